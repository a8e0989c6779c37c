const segmenter = new Intl.Segmenter("ja", { granularity: "grapheme" });

/** Full-width in East Asian fonts: kana, kanji, hangul, full-width forms, and the symbols that Japanese fonts draw wide. */
const WIDE =
  /^[\u1100-\u115F\u2010\u2014-\u2016\u2018\u2019\u201C\u201D\u2025\u2026\u203B\u2460-\u24FF\u25A0-\u25FF\u2605\u2606\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** How many columns of a terminal the text takes up. */
export function textWidth(text: string): number {
  let width = 0;
  for (const { segment } of segmenter.segment(text)) width += glyphWidth(segment);
  return width;
}

/** Cuts the text to the given width, with … where something is missing. */
export function cutTo(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let kept = "";
  let taken = 0;
  for (const { segment } of segmenter.segment(text)) {
    taken += glyphWidth(segment);
    if (taken > width - 2) return `${kept}…`;
    kept += segment;
  }
  return kept;
}

/** Fills the text up with blanks on its right. */
export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - textWidth(text)));
}

/** Fills the text up with blanks on its left. */
export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - textWidth(text))) + text;
}

/** Breaks the text into lines of at most the given width: at blanks where there are some, else between characters. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) lines.push(...wrapParagraph(paragraph, Math.max(8, width)));
  return lines;
}

function wrapParagraph(paragraph: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let taken = 0;
  for (const piece of unbreakable(paragraph, width)) {
    const more = textWidth(piece);
    if (taken + more > width && line !== "") {
      lines.push(line.trimEnd());
      line = "";
      taken = 0;
      if (piece.trim() === "") continue;
    }
    line += piece;
    taken += more;
  }
  lines.push(line.trimEnd());
  return lines;
}

/** May not begin a line (行頭禁則). */
const NOT_FIRST = /^[、。，．,.)）」』】〕》!?！？：；:;・…％%々ー]/u;

/** Latin words stay together, closing marks stay with what they close. */
function unbreakable(paragraph: string, width: number): readonly string[] {
  const pieces: string[] = [];
  for (const { segment } of segmenter.segment(paragraph)) {
    const last = pieces.at(-1);
    const isGlued = last !== undefined && ((isWord(segment) && isWord(last.slice(-1))) || NOT_FIRST.test(segment));
    if (isGlued && textWidth(last) + glyphWidth(segment) <= width) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}

function isWord(text: string): boolean {
  return /^[!-~]+$/.test(text);
}

function glyphWidth(glyph: string): number {
  if (/^[\p{Cc}\p{Cf}\p{Mn}]/u.test(glyph)) return 0;
  return WIDE.test(glyph) ? 2 : 1;
}
