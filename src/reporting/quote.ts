/** The vendor's words, short enough for a sentence: one line, at most `limit` characters, nothing that reorders or hides text. */
export function quote(text: string, limit = 40): string {
  return shorten(inert(text).replace(/\s+/g, " ").trim(), limit);
}

/** The vendor's words for a cell of ours: line feeds stay, at most `limit` characters. */
export function excerpt(text: string, limit: number): string {
  return shorten(inert(text).trim(), limit);
}

/** Cuts whole characters only, and says that it cut. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = isHighSurrogate(text.charCodeAt(limit - 2)) ? limit - 2 : limit - 1;
  return `${text.slice(0, end).trimEnd()}…`;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

/**
 * Text that shows what it holds: tabs are spaces, and control characters, lone surrogates, noncharacters and the characters that
 * turn the direction of the text (a sheet can use them to show another answer than it holds) become a visible mark.
 */
export function inert(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/\t/g, " ")
    .replace(
      /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/g,
      "\uFFFD",
    )
    .replace(/\p{Surrogate}/gu, "\uFFFD");
}
