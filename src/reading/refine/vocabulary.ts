import { normalize } from "../../text/normalize";
import { METRIC_WORDS } from "../lexicon/metric-words";

/** Tells whether words name the quantity asked, or another one. */
export interface Vocabulary {
  /** What the last metric word of the text names; null where there is none. */
  lastNamed(text: string): "own" | "other" | null;
  /** True where the label repeats the item's own words. */
  isOwnLabel(label: string): boolean;
}

/** `own` are the control's wording and the labels of its row. */
export function toVocabulary(own: readonly string[], others: readonly string[]): Vocabulary {
  const ownWords = own.map((word) => fold(word)).filter((word) => word.length > 1);
  const ownGroups = METRIC_WORDS.filter((group) =>
    ownWords.some((word) => group.some((pattern) => matches(pattern, word))),
  );
  const foreign = METRIC_WORDS.filter((group) => !ownGroups.includes(group)).flat();
  const otherWords = others.map((word) => fold(word)).filter((word) => word.length > 2 && !ownWords.includes(word));
  return {
    lastNamed: (text) => {
      const folded = fold(text);
      const ownEnd = Math.max(lastOf(ownGroups.flat(), folded), lastWord(ownWords, folded));
      const otherEnd = Math.max(lastOf(foreign, folded), lastWord(otherWords, folded));
      if (ownEnd < 0 && otherEnd < 0) return null;
      return ownEnd >= otherEnd ? "own" : "other";
    },
    isOwnLabel: (label) => {
      const folded = fold(label);
      return ownWords.some((word) => word.includes(folded) || folded.includes(word));
    },
  };
}

function fold(text: string): string {
  return normalize(text).text.toLowerCase().replaceAll(" ", "");
}

function matches(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

/** Where the last match ends; -1 where there is none. */
function lastOf(patterns: readonly RegExp[], text: string): number {
  let last = -1;
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) last = Math.max(last, match.index + match[0].length);
  }
  return last;
}

function lastWord(words: readonly string[], text: string): number {
  return words.reduce((last, word) => {
    const at = text.lastIndexOf(word);
    return at < 0 ? last : Math.max(last, at + word.length);
  }, -1);
}
