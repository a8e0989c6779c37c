import type { Cell, CellRange } from "./address";

/** The fewest simple rectangles that cover exactly these cells: runs down a column first, then equal runs of neighbouring columns joined. */
export function toRanges(cells: readonly Cell[]): readonly CellRange[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: CellRange[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last && last.left === column && row <= last.bottom + 1) {
      runs[runs.length - 1] = { ...last, bottom: Math.max(last.bottom, row) };
    } else {
      runs.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  const byRows = new Map<string, CellRange>();
  const joined: CellRange[] = [];
  for (const run of runs) {
    const key = `${run.top}:${run.bottom}`;
    const before = byRows.get(key);
    const grown = before && before.right === run.left - 1 ? { ...before, right: run.right } : undefined;
    if (grown && before) joined[joined.indexOf(before)] = grown;
    else joined.push(run);
    byRows.set(key, grown ?? run);
  }
  return joined;
}
