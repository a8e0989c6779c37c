/** 0 … 1: the share of characters that need no edit; 1 only for equal strings. Both folded already. */
export function editSimilarity(one: string, other: string): number {
  if (one === other) return 1;
  const longest = Math.max(one.length, other.length);
  return longest === 0 ? 1 : 1 - editDistance(one, other) / longest;
}

/** Levenshtein's distance, in the plain two-row form; callers keep the strings short. */
function editDistance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[other.length] ?? 0;
}

/** The distinct pairs of neighbouring characters; a single character stands for itself. */
export function bigrams(text: string): readonly string[] {
  if (text.length < 2) return text ? [text] : [];
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return [...pairs];
}

/**
 * 0 … 1: how much of the shorter text the longer one repeats in one piece, lowered by what is left over.
 * A label inside a sentence or a label cut short scores high, four characters at least; where hardly anything is left over,
 * it is for the edits to say how near the two are (目標復旧時間 without one character still holds 復旧時間).
 */
export function containment(one: string, other: string): number {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 4 || long.length - short.length < LEFT_OVER || !long.includes(short)) return 0;
  return 0.5 + 0.5 * (short.length / long.length);
}

const LEFT_OVER = 3;
