import type { OwnCell, OwnRow } from "../model/changeset";
import type { Decision, Finding, Verdict } from "../model/finding";
import type { Control } from "../model/form";
import type { Lang } from "../model/report";
import { answerCell } from "./answers-at";
import { cellNameOnTwoLines } from "./cell-name";
import { categoryOf } from "./coverage";
import { type DecisionBasis, formatKey, type RowKey } from "./decision-key";
import { decisionFingerprint } from "./decisions";
import { DETAILS_COLUMNS, type DetailsColumn } from "./details-columns";
import type { DetailsLayout } from "./details-layout";
import { verdictInForce } from "./effective";
import { formatAuthority, formatCriterion } from "./format-criterion";
import { readingInWords } from "./found";
import { itemName } from "./item-name";
import type { KeptDecision } from "./kept-decision";
import type { Decisions } from "./merge-decisions";
import { explain, joinSentences } from "./message";
import { fill, messages } from "./messages";
import { emptyCell, formulaCell, linkCell, numberCell, row, textCell } from "./own-cells";
import { questionOf } from "./question";
import { excerpt } from "./quote";
import type { Subject } from "./row-keys";
import { controlOf, type RunFacts } from "./run-facts";

/** What every row of 検証明細 is made with. */
export interface DetailsContext {
  readonly facts: RunFacts;
  readonly decisions: Decisions;
  readonly lang: Lang;
  readonly layout: DetailsLayout;
  readonly keys: ReadonlyMap<Subject, RowKey>;
}

export type RowCells = { readonly [C in DetailsColumn]?: OwnCell };

/** Long answers stand on the vendor's sheet; the link leads there. */
const MAX_ANSWER = 200;

/** The row of a finding; `no` counts from one, `at` is its zero-based row on the sheet. */
export function findingRow(finding: Finding, no: number, at: number, context: DetailsContext): OwnRow {
  const { facts, lang, decisions } = context;
  const { response, verdict, gravest } = finding;
  const words = messages(lang);
  const control = controlOf(finding, facts.catalog);
  const cell = answerCell(response.answer);
  const { found, because, next } = explain(finding, control, lang);
  return detailsRow(context, finding, {
    no: numberCell(no),
    cell: linkCell(cellNameOnTwoLines(cell), cell),
    ref: textCell(response.row.ref ?? "", "bodyWrapped"),
    item: textCell(itemName(response), "bodyWrapped"),
    answer: textCell(excerpt(response.answer.text, MAX_ANSWER), "bodyWrapped"),
    reading: textCell(excerpt(readingInWords(finding, control, lang), MAX_ANSWER), "bodyWrapped"),
    criteria: textCell(criteriaText(finding, control, lang), "bodyWrapped"),
    verdict: textCell(words.verdict[verdict], "verdict.notSelected"),
    message: textCell(joinSentences([found, because, next], lang), "bodyWrapped"),
    effective: formulaCell(
      effectiveFormula(context.layout, at + 1, lang),
      words.verdict[verdictInForce(finding, decisions)],
      "verdict.notSelected",
    ),
    weight: textCell(gravest ? words.weight[gravest.criterion.weight] : "", "bodyWrapped"),
    category: textCell(categoryOf(finding, facts.catalog, lang), "bodyWrapped"),
  });
}

/** A row of ours, whatever it is about: the given cells, the reviewer's own, and the key. */
export function detailsRow(context: DetailsContext, subject: Subject, cells: RowCells): OwnRow {
  const kept = context.decisions.kept.get(subject);
  const key = context.keys.get(subject);
  const own = decisionCells(kept?.decision ?? null, context.lang);
  const keyText = key ? keyOf(key, kept, own) : "";
  return assembled(context.layout, { ...cells, ...own.cells, key: textCell(keyText, "key") }, kept?.extras ?? []);
}

/** Cells by column, in the sheet's order; an empty bordered cell where there is none. */
export function assembled(layout: DetailsLayout, cells: RowCells, extras: readonly string[]): OwnRow {
  const ours = DETAILS_COLUMNS.filter((column) => column !== "key").map((column) => cells[column] ?? emptyCell("body"));
  const added = layout.extras.map((_header, index) => textCell(extras[index] ?? "", "input"));
  return row([...ours, ...added, cells.key ?? emptyCell("key")]);
}

/** The reviewer's cells, and their texts as written. */
export interface DecisionCells {
  readonly word: string;
  readonly reason: string;
  readonly cells: RowCells;
}

export function decisionCells(decision: Decision | null, lang: Lang): DecisionCells {
  const { verdict, details } = messages(lang);
  const word = decision?.verdict ? verdict[decision.verdict] : "";
  const reason = decision?.reason ?? "";
  return {
    word,
    reason,
    cells: {
      decision: textCell(word, "input"),
      decisionReason: textCell(reason, "input"),
      state: textCell(decision?.stale ? details.stale : "", "input"),
    },
  };
}

function keyOf(key: RowKey, kept: KeptDecision | undefined, { word, reason }: DecisionCells): string {
  const decidedOn: DecisionBasis | null = kept?.basis ?? null;
  return formatKey({ key, decidedOn, written: decisionFingerprint(word, reason) });
}

function criteriaText(finding: Finding, control: Control | null, lang: Lang): string {
  const { judgements } = finding;
  const question = questionOf(finding, control);
  const { verdict: words, quote: marks } = messages(lang);
  return judgements
    .map(({ criterion, verdict }) => {
      const authority = fill(marks.aside, { quotes: formatAuthority(criterion, lang) });
      const line = `${formatCriterion(criterion, control, lang, question)}${authority}`;
      return judgements.length > 1 ? `${words[verdict]}: ${line}` : line;
    })
    .join("\n");
}

/** The same rule as `effectiveVerdict`, so that the summary follows the reviewer without the add-in. Words that are no verdict do not count. */
function effectiveFormula(layout: DetailsLayout, line: number, lang: Lang): string {
  const { verdict, details } = messages(lang);
  const cell = (column: DetailsColumn) => `${layout.letterOf(column)}${line}`;
  const known = `{${Object.values(verdict).map(text).join(",")}}`;
  const graver = (["fail", "unanswered"] satisfies Verdict[]).map(
    (each) => `${cell("verdict")}=${text(verdict[each])}`,
  );
  const stale = `IF(OR(${graver.join(",")}),${cell("verdict")},${text(verdict.review)})`;
  const decided = `IF(${cell("state")}=${text(details.stale)},${stale},${cell("decision")})`;
  return `IF(ISNUMBER(MATCH(${cell("decision")},${known},0)),${decided},${cell("verdict")})`;
}

function text(word: string): string {
  return `"${word.replaceAll('"', '""')}"`;
}
