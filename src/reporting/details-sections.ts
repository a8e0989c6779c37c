import { formatAddress } from "../model/address";
import type { OwnRow } from "../model/changeset";
import type { CrossFinding, Decision, Review } from "../model/finding";
import type { UnmatchedRow } from "../model/response";
import { answerCell } from "./answers-at";
import { cellNameOnTwoLines } from "./cell-name";
import { crossMessage } from "./cross-message";
import { formatKey, HANDMADE_KEY, STRUCTURE_KEY } from "./decision-key";
import { decisionFingerprint, type OwnTexts, type StoredRow } from "./decisions";
import { DETAILS_COLUMNS } from "./details-columns";
import { headerRow } from "./details-layout";
import { assembled, type DetailsContext, decisionCells, detailsRow, type RowCells } from "./details-rows";
import { fill, messages } from "./messages";
import { emptyCell, linkCell, padded, row, textCell } from "./own-cells";
import { excerpt, quote } from "./quote";

/** What stands below the table, each under a heading of its own; nothing where there is nothing. */
export function detailsSections(review: Review, context: DetailsContext): readonly OwnRow[] {
  const { details } = messages(context.lang);
  const { vanished, handmade } = context.decisions;
  return [
    ...section(
      details.cross,
      review.crossFindings.map((cross) => crossRow(cross, context)),
      context,
    ),
    ...section(
      details.unmatched,
      review.unmatched.map((line) => unmatchedRow(line, context)),
      context,
    ),
    ...section(
      details.vanished,
      vanished.map((line) => vanishedRow(line, context)),
      context,
    ),
    ...section(
      details.handmade,
      handmade.map((line) => handmadeRow(line, context)),
      context,
    ),
  ];
}

/** An empty line first: rows typed directly below the table become part of it. */
function section(title: string, rows: readonly OwnRow[], context: DetailsContext): readonly OwnRow[] {
  if (rows.length === 0) return [];
  const { width } = context.layout;
  const heading = padded([textCell(title, "heading")], width - 1, "heading");
  return [row([]), row([...heading, textCell(STRUCTURE_KEY, "key")]), headerRow(context.layout, context.lang), ...rows];
}

function crossRow(cross: CrossFinding, context: DetailsContext): OwnRow {
  const { verdict } = messages(context.lang);
  const [first] = cross.cells;
  return detailsRow(context, cross, {
    cell: first ? linkCell(cellNameOnTwoLines(first), first) : emptyCell("body"),
    answer: textCell(cross.cells.map(formatAddress).join("\n"), "bodyWrapped"),
    verdict: textCell(verdict[cross.verdict], "verdict.notSelected"),
    message: textCell(crossMessage(cross, context.lang), "bodyWrapped"),
  });
}

function unmatchedRow(line: UnmatchedRow, context: DetailsContext): OwnRow {
  const { details, quote: marks } = messages(context.lang);
  const at = answerCell(line.answer);
  const near = line.suggestions.slice(0, 3).map(({ item }) => quote(item.label, 30));
  const suggestion = near.length > 0 ? `\n${fill(details.suggestion, { items: near.join(marks.list) })}` : "";
  return detailsRow(context, line, {
    cell: linkCell(cellNameOnTwoLines(at), at),
    ref: textCell(line.row.ref ?? "", "bodyWrapped"),
    item: textCell(quote(line.row.label, 120), "bodyWrapped"),
    answer: textCell(excerpt(line.answer.text, 200), "bodyWrapped"),
    verdict: textCell(details.unmatchedVerdict, "verdict.notSelected"),
    message: textCell(details.unmatchedMessage + suggestion, "bodyWrapped"),
  });
}

/** As it stood when it still belonged to a row, under its old key: should the row come back, so does the decision. */
function vanishedRow({ key, decision, texts, extras }: StoredRow, context: DetailsContext): OwnRow {
  const { details } = messages(context.lang);
  const ruling: Decision | null = decision && { verdict: decision.verdict, reason: decision.reason, stale: true };
  const own = decisionCells(ruling, context.lang);
  const written = decisionFingerprint(own.word, own.reason);
  return assembled(
    context.layout,
    {
      ...asWritten(texts),
      ...own.cells,
      message: textCell(details.vanishedMessage, "bodyWrapped"),
      key: textCell(formatKey({ key, decidedOn: decision?.basis ?? null, written }), "key"),
    },
    extras,
  );
}

function handmadeRow({ texts, extras }: OwnTexts, context: DetailsContext): OwnRow {
  return assembled(context.layout, { ...asWritten(texts), key: textCell(HANDMADE_KEY, "key") }, extras);
}

function asWritten(texts: OwnTexts["texts"]): RowCells {
  return Object.fromEntries(
    DETAILS_COLUMNS.filter((column) => column !== "key").map((column) => [
      column,
      textCell(texts[column] ?? "", column.startsWith("decision") || column === "state" ? "input" : "bodyWrapped"),
    ]),
  );
}
