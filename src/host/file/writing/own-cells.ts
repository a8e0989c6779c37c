import { toA1 } from "../../../model/address";
import type { OwnCell, OwnContent, OwnStyle } from "../../../model/changeset";
import { OWN_LOOKS } from "../../../model/own-looks";
import { escapeText } from "../xml/escape";
import { looksLikeFormula, textXml } from "./safe-text";
import type { StyleDraft } from "./style-draft";

/** One cell of ours. Text is written inline and always as text: the vendor's words never become a formula. */
export function ownCellXml(
  { content, style }: OwnCell,
  at: { row: number; column: number },
  styles: StyleDraft,
): string {
  const open = `<c r="${toA1(at)}" s="${styleIndex(content, style, styles)}"`;
  switch (content?.kind) {
    case undefined:
      return `${open}/>`;
    case "text":
    case "link":
      return `${open} t="inlineStr"><is>${textXml(content.text)}</is></c>`;
    case "number":
      return Number.isFinite(content.number) ? `${open}><v>${content.number}</v></c>` : `${open}/>`;
    case "formula":
      return formulaXml(open, content);
  }
}

function formulaXml(open: string, { formula, cached }: Extract<OwnContent, { kind: "formula" }>): string {
  const text = `<f>${escapeText(formula.replace(/^=/, ""))}</f>`;
  if (typeof cached === "number") return `${open}>${text}<v>${Number.isFinite(cached) ? cached : 0}</v></c>`;
  return `${open} t="str">${text}<v>${escapeText(cached)}</v></c>`;
}

function styleIndex(content: OwnContent | null, style: OwnStyle, styles: StyleDraft): number {
  const look = OWN_LOOKS[style];
  if (content?.kind === "number") return styles.cell(look, content.format, false);
  if (content?.kind === "formula") return styles.cell(look, content.format ?? look.format ?? "General", false);
  const text = content?.text ?? "";
  // Excel up to 2016 shows ##### for long text in cells of the text format; a quote prefix keeps those inert instead.
  const isLong = text.length > LONGEST_TEXT_FORMAT;
  return styles.cell(look, isLong ? "General" : "@", isLong || looksLikeFormula(text));
}

const LONGEST_TEXT_FORMAT = 255;
