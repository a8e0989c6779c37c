import type { CellRange } from "../../../model/address";
import type { OwnSheet } from "../../../model/changeset";
import { OWN_FONT_SIZE, OWN_LOOKS } from "../../../model/own-looks";
import { safeText } from "./safe-text";
import { countLines } from "./text-size";

/** Heights in points of the rows of one of our sheets: as said, or as high as the wrapped text needs. */
export function rowHeights(sheet: OwnSheet): readonly number[] {
  const merges = new Map(sheet.merges.map((merge) => [`${merge.top}:${merge.left}`, merge]));
  return sheet.rows.map(({ height, cells }, row) => {
    if (height !== null) return height;
    const needed = cells.map(({ content, style }, column) => {
      const look = OWN_LOOKS[style];
      const size = look.size ?? OWN_FONT_SIZE;
      const text = content?.kind === "text" || content?.kind === "link" ? safeText(content.text) : "";
      const merge = merges.get(`${row}:${column}`);
      if (merge && merge.bottom > merge.top) return 0;
      const lines = look.wrap ? countLines(text, unitsIn(sheet.widths, merge, column, size)) : text.split("\n").length;
      return lines * size * LINE + PADDING;
    });
    return Math.min(MAX_HEIGHT, Math.max(MIN_HEIGHT, ...needed.map(Math.round)));
  });
}

/** Japanese faces are this much higher than their size. */
const LINE = 1.65;
const PADDING = 4;
const MIN_HEIGHT = 18;
/** The highest row that Excel has. */
const MAX_HEIGHT = 409;
const DEFAULT_WIDTH = 8.43;

/** Halves of a full-width character that fit beside each other: a column counts in digits of 7 pixels. */
function unitsIn(widths: readonly number[], merge: CellRange | undefined, column: number, size: number): number {
  const last = merge?.right ?? column;
  let pixels = 0;
  for (let at = column; at <= last; at += 1) pixels += (widths[at] ?? DEFAULT_WIDTH) * 7 + 5;
  const fullWidth = (size * 96) / 72;
  return Math.floor((pixels - 8) / fullWidth) * 2;
}
