import type { Catalog } from "../../catalog/catalog";
import type { CrossCheck } from "../../model/cross-check";
import type { CrossFinding, Finding } from "../../model/finding";
import type { Mention } from "../../model/reading";
import { cellOf, isOf } from "../clear-answer";
import { isClearMatch } from "../clear-match";

type Check = Extract<CrossCheck, { readonly kind: "declaredPattern" }>;

/** The reference value that a sheet prints beside its pattern against the table of that pattern. */
export function declaredPattern(findings: readonly Finding[], check: Check, catalog: Catalog): readonly CrossFinding[] {
  return findings
    .filter(({ response }) => response.item.control === check.pattern && isClearMatch(response.match))
    .flatMap((finding) => {
      const said = [...finding.reading.values, ...finding.reading.discarded.map(({ mention }) => mention)];
      const patterns = new Set(said.flatMap(({ value }) => (isOf(value, "choice") ? [Number(value.value)] : [])));
      const [pattern] = patterns;
      if (pattern === undefined || patterns.size > 1) return [];
      const inTable = referenceOf(pattern, check, catalog);
      const printed = said.find(({ value }) => isOf(value, "percent"));
      if (!inTable || !printed || said.some((mention) => amountOf(mention) === inTable.amount)) return [];
      return [
        {
          check: check.kind,
          cells: [cellOf(finding)],
          verdict: "review" as const,
          details: { pattern: String(pattern), printed: printed.text, expected: inTable.text },
        },
      ];
    });
}

function referenceOf(pattern: number, { about }: Check, catalog: Catalog) {
  const profile = [...catalog.profiles.values()].find((each) => each.pattern === pattern);
  for (const { target, test } of profile?.criteria ?? []) {
    const isIt = target.kind === "control" && target.control === about;
    if (isIt && (test.op === "atLeast" || test.op === "atMost") && isOf(test.value, "percent")) {
      return { amount: test.value.amount, text: test.text };
    }
  }
  return undefined;
}

function amountOf({ value }: Mention): number | null {
  return isOf(value, "percent") ? value.amount : null;
}
