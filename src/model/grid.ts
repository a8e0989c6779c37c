import { type Cell, type CellRange, contains } from "./address";
import type { CellValue, SheetSnapshot } from "./snapshot";

/** A cell as the core sees it. */
export interface GridCell {
  readonly value: CellValue;
  readonly text: string;
  readonly format: string;
}

const EMPTY: GridCell = { value: null, text: "", format: "General" };

/** The cell itself, without looking at merges; an empty cell outside the used range. */
export function cellAt(snapshot: SheetSnapshot, { row, column }: Cell): GridCell {
  const used = snapshot.usedRange;
  if (!used || !contains(used, { row, column })) return EMPTY;
  const y = row - used.top;
  const x = column - used.left;
  return {
    value: snapshot.values[y]?.[x] ?? null,
    text: snapshot.texts[y]?.[x] ?? "",
    format: snapshot.formats[y]?.[x] ?? "General",
  };
}

/** The top left cell of every merged area, by covered cell: `anchorOf(cell)` is the cell itself where nothing is merged. */
export function mergeAnchors(merges: readonly CellRange[]): (cell: Cell) => Cell {
  const byRow = new Map<number, CellRange[]>();
  for (const merge of merges) {
    for (let row = merge.top; row <= merge.bottom; row += 1) {
      const ranges = byRow.get(row);
      if (ranges) ranges.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return (cell) => {
    const merge = byRow.get(cell.row)?.find((range) => contains(range, cell));
    return merge ? { row: merge.top, column: merge.left } : cell;
  };
}
