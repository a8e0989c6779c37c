import type { Address, Cell, CellRange, SheetName } from "./address";
import type { Verdict } from "./finding";

/** All that one validation writes. Applied as a whole or not at all. */
export interface Changeset {
  /** Colour rules and notes on the vendor's sheets; none of it touches a cell. */
  readonly annotations: readonly SheetAnnotation[];
  /** Sheets of ours, complete; created last or rewritten in place. */
  readonly sheets: readonly OwnSheet[];
  /** Records to keep with it, by key. */
  readonly records: { readonly [key: string]: unknown };
}

/** How the findings look on one of the vendor's sheets. */
export interface SheetAnnotation {
  readonly sheet: SheetName;
  readonly colours: readonly VerdictColour[];
  readonly notes: readonly NoteToWrite[];
}

/** One always-true conditional format over all cells of a verdict. */
export interface VerdictColour {
  readonly verdict: Verdict;
  readonly cells: readonly Cell[];
  /** `RRGGBB`. */
  readonly fill: string;
  readonly font: string;
}

export interface NoteToWrite {
  readonly at: Cell;
  readonly text: string;
}

/** The formula that marks a rule as ours: always true, found again by `clear`. */
export function markerFormula(verdict: Verdict): string {
  return `LEN("shinsa:${verdict}")>0`;
}

/** Matches the marker of any verdict, of this version and earlier ones. */
export const MARKER_FORMULA = /^=?LEN\("shinsa:[A-Za-z]+"\)>0$/;

/** One of the sheets that the product adds. The hosts know how to write it; what it says is decided here. */
export interface OwnSheet {
  readonly name: SheetName;
  /** Widths in characters, from column A. */
  readonly widths: readonly number[];
  readonly rows: readonly OwnRow[];
  readonly merges: readonly CellRange[];
  readonly table: OwnTable | null;
  /** Rows and columns that stay in view; 0 for none. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly dataBars: readonly OwnDataBar[];
  readonly colourRules: readonly OwnColourRule[];
  readonly choices: readonly OwnChoice[];
  readonly print: OwnPrintSetup;
  readonly tabColour: string | null;
}

export interface OwnRow {
  /** In points; null: as high as the text needs (the hosts estimate it from width and text). */
  readonly height: number | null;
  readonly cells: readonly OwnCell[];
}

/** A cell of ours, from column A without gaps; `null` content leaves it empty but styled. */
export interface OwnCell {
  readonly content: OwnContent | null;
  readonly style: OwnStyle;
}

export type OwnContent =
  /** Always written as text, whatever it begins with. */
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number; readonly format: string }
  /** Ours only, never built from the vendor's words; `cached` is its value as of now. */
  | { readonly kind: "formula"; readonly formula: string; readonly cached: string | number; readonly format?: string }
  /** Shown as `text`, jumps to a cell of this workbook. */
  | { readonly kind: "link"; readonly text: string; readonly to: Address };

/** Closed set: both hosts know each of them. */
export type OwnStyle =
  | "plain"
  | "title"
  | "subtitle"
  | "heading"
  | "label"
  | "body"
  | "bodyWrapped"
  | "muted"
  | "number"
  /** A count that is meant to be seen from afar. */
  | "figure"
  | "percent"
  | "tableHeader"
  | "link"
  | "input"
  /** Marks that people need not read: as small and pale as Excel allows. */
  | "key"
  | "verdict.pass"
  | "verdict.fail"
  | "verdict.review"
  | "verdict.unanswered"
  | "verdict.notApplicable"
  | "verdict.notSelected";

export interface OwnTable {
  /** Unique in the workbook, valid as an Excel table name. */
  readonly name: string;
  readonly range: CellRange;
  readonly columns: readonly string[];
}

export interface OwnDataBar {
  readonly range: CellRange;
  readonly colour: string;
  /** The value of a full bar; null: the largest of the range. */
  readonly maximum: number | null;
}

/** Colours the cells of a range by a formula of ours, relative to its top left cell. */
export interface OwnColourRule {
  readonly range: CellRange;
  readonly formula: string;
  readonly fill: string;
  readonly font: string;
}

/** A drop-down list. */
export interface OwnChoice {
  readonly range: CellRange;
  readonly options: readonly string[];
}

export interface OwnPrintSetup {
  readonly orientation: "portrait" | "landscape";
  /** Pages wide and tall; 0: as many as it takes. */
  readonly fitWidth: number;
  readonly fitHeight: number;
  /** Rows repeated on each page, zero-based; null: none. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
}

/** What was done, and what the workbook did not allow. */
export interface AppliedChanges {
  readonly refused: readonly RefusedChange[];
}

export interface RefusedChange {
  readonly sheet: SheetName;
  readonly what: "colours" | "notes" | "sheet" | "record";
  /** `nameTaken`: the vendor has a sheet, table or name that is called as ours. */
  readonly because:
    | "sheetProtected"
    | "structureLocked"
    | "readOnly"
    | "noNotesApi"
    | "noteOfVendor"
    | "nameTaken"
    | "tooLarge";
  /** The cells concerned, where it is about some only. */
  readonly cells: readonly Cell[];
}

/**
 * The first line of every note of ours, whichever host wrote it: the only mark that Excel lets an add-in leave on a note,
 * and how `clear` tells ours from the vendor's.
 */
export const NOTE_MARK = "【審査 Shinsa】";
