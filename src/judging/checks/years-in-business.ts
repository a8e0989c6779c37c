import type { CrossCheck } from "../../model/cross-check";
import type { CrossFinding, Finding } from "../../model/finding";
import { onlyValue } from "../clear-answer";

type Check = Extract<CrossCheck, { readonly kind: "yearsInBusiness" }>;

/** The years in business against the founding year and the date of the disclosure; a year of grace for how one counts. */
export function yearsInBusiness(findings: readonly Finding[], check: Check): readonly CrossFinding[] {
  const founded = onlyValue(findings, check.founded, "date");
  const years = onlyValue(findings, check.years, "duration");
  const disclosed = onlyValue(findings, check.disclosed, "date");
  if (!founded || !years || !disclosed || years.mention.bound !== "exactly") return [];
  if (years.value.unit !== "year" && years.value.unit !== "month") return [];

  const expected = yearOf(disclosed.value.value) - yearOf(founded.value.value);
  const stated = years.value.unit === "year" ? years.value.amount : years.value.amount / 12;
  if (!Number.isFinite(expected) || Math.abs(stated - expected) <= 1) return [];
  return [
    {
      check: check.kind,
      cells: [years.cell, founded.cell, disclosed.cell],
      verdict: "review",
      details: {
        years: years.mention.text,
        founded: founded.value.value,
        disclosed: disclosed.value.value,
        expected: String(expected),
      },
    },
  ];
}

function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}
