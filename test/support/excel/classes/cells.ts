import { contains } from "../../../../src/model/address";
import { type Book, type BookCell, cellAtKey, cellKey, mustBeOpen, openCell } from "../book";
import { Refusal } from "../wire";
import type { RangeTarget } from "./range";

export type Grid = readonly (readonly unknown[])[];

const MOST_CELLS = 5_000_000;
const LONGEST_TEXT = 32_767;

export function gridAt<T>(
  { sheet, range }: RangeTarget,
  pick: (cell: BookCell | undefined) => T,
): readonly (readonly T[])[] {
  const [height, width] = [range.bottom - range.top + 1, range.right - range.left + 1];
  if (height * width > MOST_CELLS) throw new Refusal("RangeExceedsLimit", `${height} × ${width} cells`);
  return Array.from({ length: height }, (_, down) =>
    Array.from({ length: width }, (_, across) =>
      pick(sheet.cells.get(cellKey({ row: range.top + down, column: range.left + across }))),
    ),
  );
}

export function mustFit({ range }: RangeTarget, rows: number, columns: number): void {
  if (rows !== range.bottom - range.top + 1 || columns !== range.right - range.left + 1) {
    throw new Refusal(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
}

export function writeFormats(target: RangeTarget, grid: Grid): void {
  eachCell(target, grid, (cell, format) => {
    if (typeof format !== "string") throw new Refusal("InvalidArgument", "a number format is a text");
    cell.format = format;
  });
}

/** As Excel takes what it is given: it parses, unless the cell is formatted as text. */
export function writeFormulas(target: RangeTarget, grid: Grid): void {
  eachCell(target, grid, (cell, given) => {
    if (given === null) return;
    delete cell.formula;
    if (given === "") Object.assign(cell, { value: null, text: "" });
    else if (typeof given !== "string") Object.assign(cell, { value: given, text: String(given) });
    else if (given.length > LONGEST_TEXT) throw new Refusal("InvalidArgument", `a text of ${given.length} characters`);
    else if (cell.format === "@") Object.assign(cell, { value: given, text: given });
    else parse(cell, given, target.book);
  });
}

function parse(cell: BookCell, given: string, book: Book): void {
  if (given.startsWith("'")) Object.assign(cell, { value: given.slice(1), text: given.slice(1) });
  else if (/^[=+\-@]/.test(given) && Number.isNaN(Number(given))) {
    mustBeKnown(given, book);
    // Formulas are kept, not computed.
    Object.assign(cell, { formula: given, value: 0, text: "" });
  } else if (/^[+-]?[\d,.]+%?$/.test(given) || /^\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?$/.test(given)) {
    Object.assign(cell, { value: Number.parseFloat(given), text: given });
  } else Object.assign(cell, { value: given, text: given });
}

/** A formula may name only sheets and tables that are there by then. */
function mustBeKnown(formula: string, book: Book): void {
  if (!formula.startsWith("=")) throw new Refusal("InvalidArgument", `not a formula: ${formula.slice(0, 60)}`);
  const outside = formula.replace(/"(?:[^"]|"")*"/g, '""');
  for (const [, name = ""] of outside.matchAll(/'((?:[^']|'')+)'!/g)) {
    if (!book.sheets.some((sheet) => sheet.name === name.replaceAll("''", "'"))) {
      throw new Refusal("InvalidArgument", `no sheet ${name}`);
    }
  }
  for (const [, name = ""] of outside.matchAll(/([A-Za-z_]\w*)\[/g)) {
    if (!book.sheets.some(({ tables }) => tables.some((table) => table.name === name))) {
      throw new Refusal("InvalidArgument", `no table ${name}`);
    }
  }
}

export function clearCells({ sheet, range }: RangeTarget): void {
  mustBeOpen(sheet);
  for (const key of sheet.cells.keys()) if (contains(range, cellAtKey(key))) sheet.cells.delete(key);
  sheet.looks = sheet.looks.filter(
    ({ ranges }) => !ranges.every((look) => contains(range, { row: look.top, column: look.left })),
  );
}

function eachCell(target: RangeTarget, grid: unknown, write: (cell: BookCell, given: unknown) => void): void {
  mustBeOpen(target.sheet);
  if (!isGrid(grid)) throw new Refusal("InvalidArgument", "rows of cells");
  for (const [down, row] of grid.entries()) {
    mustFit(target, grid.length, row.length);
    for (const [across, given] of row.entries()) {
      write(openCell(target.sheet, { row: target.range.top + down, column: target.range.left + across }), given);
    }
  }
}

function isGrid(given: unknown): given is Grid {
  return Array.isArray(given) && given.every(Array.isArray);
}
