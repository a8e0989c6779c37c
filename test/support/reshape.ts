import type { CellRange } from "../../src/model/address";
import type { CellValue, SheetSnapshot } from "../../src/model/snapshot";

/** A row of a sheet on its way to another shape; `origin` follows it wherever it goes. */
export interface LooseRow {
  readonly origin: number | null;
  readonly cells: readonly string[];
}

/** A sheet as rows that can be changed one by one; merged areas are kept by the rows they began on. */
export interface LooseSheet {
  readonly name: string;
  readonly rows: readonly LooseRow[];
  /** By origin row: top, bottom. */
  readonly merges: readonly CellRange[];
}

export function loosen(snapshot: SheetSnapshot): LooseSheet {
  const { top = 0, left = 0 } = snapshot.usedRange ?? {};
  const indent = Array.from({ length: left }, () => "");
  const above = Array.from({ length: top }, (_, row) => ({ origin: row, cells: [] }));
  const rows = snapshot.texts.map((cells, at) => ({ origin: top + at, cells: [...indent, ...cells] }));
  return { name: snapshot.name, rows: [...above, ...rows], merges: snapshot.merges };
}

/** The sheet as a host would read it, and for each of its rows the row it came from. */
export function tighten(sheet: LooseSheet): {
  readonly snapshot: SheetSnapshot;
  readonly origins: readonly (number | null)[];
} {
  const width = Math.max(1, ...sheet.rows.map(({ cells }) => cells.length));
  const texts = sheet.rows.map(({ cells }) => Array.from({ length: width }, (_, at) => cells[at] ?? ""));
  const origins = sheet.rows.map(({ origin }) => origin);
  return {
    origins,
    snapshot: {
      name: sheet.name,
      visibility: "visible",
      isProtected: false,
      usedRange: texts.length === 0 ? null : { top: 0, left: 0, bottom: texts.length - 1, right: width - 1 },
      values: texts.map((row) => row.map(asValue)),
      texts,
      formats: texts.map((row) => row.map(() => "General")),
      merges: sheet.merges.flatMap((merge) => moved(merge, origins)),
      hiddenRows: [],
      hiddenColumns: [],
      notes: [],
      is1904: false,
    },
  };
}

function asValue(text: string): CellValue {
  return text === "" ? null : text;
}

/** A merge covers the rows between those it began and ended on, whatever has come between them. */
function moved(merge: CellRange, origins: readonly (number | null)[]): readonly CellRange[] {
  const rows = origins.flatMap((origin, row) =>
    origin !== null && origin >= merge.top && origin <= merge.bottom ? [row] : [],
  );
  const [top] = rows;
  const bottom = rows.at(-1);
  if (top === undefined || bottom === undefined) return [];
  return bottom > top || merge.right > merge.left ? [{ ...merge, top, bottom }] : [];
}

/** Every merged area undone. `filled`: its text is written into each cell it covered, as exporters do. */
export function splitMerges(sheet: LooseSheet, filled: boolean): LooseSheet {
  if (!filled) return { ...sheet, merges: [] };
  const byOrigin = new Map(sheet.rows.map((row, at) => [row.origin, at]));
  const cells = sheet.rows.map((row) => [...row.cells]);
  for (const { top, left, bottom, right } of sheet.merges) {
    const text = cells[byOrigin.get(top) ?? -1]?.[left] ?? "";
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const target = cells[byOrigin.get(row) ?? -1];
        if (target) target[column] = text;
      }
    }
  }
  return { ...sheet, merges: [], rows: sheet.rows.map((row, at) => ({ ...row, cells: cells[at] ?? [] })) };
}

/** Cells below each other that say the same, made one merged cell. */
export function joinEqual(sheet: LooseSheet): LooseSheet {
  const width = Math.max(...sheet.rows.map(({ cells }) => cells.length));
  const merges: CellRange[] = [];
  for (let column = 0; column < width; column += 1) {
    let top = 0;
    for (let row = 1; row <= sheet.rows.length; row += 1) {
      const text = sheet.rows[top]?.cells[column] ?? "";
      if (text !== "" && sheet.rows[row]?.cells[column] === text) continue;
      if (row - 1 > top) merges.push({ top, left: column, bottom: row - 1, right: column });
      top = row;
    }
  }
  const covered = (row: number, column: number) =>
    merges.some(({ top, left, bottom }) => left === column && row > top && row <= bottom);
  return {
    ...sheet,
    merges,
    rows: sheet.rows.map(({ cells }, row) => ({
      origin: row,
      cells: cells.map((text, column) => (covered(row, column) ? "" : text)),
    })),
  };
}

/** Rows put in before the rows at these positions. */
export function insertRows(sheet: LooseSheet, before: ReadonlyMap<number, readonly string[]>): LooseSheet {
  return {
    ...sheet,
    rows: sheet.rows.flatMap((row, at) => {
      const cells = before.get(at);
      return cells ? [{ origin: null, cells }, row] : [row];
    }),
  };
}

/** Columns in another order; merges over several columns are undone first by whoever asks for this. */
export function permuteColumns(sheet: LooseSheet, order: readonly number[]): LooseSheet {
  const at = (column: number) => order.indexOf(column);
  return {
    ...sheet,
    merges: sheet.merges
      .filter(({ left, right }) => left === right)
      .map((merge) => ({ ...merge, left: at(merge.left), right: at(merge.left) })),
    rows: sheet.rows.map((row) => ({ ...row, cells: order.map((column) => row.cells[column] ?? "") })),
  };
}

export function dropColumn(sheet: LooseSheet, dropped: number): LooseSheet {
  const shift = (column: number) => (column > dropped ? column - 1 : column);
  return {
    ...sheet,
    merges: sheet.merges
      .filter(({ left, right }) => left !== dropped || right !== dropped)
      .map((merge) => ({
        ...merge,
        left: shift(merge.left),
        right: merge.right >= dropped ? merge.right - 1 : merge.right,
      })),
    rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.filter((_, column) => column !== dropped) })),
  };
}
