/** Why a sheet or a table was taken for what it is, for reporting to say in the reader's language. */
export type LayoutReason =
  | { readonly code: PlainReason }
  /** The words of the header. */
  | { readonly code: "headerWords"; readonly words: readonly string[] }
  /** Where the header stands that a person pointed at (A1 notation). */
  | { readonly code: "headerAt"; readonly range: string }
  | { readonly code: "linesFound"; readonly lines: number; readonly found: number }
  | { readonly code: "inlineAnswers"; readonly lines: number }
  | { readonly code: "itemsAcross"; readonly items: number }
  /** Only the sheet's first rows were read: down to this one, as Excel numbers it. */
  | { readonly code: "cutAt"; readonly row: number };

type PlainReason =
  | "setAside"
  | "ownSheet"
  | "titledExample"
  | "noItems"
  | "someItems"
  | "setByPerson"
  | "setBefore"
  | "headerless"
  | "knownByItems";
