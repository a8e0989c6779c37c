/** How many lines a text takes in a cell of so many half-width characters: Japanese characters count as two. */
export function linesIn(text: string, width: number): number {
  return text
    .split("\n")
    .map((line) => Math.max(1, Math.ceil(displayWidth(line) / width)))
    .reduce((sum, lines) => sum + lines, 0);
}

function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}

const WIDE =
  /[\u1100-\u115F\u2014\u2026\u201C\u201D\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
