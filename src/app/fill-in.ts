/** Fills the `{blanks}` of a sentence; offered to the shells, which take nothing from the stages themselves. */
export { fill as fillIn } from "../text/fill";

/** Values for the blanks of a sentence, by name. */
export type Details = { readonly [name: string]: string | number };
