import { cellText } from "../../../text/cell-text";
import { escapeText } from "../xml/escape";

export { cellText as safeText } from "../../../text/cell-text";

/** `<t>` with this text; what looks like Excel's own spelling of characters is spelt out so that it stays as it is. */
export function textXml(text: string): string {
  const literal = cellText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return `<t xml:space="preserve">${escapeText(literal)}</t>`;
}

/** True for text that a spreadsheet might take for a formula once a person edits the cell. */
export function looksLikeFormula(text: string): boolean {
  return /^[\s'"]*[=+\-@＝＋－＠]/.test(text) || /^['\t]/.test(text);
}
