import { type Cell, type CellRange, MAX_COLUMNS, MAX_ROWS } from "../../../src/model/address";
import type { CellValue, SheetVisibility } from "../../../src/model/snapshot";
import { Refusal } from "./wire";

/** The workbook that the emulated Excel has open. Plain data: tests fill it, look into it and change it. */
export interface Book {
  readonly sheets: BookSheet[];
  readonly names: Map<string, BookName>;
  readonly customXml: Map<string, string>;
  isStructureLocked: boolean;
  /** `'SLA'!G12` of the last `select`. */
  selected: { readonly sheet: string; readonly range: CellRange } | null;
  nextId: number;
}

export interface BookSheet {
  readonly id: string;
  name: string;
  visibility: SheetVisibility;
  isProtected: boolean;
  readonly cells: Map<number, BookCell>;
  merges: CellRange[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** First in priority first. */
  rules: BookRule[];
  notes: BookRemark[];
  comments: BookRemark[];
  readonly names: Map<string, BookName>;
  readonly tables: BookTable[];
  /** Looks of ranges in the order in which they were written; `clear` of the whole sheet empties it. */
  looks: { readonly ranges: readonly CellRange[]; readonly name: string; readonly value: unknown }[];
  choices: { readonly range: CellRange; readonly rule: unknown }[];
  readonly rowHeights: Map<number, unknown>;
  readonly columnWidths: Map<number, unknown>;
  frozen: CellRange | null;
  readonly setup: Map<string, unknown>;
}

export interface BookCell {
  value: CellValue;
  text: string;
  format: string;
  formula?: string;
  link?: unknown;
}

export interface BookRule {
  readonly id: string;
  readonly ranges: readonly CellRange[];
  readonly type: string;
  readonly members: Map<string, unknown>;
}

export interface BookRemark {
  readonly id: string;
  readonly at: Cell;
  readonly content: string;
}

export interface BookTable {
  readonly id: string;
  name: string;
  readonly range: CellRange;
  readonly members: Map<string, unknown>;
}

export interface BookName {
  readonly name: string;
  isVisible: boolean;
}

export function emptyBook(): Book {
  return { sheets: [], names: new Map(), customXml: new Map(), isStructureLocked: false, selected: null, nextId: 1 };
}

export function newId(book: Book, prefix: string): string {
  book.nextId += 1;
  return `{${prefix}-${book.nextId}}`;
}

export function addSheet(book: Book, name: string): BookSheet {
  const sheet: BookSheet = {
    id: newId(book, "sheet"),
    name,
    visibility: "visible",
    isProtected: false,
    cells: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    rules: [],
    notes: [],
    comments: [],
    names: new Map(),
    tables: [],
    looks: [],
    choices: [],
    rowHeights: new Map(),
    columnWidths: new Map(),
    frozen: null,
    setup: new Map(),
  };
  book.sheets.push(sheet);
  return sheet;
}

export function cellKey({ row, column }: Cell): number {
  return row * MAX_COLUMNS + column;
}

export function cellAtKey(key: number): Cell {
  return { row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS };
}

/** The cell, made where there is none yet. */
export function openCell(sheet: BookSheet, at: Cell): BookCell {
  const key = cellKey(at);
  const cell = sheet.cells.get(key) ?? { value: null, text: "", format: "General" };
  sheet.cells.set(key, cell);
  return cell;
}

export const WHOLE_SHEET: CellRange = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export function overlap(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function isInside(inner: CellRange, outer: CellRange): boolean {
  return (
    inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right
  );
}

/** A protected sheet refuses every change. */
export function mustBeOpen(sheet: BookSheet): void {
  if (sheet.isProtected) throw new Refusal("AccessDenied", `The sheet ${sheet.name} is protected.`);
}
