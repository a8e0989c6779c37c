import { ENDINGS, LONGEST_ENDING, type Mood } from "./endings";

/** The end of a clause taken apart: what is left of it as the stem, and what its endings make of the stem. */
export interface PredicateEnding {
  /** The words without their endings. */
  readonly stem: string;
  readonly moods: ReadonlySet<Mood>;
}

/** Enough for 「…させていただくこととしております」; what is longer is no single predicate. */
const MOST_ENDINGS = 14;

/** Characters of the longest stem, its kana included. */
const LONGEST_STEM = 16;

/** Takes the endings off, the longest first, until none or a known stem is left: 実施したいと考えています → 実施 + wanted, thought, plain. */
export function readEnding(words: string, isStem: (words: string) => boolean): PredicateEnding {
  const moods = new Set<Mood>();
  let end = words.length;
  for (let steps = 0; steps < MOST_ENDINGS; steps += 1) {
    while (words[end - 1] === " ") end -= 1;
    if (isStem(words.slice(Math.max(0, end - LONGEST_STEM), end))) break;
    const ending = endingAt(words, end);
    if (!ending) break;
    moods.add(ending.mood);
    end -= ending.length;
  }
  return { stem: words.slice(0, end), moods };
}

function endingAt(words: string, end: number): { readonly mood: Mood; readonly length: number } | undefined {
  for (let length = Math.min(LONGEST_ENDING, end); length > 0; length -= 1) {
    const mood = ENDINGS.get(words.slice(end - length, end));
    if (mood) return { mood, length };
  }
  return undefined;
}
