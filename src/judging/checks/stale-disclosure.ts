import type { CrossCheck } from "../../model/cross-check";
import type { CrossFinding, Finding } from "../../model/finding";
import { onlyValue } from "../clear-answer";

type Check = Extract<CrossCheck, { readonly kind: "staleDisclosure" }>;

/** A disclosure that is older than it may be, read as young as its date allows. */
export function staleDisclosure(findings: readonly Finding[], check: Check, today: string): readonly CrossFinding[] {
  const disclosed = onlyValue(findings, check.disclosed, "date");
  if (!disclosed) return [];
  const date = disclosed.value.value;
  const latest = `${date}${"-12-31".slice(date.length - 4)}`;
  const expires = `${Number(latest.slice(0, 4)) + check.years}${latest.slice(4)}`;
  if (expires >= today) return [];
  return [
    {
      check: check.kind,
      cells: [disclosed.cell],
      verdict: "review",
      details: { disclosed: date, today, years: String(check.years) },
    },
  ];
}
