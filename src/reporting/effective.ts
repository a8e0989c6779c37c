import { type Decision, type Finding, type Review, VERDICTS_BY_GRAVITY, type Verdict } from "../model/finding";
import type { ReportTotals } from "../model/report";
import type { Decisions } from "./merge-decisions";

/**
 * The verdict in force: the reviewer's where there is one. A stale decision (要再確認) was made on another answer or criterion, so
 * it counts as 要確認, unless the new verdict is graver.
 */
export function effectiveVerdict(verdict: Verdict, decision: Decision | null | undefined): Verdict {
  if (!decision?.verdict) return verdict;
  if (!decision.stale) return decision.verdict;
  return isGraver(verdict, "review") ? verdict : "review";
}

/** The verdict in force of a finding. */
export function verdictInForce(finding: Finding, { kept }: Decisions): Verdict {
  return effectiveVerdict(finding.verdict, kept.get(finding)?.decision);
}

export function isGraver(one: Verdict, other: Verdict): boolean {
  return VERDICTS_BY_GRAVITY.indexOf(one) < VERDICTS_BY_GRAVITY.indexOf(other);
}

/** The gravest of some verdicts; 参考 of none. */
export function gravestOf(verdicts: readonly Verdict[]): Verdict {
  return VERDICTS_BY_GRAVITY.find((verdict) => verdicts.includes(verdict)) ?? "notSelected";
}

/** How often each verdict was given. */
export function countVerdicts(verdicts: readonly Verdict[]): { readonly [V in Verdict]: number } {
  const counts = { pass: 0, fail: 0, review: 0, unanswered: 0, notApplicable: 0, notSelected: 0 };
  for (const verdict of verdicts) counts[verdict] += 1;
  return counts;
}

export function totalsOf({ findings, unmatched }: Review, verdictOf: (finding: Finding) => Verdict): ReportTotals {
  return { ...countVerdicts(findings.map(verdictOf)), unmatched: unmatched.length };
}

/** Verdicts that somebody has to do something about. */
export function needsAttention(verdict: Verdict): boolean {
  return verdict === "fail" || verdict === "review" || verdict === "unanswered";
}
