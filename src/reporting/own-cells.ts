import type { Address } from "../model/address";
import type { OwnCell, OwnRow, OwnStyle } from "../model/changeset";
import { inert } from "./quote";

/** Excel's limit on the characters of a cell. */
const MAX_CELL_TEXT = 32_767;

/** A cell with text; an empty text leaves the cell empty. Whatever it begins with, it stays text. */
export function textCell(text: string, style: OwnStyle): OwnCell {
  const safe = inert(text).slice(0, MAX_CELL_TEXT);
  return { content: safe === "" ? null : { kind: "text", text: safe }, style };
}

export function numberCell(number: number, style: OwnStyle = "number", format = "#,##0"): OwnCell {
  return { content: { kind: "number", number, format }, style };
}

/** Formulas are ours alone: sheet names and columns of ours, never the vendor's words. */
export function formulaCell(formula: string, cached: string | number, style: OwnStyle, format?: string): OwnCell {
  return { content: { kind: "formula", formula, cached, ...(format === undefined ? {} : { format }) }, style };
}

export function linkCell(text: string, to: Address): OwnCell {
  return { content: { kind: "link", text: inert(text), to }, style: "link" };
}

export function emptyCell(style: OwnStyle = "plain"): OwnCell {
  return { content: null, style };
}

export function row(cells: readonly OwnCell[], height: number | null = null): OwnRow {
  return { height, cells };
}

/** The cells, and empty ones of a style up to a width. */
export function padded(cells: readonly OwnCell[], width: number, style: OwnStyle = "plain"): readonly OwnCell[] {
  return [...cells, ...Array.from({ length: Math.max(0, width - cells.length) }, () => emptyCell(style))];
}
