import type { Finding } from "../model/finding";
import { answerCell } from "./answers-at";
import { cellName } from "./cell-name";
import { isGraver, needsAttention, verdictInForce } from "./effective";
import { formatCriterion } from "./format-criterion";
import { shortItemName } from "./item-name";
import { explain, joinSentences } from "./message";
import { fill, messages } from "./messages";
import { linkCell, textCell } from "./own-cells";
import { type BlockAt, stack } from "./page-blocks";
import { questionOf } from "./question";
import { excerpt } from "./quote";
import { controlOf } from "./run-facts";
import type { SummaryContext } from "./summary-context";
import { headingLines, spannedLine, textLine } from "./summary-lines";

/** As many as leave room for the rest of the page. */
const SHOWN = 7;

/** The gravest findings, with links to their cells. */
export function findingsBlock(context: SummaryContext): BlockAt {
  const { lang } = context;
  const { summary, details } = messages(lang);
  const open = gravestFirst(context);
  const more = open.length - SHOWN;
  const titles = [
    { text: details.item, span: 1 },
    { text: details.verdict, span: 1 },
    { text: details.cell, span: 2 },
    { text: details.message, span: 4 },
  ];
  const header: BlockAt = (top) =>
    spannedLine(
      titles.map(({ text, span }) => ({ cell: textCell(text, "tableHeader"), span })),
      top,
    );
  const lines = open.slice(0, SHOWN).map(
    (finding): BlockAt =>
      (top) =>
        findingLine(finding, context, top),
  );
  const closing: readonly BlockAt[] =
    more > 0 ? [(top) => textLine(fill(summary.gravestMore, { count: more }), "muted", top)] : [];
  const none: BlockAt = (top) => textLine(summary.gravestNone, "bodyWrapped", top);
  return (at) =>
    stack(
      [(top) => headingLines(summary.gravest, top), ...(open.length > 0 ? [header, ...lines, ...closing] : [none])],
      at,
    );
}

function findingLine(finding: Finding, { facts, decisions, lang }: SummaryContext, top: number) {
  const { response } = finding;
  const verdict = verdictInForce(finding, decisions);
  const control = controlOf(finding, facts.catalog);
  const { found, because } = explain(finding, control, lang);
  const demand = finding.gravest
    ? fill(messages(lang).summary.demand, {
        expected: formatCriterion(finding.gravest.criterion, control, lang, questionOf(finding, control)),
      })
    : "";
  const at = answerCell(response.answer);
  return spannedLine(
    [
      { cell: textCell(shortItemName(response, 39), "bodyWrapped"), span: 1 },
      { cell: textCell(messages(lang).verdict[verdict], `verdict.${verdict}`), span: 1 },
      { cell: linkCell(cellName(at), at), span: 2 },
      {
        cell: textCell(excerpt(joinSentences([found, demand, because], lang), lang === "ja" ? 96 : 180), "bodyWrapped"),
        span: 4,
      },
    ],
    top,
  );
}

/** By verdict in force, then by weight, then as they stand on the sheet. */
function gravestFirst({ review, decisions }: SummaryContext): readonly Finding[] {
  const weights = ["high", "medium", "low"];
  const weight = ({ gravest }: Finding) => weights.indexOf(gravest?.criterion.weight ?? "low");
  return review.findings
    .map((finding) => ({ finding, verdict: verdictInForce(finding, decisions) }))
    .filter(({ verdict }) => needsAttention(verdict))
    .sort((one, other) => {
      if (one.verdict !== other.verdict) return isGraver(one.verdict, other.verdict) ? -1 : 1;
      return weight(one.finding) - weight(other.finding);
    })
    .map(({ finding }) => finding);
}
