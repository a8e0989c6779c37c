import type { Catalog } from "../catalog/catalog";
import type { SheetLayout } from "../model/checklist";
import type { CrossCheck } from "../model/cross-check";
import type { CrossFinding, Finding } from "../model/finding";
import { declaredPattern } from "./checks/declared-pattern";
import { emptyDetail } from "./checks/empty-detail";
import { notifiedBeforeNoticed } from "./checks/notified-before-noticed";
import { retentionBeyondGenerations } from "./checks/retention-beyond-generations";
import { staleDisclosure } from "./checks/stale-disclosure";
import { uptimeWithoutSla } from "./checks/uptime-without-sla";
import { yearsInBusiness } from "./checks/years-in-business";

/** Contradictions and gaps between answers that are each clear by themselves. `today` is an ISO date; `layouts` tell what the columns are for. */
export function checkAcrossRows(
  findings: readonly Finding[],
  catalog: Catalog,
  today: string,
  layouts: readonly SheetLayout[] = [],
): readonly CrossFinding[] {
  const vendors = [...groupByVendor(findings).values()];
  const around: Around = { catalog, today, layouts };
  return (catalog.checks ?? []).flatMap((check) => vendors.flatMap((group) => run(check, group, around)));
}

interface Around {
  readonly catalog: Catalog;
  readonly today: string;
  readonly layouts: readonly SheetLayout[];
}

function run(
  check: CrossCheck,
  group: readonly Finding[],
  { catalog, today, layouts }: Around,
): readonly CrossFinding[] {
  switch (check.kind) {
    case "yearsInBusiness":
      return yearsInBusiness(group, check);
    case "declaredPattern":
      return declaredPattern(group, check, catalog);
    case "staleDisclosure":
      return staleDisclosure(group, check, today);
    case "uptimeWithoutSla":
      return uptimeWithoutSla(group, check);
    case "retentionBeyondGenerations":
      return retentionBeyondGenerations(group, check);
    case "notifiedBeforeNoticed":
      return notifiedBeforeNoticed(group, check);
    case "emptyDetail":
      return emptyDetail(group, check, layouts);
  }
}

/** Only what stands on one sheet about one service can contradict itself. */
function groupByVendor(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { sheet, form, answer } = finding.response;
    const key = [sheet, form, answer.service ?? ""].join("\n");
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return groups;
}
