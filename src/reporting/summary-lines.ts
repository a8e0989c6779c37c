import type { CellRange } from "../model/address";
import type { OwnCell, OwnStyle } from "../model/changeset";
import type { Verdict } from "../model/finding";
import { emptyCell, padded, row, textCell } from "./own-cells";
import type { Block } from "./page-blocks";
import { linesIn } from "./text-lines";

/** Half-width characters; together about the width of an A4 page at 10 points. */
export const SUMMARY_WIDTHS: readonly number[] = [27, 9, 9, 9, 9, 9, 12, 18];
export const SUMMARY_COLUMNS = SUMMARY_WIDTHS.length;

/** The verdicts in the order in which the page shows them, everywhere. */
export const SHOWN_VERDICTS = [
  "pass",
  "fail",
  "review",
  "unanswered",
  "notApplicable",
  "notSelected",
] as const satisfies readonly Verdict[];

/** The fonts of Japanese Excel are this high at 10 points. */
const LINE_HEIGHT = 16.5;
const PADDING = 2;

/** A heading over the whole width, with some air above. */
export function headingLines(text: string, top: number): Block {
  return {
    rows: [row([], 8), row(padded([textCell(text, "heading")], SUMMARY_COLUMNS, "heading"), 18)],
    merges: [across(top + 1, 0, SUMMARY_COLUMNS - 1)],
  };
}

/** A row whose cells span columns: each part says how many. Its height is that of the longest text, as Excel sizes no merged cells. */
export function spannedLine(parts: readonly SpannedPart[], top: number): Block {
  const cells: OwnCell[] = [];
  const merges: CellRange[] = [];
  let lines = 1;
  for (const { cell, span } of parts) {
    const left = cells.length;
    const width = SUMMARY_WIDTHS.slice(left, left + span).reduce((sum, each) => sum + each, 0);
    cells.push(cell, ...Array.from({ length: span - 1 }, () => emptyCell(cell.style)));
    if (span > 1) merges.push(across(top, left, left + span - 1));
    lines = Math.max(lines, linesIn(textOf(cell), width - 1));
  }
  return { rows: [row(cells, lines * LINE_HEIGHT + PADDING)], merges };
}

export interface SpannedPart {
  readonly cell: OwnCell;
  readonly span: number;
}

/** A line of text over the whole width. */
export function textLine(text: string, style: OwnStyle, top: number): Block {
  return spannedLine([{ cell: textCell(text, style), span: SUMMARY_COLUMNS }], top);
}

export function across(line: number, left: number, right: number): CellRange {
  return { top: line, left, bottom: line, right };
}

function textOf({ content }: OwnCell): string {
  return content?.kind === "text" || content?.kind === "link" ? content.text : "";
}
