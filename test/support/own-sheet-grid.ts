import type { OwnCell, OwnSheet } from "../../src/model/changeset";
import type { SheetSnapshot } from "../../src/model/snapshot";

/** A sheet of ours as text, to be changed as people change sheets. */
export type TextGrid = string[][];

/** What the sheet shows, as Excel would compute it the moment it was written. */
export function gridOf(sheet: OwnSheet): TextGrid {
  const width = Math.max(...sheet.rows.map(({ cells }) => cells.length));
  return sheet.rows.map(({ cells }) => Array.from({ length: width }, (_none, column) => shown(cells[column])));
}

function shown(cell: OwnCell | undefined): string {
  const content = cell?.content;
  if (!content) return "";
  if (content.kind === "number") return String(content.number);
  if (content.kind === "formula") return String(content.cached);
  return content.text;
}

/** The grid as a host would read it. */
export function snapshotOf(grid: TextGrid, name = "検証明細"): SheetSnapshot {
  const width = Math.max(1, ...grid.map((row) => row.length));
  const texts = grid.map((row) => Array.from({ length: width }, (_none, column) => row[column] ?? ""));
  return {
    name,
    visibility: "visible",
    isProtected: false,
    usedRange: { top: 0, left: 0, bottom: Math.max(0, grid.length - 1), right: width - 1 },
    values: texts.map((row) => row.map((text) => (text === "" ? null : text))),
    texts,
    formats: texts.map((row) => row.map(() => "General")),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    notes: [],
    is1904: false,
  };
}
