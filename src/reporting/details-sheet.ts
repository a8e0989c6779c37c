import type { OwnChoice, OwnColourRule, OwnRow, OwnSheet } from "../model/changeset";
import type { Review, Verdict } from "../model/finding";
import { FINDINGS_TABLE, OWN_SHEETS } from "../model/own-sheets";
import { PALETTE } from "../model/palette";
import type { Lang } from "../model/report";
import { STRUCTURE_KEY } from "./decision-key";
import { columnMark, DETAILS_COLUMNS, type DetailsColumn } from "./details-columns";
import { type DetailsLayout, detailsLayout, headerRow } from "./details-layout";
import { type DetailsContext, findingRow } from "./details-rows";
import { detailsSections } from "./details-sections";
import type { Decisions } from "./merge-decisions";
import { messages } from "./messages";
import { emptyCell, padded, row, textCell } from "./own-cells";
import { rowKeys } from "./row-keys";
import type { RunFacts } from "./run-facts";

/** Zero-based row of the table's header; above it stand the title, how to use the sheet, and the columns' marks. */
export const DETAILS_HEADER_ROW = 3;

/** 検証明細: one row per finding in an Excel table, with the reviewer's own columns; below it what is no finding of an item. */
export function detailsSheet(review: Review, facts: RunFacts, decisions: Decisions, lang: Lang): OwnSheet {
  const layout = detailsLayout(decisions);
  const context: DetailsContext = { facts, decisions, lang, layout, keys: rowKeys(review) };
  const first = DETAILS_HEADER_ROW + 1;
  const findings = review.findings.map((finding, index) => findingRow(finding, index + 1, first + index, context));
  const sections = detailsSections(review, context);
  const rows = [
    ...preamble(context),
    headerRow(layout, lang),
    ...(findings.length > 0 ? findings : [nothing(context)]),
  ];
  const last = rows.length - 1;
  const all = [...rows, ...sections];
  const right = layout.width - 1;
  return {
    name: OWN_SHEETS.details,
    widths: layout.widths,
    rows: all,
    merges: [1].map((line) => ({ top: line, left: 0, bottom: line, right: layout.indexOf("message") })),
    table: {
      name: FINDINGS_TABLE,
      range: { top: DETAILS_HEADER_ROW, left: 0, bottom: last, right },
      columns: layout.titles(lang),
    },
    frozen: { rows: first, columns: layout.indexOf("item") + 1 },
    dataBars: [],
    colourRules: colourRules(layout, first, all.length - 1, lang),
    choices: choices(layout, first, all.length - 1, lang),
    print: {
      orientation: "landscape",
      fitWidth: 1,
      fitHeight: 0,
      titleRows: { first: DETAILS_HEADER_ROW, last: DETAILS_HEADER_ROW },
    },
    tabColour: "2F4B6E",
  };
}

function preamble({ layout, lang }: DetailsContext): readonly OwnRow[] {
  const { details } = messages(lang);
  const marks = Array.from({ length: layout.width }, () => emptyCell("key"));
  for (const column of DETAILS_COLUMNS) marks[layout.indexOf(column)] = textCell(columnMark(column), "key");
  return [
    row(padded([textCell(details.title, "title")], layout.width), 28),
    row(padded([textCell(details.how, "muted")], layout.width), 28),
    row(marks, 4),
  ];
}

function nothing({ layout, lang }: DetailsContext): OwnRow {
  const cells = padded([emptyCell("body"), textCell(messages(lang).details.none, "body")], layout.width - 1, "body");
  return row([...cells, textCell(STRUCTURE_KEY, "key")]);
}

const COLOURED: readonly Verdict[] = ["fail", "unanswered", "review", "pass", "notApplicable"];

/** By the word in the cell, so that the colours follow sorting and the reviewer's decisions. */
function colourRules(layout: DetailsLayout, top: number, bottom: number, lang: Lang): readonly OwnColourRule[] {
  const words = messages(lang);
  const column = (name: DetailsColumn) => ({ top, bottom, left: layout.indexOf(name), right: layout.indexOf(name) });
  const equals = (name: DetailsColumn, word: string) => `${layout.letterOf(name)}${top + 1}="${word}"`;
  const verdicts = (["verdict", "decision", "effective"] as const).flatMap((name) =>
    COLOURED.map((verdict) => ({
      range: column(name),
      formula: equals(name, words.verdict[verdict]),
      ...PALETTE[verdict],
    })),
  );
  return [...verdicts, { range: column("state"), formula: equals("state", words.details.stale), ...PALETTE.review }];
}

const DECIDABLE: readonly Verdict[] = ["pass", "fail", "review", "unanswered", "notApplicable"];

function choices(layout: DetailsLayout, top: number, bottom: number, lang: Lang): readonly OwnChoice[] {
  const { verdict, details } = messages(lang);
  const column = (name: DetailsColumn) => ({ top, bottom, left: layout.indexOf(name), right: layout.indexOf(name) });
  return [
    { range: column("decision"), options: DECIDABLE.map((each) => verdict[each]) },
    { range: column("state"), options: [details.stale, details.confirmed] },
  ];
}
