import type { Catalog } from "../../catalog/catalog";
import type { CrossCheck } from "../../model/cross-check";
import type { CrossFinding, Finding } from "../../model/finding";
import { cellOf, clearAnswers } from "../clear-answer";

type Check = Extract<CrossCheck, { readonly kind: "uptimeWithoutSla" }>;

/** An uptime that reads as a promise beside the answer that there is no SLA. A figure that is, or was asked as, a record or target promises nothing. */
export function uptimeWithoutSla(
  findings: readonly Finding[],
  check: Check,
  catalog: Catalog,
): readonly CrossFinding[] {
  const control = catalog.controls.get(check.uptime);
  const denials = clearAnswers(findings, check.sla).filter(({ reading }) =>
    reading.values.every(({ value, scope }) => value.type === "yesNo" && value.value === "no" && scope === null),
  );
  return clearAnswers(findings, check.uptime).flatMap((uptime) => {
    const asksForRecord = [...(control?.accepts ?? []), ...(uptime.response.item.accepts ?? [])].length > 0;
    const promise = uptime.reading.values.find(
      ({ value, basis }) => value.type === "percent" && (basis === "guarantee" || (basis === null && !asksForRecord)),
    );
    if (!promise) return [];
    return denials.map((denial) => ({
      check: check.kind,
      cells: [cellOf(uptime), cellOf(denial)],
      verdict: "review" as const,
      details: { uptime: promise.text, sla: denial.reading.values[0]?.text ?? "" },
    }));
  });
}
