import { type Cell, MAX_COLUMNS, MAX_ROWS } from "../../../model/address";
import type { StoredRow } from "../reading/cells";
import { type ColumnRun, columnRuns, type Sheet } from "../reading/sheet";
import { attr, child } from "../xml/tree";
import { countLines } from "./text-size";

/** Where the box of a note begins and ends, in Excel's own measure: column, pixels into it, row, pixels into it. */
export interface NoteBox {
  readonly anchor: string;
  readonly width: number;
  readonly height: number;
}

/** How wide columns and how high rows of a sheet are, in pixels. */
export interface Grid {
  columnWidth(column: number): number;
  rowHeight(row: number): number;
}

export function gridOf(sheet: Sheet, rows: readonly StoredRow[]): Grid {
  const format = child(sheet.root, "sheetFormatPr");
  const number = (name: string) => Number(format && attr(format, name)) || 0;
  const defaultWidth = number("defaultColWidth") > 0 ? toPixels(number("defaultColWidth")) : 72;
  const defaultHeight = (number("defaultRowHeight") || 18.75) * POINT;
  const runs = columnRuns(sheet);
  const heights = new Map(
    rows.map(({ row, height, isHidden }) => [row, isHidden ? 0 : (height ?? 0) * POINT || defaultHeight]),
  );
  return {
    columnWidth: (column) => {
      const run = runs.find(({ first, last }) => column >= first && column <= last);
      return run ? widthOf(run, defaultWidth) : defaultWidth;
    },
    rowHeight: (row) => heights.get(row) ?? defaultHeight,
  };
}

const POINT = 96 / 72;
const BOX_WIDTH = 360;
const LINE_HEIGHT = 16;
const MAX_HEIGHT = 480;
const FULL_WIDTH_CHARACTER = 12;

/** A box beside the cell, as high as its text needs, on columns and rows that can be seen. */
export function noteBox({ row, column }: Cell, text: string, grid: Grid): NoteBox {
  const lines = countLines(text, ((BOX_WIDTH - 16) / FULL_WIDTH_CHARACTER) * 2);
  const height = Math.min(MAX_HEIGHT, lines * LINE_HEIGHT + 14);
  const left = column + 1 < MAX_COLUMNS ? column + 1 : Math.max(0, column - 8);
  const top = Math.max(0, Math.min(row - 1, MAX_ROWS - 40));
  const [right, rightOffset] = walk(left, 12 + BOX_WIDTH, MAX_COLUMNS, grid.columnWidth);
  const [bottom, bottomOffset] = walk(top, 8 + height, MAX_ROWS, grid.rowHeight);
  return {
    anchor: [left, 12, top, 8, right, rightOffset, bottom, bottomOffset].join(", "),
    width: BOX_WIDTH,
    height,
  };
}

/** Goes so many pixels from the start of a column or row; those of no size are passed over. */
function walk(from: number, pixels: number, end: number, sizeOf: (at: number) => number): readonly [number, number] {
  let rest = pixels;
  let at = from;
  // A sheet may hide a million rows below its last one: the box then ends where we stop looking.
  for (let steps = 0; steps < 500 && at < end - 1; steps += 1) {
    const size = sizeOf(at);
    if (rest < size) break;
    rest -= size;
    at += 1;
  }
  return [at, Math.round(rest)];
}

function widthOf({ width, isHidden }: ColumnRun, defaultWidth: number): number {
  if (isHidden) return 0;
  return width === null ? defaultWidth : toPixels(width);
}

/** Characters of the default font, which is 7 pixels wide, and 5 pixels of padding. */
function toPixels(characters: number): number {
  return Math.round(characters * 7 + 5);
}
