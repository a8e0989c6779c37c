import type { CrossCheck } from "../../model/cross-check";
import type { CrossFinding, Finding } from "../../model/finding";
import { cellOf, clearAnswers } from "../clear-answer";

type Check = Extract<CrossCheck, { readonly kind: "uptimeWithoutSla" }>;

/** An uptime beside the answer that there is no SLA: nobody promises it. A figure that is called a record or a target, or that names the period it was measured in, claims nothing more. */
export function uptimeWithoutSla(findings: readonly Finding[], check: Check): readonly CrossFinding[] {
  const denials = clearAnswers(findings, check.sla).filter(({ reading }) =>
    reading.values.every(({ value, scope }) => value.type === "yesNo" && value.value === "no" && scope === null),
  );
  return clearAnswers(findings, check.uptime).flatMap((uptime) => {
    const isMeasured = uptime.reading.discarded.some(({ because }) => because === "date" || because === "period");
    const claim = uptime.reading.values.find(
      ({ value, basis }) => value.type === "percent" && (basis === "guarantee" || (basis === null && !isMeasured)),
    );
    if (!claim) return [];
    return denials.map((denial) => ({
      check: check.kind,
      cells: [cellOf(uptime), cellOf(denial)],
      verdict: "review" as const,
      details: { uptime: claim.text, sla: denial.reading.values[0]?.text ?? "" },
    }));
  });
}
