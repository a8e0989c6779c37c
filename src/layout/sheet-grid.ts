import type { Address, Cell, CellRange } from "../model/address";
import type { AnswerPart } from "../model/checklist";
import { cellAt } from "../model/grid";
import type { SheetSnapshot } from "../model/snapshot";

/** A cell with content, its merge already spread over all cells it covers. */
export interface SpreadCell extends Cell {
  /** As displayed, without surrounding space. */
  readonly text: string;
  /** The top left cell of the merged area; the cell itself where nothing is merged. */
  readonly anchor: Cell;
  /** The merged area; a single cell where nothing is merged. */
  readonly area: CellRange;
}

/** A row with content. Cells stand in column order; those without text are left out. */
export interface GridRow {
  readonly row: number;
  readonly isHidden: boolean;
  readonly cells: readonly SpreadCell[];
}

/** The part of a sheet in which a table may be looked for. */
export interface SheetGrid {
  readonly snapshot: SheetSnapshot;
  readonly rows: readonly GridRow[];
  readonly hiddenColumns: ReadonlySet<number>;
  /** True where rows with content lie below the last one read. */
  readonly isCut: boolean;
  at(row: number, column: number): SpreadCell | undefined;
  /** The cell as part of an answer, empty cells too; always the anchor of its merge. */
  part(row: number, column: number): AnswerPart;
}

/** The longest form has some 130 lines; whether a sheet is one at all shows in far fewer rows than this. */
const ENOUGH_ROWS = 2_000;
/** A checklist is read to its end, all but. */
export const MOST_ROWS = 50_000;
const MOST_COLUMNS = 120;

/** Spreads merged cells and leaves out what is empty. */
export function readGrid(snapshot: SheetSnapshot, mostRows = ENOUGH_ROWS): SheetGrid {
  const used = snapshot.usedRange;
  const mergeAt = mergeFinder(snapshot.merges, used);
  const hiddenRows = new Set(snapshot.hiddenRows);
  const isHidden = snapshot.visibility !== "visible";
  const byRow = new Map<number, ReadonlyMap<number, SpreadCell>>();
  const rows: GridRow[] = [];
  const right = used ? Math.min(used.right, used.left + MOST_COLUMNS - 1) : -1;

  for (let row = used?.top ?? 0; used && row <= used.bottom && rows.length < mostRows; row += 1) {
    const cells: SpreadCell[] = [];
    for (let column = used.left; column <= right; column += 1) {
      const area = mergeAt(row, column) ?? { top: row, left: column, bottom: row, right: column };
      const anchor = { row: area.top, column: area.left };
      const text = cellAt(snapshot, anchor).text.trim();
      if (text) cells.push({ row, column, text, anchor, area });
    }
    if (cells.length === 0) continue;
    byRow.set(row, new Map(cells.map((cell) => [cell.column, cell])));
    rows.push({ row, isHidden: isHidden || hiddenRows.has(row), cells });
  }

  return {
    snapshot,
    rows,
    isCut: rows.length >= mostRows && (rows.at(-1)?.row ?? 0) < (used?.bottom ?? 0),
    hiddenColumns: new Set(snapshot.hiddenColumns),
    at: (row, column) => byRow.get(row)?.get(column),
    part: (row, column) => {
      const area = mergeAt(row, column);
      const at: Address = { sheet: snapshot.name, row: area?.top ?? row, column: area?.left ?? column };
      const { text, value, format } = cellAt(snapshot, at);
      return { at, text, value, format };
    },
  };
}

/** Finds the merge over a cell; indexed by row, for sheets with thousands of merges. */
function mergeFinder(
  merges: readonly CellRange[],
  used: CellRange | null,
): (row: number, column: number) => CellRange | undefined {
  const byRow = new Map<number, CellRange[]>();
  for (const merge of merges) {
    // A merge may reach to the sheet's last row; beyond the used range there is nothing to spread.
    const bottom = Math.min(merge.bottom, used?.bottom ?? merge.top);
    for (let row = merge.top; row <= bottom; row += 1) {
      const ranges = byRow.get(row);
      if (ranges) ranges.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return (row, column) => byRow.get(row)?.find((merge) => column >= merge.left && column <= merge.right);
}
