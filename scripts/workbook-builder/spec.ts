/** A workbook described in plain data, for samples and tests. Rows and columns count from zero; ranges are in A1 notation. */
export interface WorkbookSpec {
  readonly sheets: readonly SheetSpec[];
  readonly definedNames?: readonly DefinedNameSpec[];
  /** Dates count from 1904 instead of 1900. */
  readonly is1904?: boolean;
  /** No sheets can be added, removed or renamed. */
  readonly isStructureLocked?: boolean;
  /** Where plain strings go; a cell may say otherwise. Shared by default. */
  readonly strings?: "shared" | "inline";
  /** Name of the default font; Yu Gothic by default. */
  readonly font?: string;
  /** Which of the optional parts are left out. */
  readonly without?: readonly ("docProps" | "theme" | "styles")[];
  readonly author?: string;
}

export interface SheetSpec {
  readonly name: string;
  readonly visibility?: "visible" | "hidden" | "veryHidden";
  readonly rows: readonly (readonly CellSpec[])[];
  readonly merges?: readonly string[];
  /** Widths in characters, from column A; null or undefined: the default. */
  readonly widths?: readonly (number | null)[];
  /** Row heights in points, by row. */
  readonly heights?: { readonly [row: number]: number };
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly autoFilter?: string;
  readonly isProtected?: boolean;
  readonly frozen?: { readonly rows?: number; readonly columns?: number };
  /** Notes by cell in A1 notation. */
  readonly notes?: { readonly [cell: string]: string };
  readonly noteAuthor?: string;
  readonly validations?: readonly ValidationSpec[];
  readonly conditionalFormats?: readonly ConditionalFormatSpec[];
  readonly tables?: readonly TableSpec[];
  readonly links?: { readonly [cell: string]: string };
  readonly tabColour?: string;
  readonly landscape?: boolean;
  readonly showGridLines?: boolean;
  /** Applied to every cell that does not say otherwise. */
  readonly style?: CellStyle;
}

export type CellSpec = CellContent | CellObject | null | undefined;

export type CellContent = string | number | boolean | Date;

/** A cell with more than its content. */
export interface CellObject {
  readonly value?: CellContent | null;
  /** The value is what a calculation left behind. */
  readonly formula?: string;
  /** `#N/A` and the like. */
  readonly error?: string;
  /** Rich text, run by run. */
  readonly rich?: readonly RichRun[];
  /** Furigana over the whole text. */
  readonly phonetic?: string;
  readonly strings?: "shared" | "inline";
  readonly style?: CellStyle;
}

export interface RichRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly colour?: string;
}

/** Colours are `RRGGBB`. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly border?: boolean;
  readonly wrap?: boolean;
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly format?: string;
  readonly unlocked?: boolean;
}

export interface DefinedNameSpec {
  readonly name: string;
  readonly refersTo: string;
  /** Index of the sheet it is local to. */
  readonly sheet?: number;
  readonly isHidden?: boolean;
}

export interface ValidationSpec {
  readonly range: string;
  readonly options: readonly string[];
}

/** Coloured by formula. */
export interface ConditionalFormatSpec {
  readonly range: string;
  readonly formula: string;
  readonly fill: string;
  /** Counted from 1 over the sheet where left out. */
  readonly priority?: number;
}

/** The header row is the first row of the range, and its cells must be texts. */
export interface TableSpec {
  readonly name: string;
  readonly range: string;
}
