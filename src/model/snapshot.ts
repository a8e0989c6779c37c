import type { Cell, CellRange, SheetName } from "./address";

/** The raw content of a cell: a date is its serial number, a percentage its fraction, an empty cell null. */
export type CellValue = string | number | boolean | null;

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/** What can be known of a sheet without reading its cells. */
export interface SheetInfo {
  readonly name: SheetName;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  /** The smallest rectangle around all cells with content; null for an empty sheet. */
  readonly usedRange: CellRange | null;
  /** Whether the sheet is one that we wrote; left out where the name says so already, or the host cannot tell. */
  readonly isOurs?: boolean;
}

/**
 * Everything the core needs from one sheet, read at once.
 * `values`, `texts` and `formats` are rows of equal length and begin at the top left of `usedRange`;
 * use `cellAt` of `model/grid` rather than indexing them.
 */
export interface SheetSnapshot extends SheetInfo {
  readonly values: readonly (readonly CellValue[])[];
  /** As Excel displays the cell (furigana left out, line breaks kept as \n). */
  readonly texts: readonly (readonly string[])[];
  /** Number format codes, `General` where none is set. */
  readonly formats: readonly (readonly string[])[];
  readonly merges: readonly CellRange[];
  /** Zero-based, ascending; rows hidden by a filter are among them. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Notes and threaded comments that the vendor left. */
  readonly notes: readonly CellNote[];
  /** True where the workbook counts dates from 1904. */
  readonly is1904: boolean;
}

export interface CellNote {
  readonly at: Cell;
  readonly text: string;
}
