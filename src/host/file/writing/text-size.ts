/** How wide a line of text is, in halves of a full-width character; near enough for heights and boxes. */
function lineUnits(line: string): number {
  let units = 0;
  for (const character of line) units += isNarrow(character.codePointAt(0) ?? 0) ? 1.1 : 2;
  return units;
}

/** How many lines a text takes where each holds so many units. */
export function countLines(text: string, unitsPerLine: number): number {
  const room = Math.max(2, unitsPerLine);
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(lineUnits(line) / room)), 0);
}

/** Latin, and the half-width katakana. */
function isNarrow(code: number): boolean {
  return code < 0x1100 || (code >= 0xff61 && code <= 0xff9f);
}
