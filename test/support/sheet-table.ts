import type { CellRange } from "../../src/model/address";

import type { CellValue, SheetSnapshot } from "../../src/model/snapshot";

/** A sheet written down as a table, with what a careful person would find on it. */
export interface SheetTable {
  readonly snapshot: SheetSnapshot;
  /** By answer cell (A1): the item answered there; `?` for a question that is none of the forms' items. */
  readonly expected: ReadonlyMap<string, string>;
}

/**
 * One line per row: `| A | B | C | => C meti.1`. `<` belongs to the cell on its left, `^` to the cell above (merged),
 * `<br>` is a line break, an empty line a blank row; `hidden` before the first bar hides the row.
 * After `=>`: column and item of each answer on the row.
 */
export function sheetTable(name: string, text: string, hiddenColumns: readonly number[] = []): SheetTable {
  const lines = text
    .replace(/^\n/, "")
    .replace(/\n[ ]*$/, "")
    .split("\n");
  const parsed = lines.map(parseLine);
  const width = Math.max(1, ...parsed.map(({ cells }) => cells.length));
  const texts = parsed.map(({ cells }) => Array.from({ length: width }, (_, at) => plain(cells[at] ?? "")));
  const expected = new Map<string, string>();
  parsed.forEach(({ answers }, row) => {
    for (const [column, item] of answers) expected.set(`${column}${row + 1}`, item);
  });
  return {
    expected,
    snapshot: {
      name,
      visibility: "visible",
      isProtected: false,
      usedRange: { top: 0, left: 0, bottom: texts.length - 1, right: width - 1 },
      values: texts.map((row) => row.map(cellValue)),
      texts,
      formats: texts.map((row) => row.map(() => "General")),
      merges: mergesOf(parsed.map(({ cells }) => Array.from({ length: width }, (_, at) => cells[at] ?? ""))),
      hiddenRows: parsed.flatMap(({ isHidden }, row) => (isHidden ? [row] : [])),
      hiddenColumns,
      notes: [],
      is1904: false,
    },
  };
}

interface Line {
  readonly cells: readonly string[];
  readonly answers: readonly (readonly [string, string])[];
  readonly isHidden: boolean;
}

function parseLine(line: string): Line {
  const [table = "", expectation = ""] = line.split("=>");
  const bars = table.split("|").map((cell) => cell.trim());
  return {
    cells: bars.length < 3 ? [] : bars.slice(1, -1),
    answers: expectation
      .split(",")
      .map((one) => one.trim().split(/\s+/))
      .flatMap(([column = "", item = ""]) => (column === "" ? [] : [[column, item] as const])),
    isHidden: bars[0] === "hidden",
  };
}

function plain(cell: string): string {
  return cell === "<" || cell === "^" ? "" : cell.replaceAll("<br>", "\n");
}

function cellValue(text: string): CellValue {
  if (text === "") return null;
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

/** A cell and all that is joined to it, as one rectangle. */
function mergesOf(cells: readonly (readonly string[])[]): readonly CellRange[] {
  const merges: CellRange[] = [];
  cells.forEach((row, top) => {
    row.forEach((cell, left) => {
      if (cell === "<" || cell === "^") return;
      let right = left;
      while (row[right + 1] === "<") right += 1;
      let bottom = top;
      while (cells[bottom + 1]?.[left] === "^") bottom += 1;
      if (right > left || bottom > top) merges.push({ top, left, bottom, right });
    });
  });
  return merges;
}
