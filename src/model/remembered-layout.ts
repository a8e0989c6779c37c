import type { FormId } from "./form";

/** A layout that a person corrected, kept so that the next workbook of the same shape is understood at once. */
export interface RememberedLayout {
  /** The header texts of the table, folded, in column order. */
  readonly signature: string;
  readonly form: FormId;
  /** Column letters by role; several answer columns are separated by commas. */
  readonly columns: { readonly [role: string]: string };
}
