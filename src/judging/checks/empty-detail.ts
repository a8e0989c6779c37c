import type { CrossCheck } from "../../model/cross-check";
import type { CrossFinding, Finding } from "../../model/finding";
import { cellOf } from "../clear-answer";
import { isClearMatch } from "../clear-match";
import { tagged } from "../ruling";

type Check = Extract<CrossCheck, { readonly kind: "emptyDetail" }>;

/**
 * 有 without its detail. An item that asks for one always wants it; a detail column wants it only where the vendor mostly
 * fills it in, because a 補足 column is often left to those who have something to add.
 */
export function emptyDetail(findings: readonly Finding[], check: Check): readonly CrossFinding[] {
  const saidYes = findings.filter(isBareOrDetailedYes);
  const withColumn = saidYes.filter(({ response }) => response.answer.parts.length > 1);
  const filledIn = withColumn.filter((finding) => !lacksDetail(finding));
  const isExpected = filledIn.length * 2 > withColumn.length;
  return saidYes
    .filter((finding) => {
      if (finding.reason === "noFigure" || !lacksDetail(finding)) return false;
      const hasColumn = finding.response.answer.parts.length > 1;
      return check.items.includes(finding.response.item.id) || (hasColumn && isExpected);
    })
    .map((finding) => ({
      check: check.kind,
      cells: [cellOf(finding), ...finding.response.answer.parts.slice(1, 2).map(({ at }) => at)],
      verdict: "review",
      details: { item: finding.response.item.label, answer: finding.response.answer.parts[0]?.text.trim() ?? "" },
    }));
}

function isBareOrDetailedYes({ response, reading }: Finding): boolean {
  const isPlain = reading.state === "value" && reading.from === null && isClearMatch(response.match);
  return isPlain && tagged(reading, "yes").length > 0 && tagged(reading, "no").length === 0;
}

/** Nothing but the tag: in the detail cell, or in the whole answer where there is one cell only. */
function lacksDetail({ response, reading }: Finding): boolean {
  const [answer, ...details] = response.answer.parts;
  if (details.length > 0 && details.some(({ text }) => saysSomething(text))) return false;
  if (!answer || reading.values.some(({ value }) => value.type !== "yesNo")) return false;
  const [yes] = tagged(reading, "yes");
  const rest = yes ? response.answer.text.slice(0, yes.span.start) + response.answer.text.slice(yes.span.end) : "";
  return !saysSomething(rest);
}

function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text.replaceAll(/[ーｰ]/g, ""));
}
