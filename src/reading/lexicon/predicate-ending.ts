import { ENDINGS, LONGEST_ENDING, type Mood } from "./endings";

/** The end of a clause taken apart: what is left of it as the stem, and what its endings make of the stem. */
export interface PredicateEnding {
  /** The words without their endings. */
  readonly stem: string;
  readonly moods: ReadonlySet<Mood>;
  /** The endings, the last of the clause first. */
  readonly chain: readonly Ending[];
}

export interface Ending {
  readonly mood: Mood;
  readonly words: string;
}

/** Enough for 「…させていただくこととしております」; what is longer is no single predicate. */
const MOST_ENDINGS = 14;

/** Characters of the longest stem, its kana included. */
const LONGEST_STEM = 16;

/** Takes the endings off, the longest first, until none or a known stem is left: 実施したいと考えています → 実施 + wanted, thought, plain. */
export function readEnding(words: string, isStem: (words: string) => boolean): PredicateEnding {
  const chain: Ending[] = [];
  let end = words.length;
  for (let steps = 0; steps < MOST_ENDINGS; steps += 1) {
    while (words[end - 1] === " ") end -= 1;
    if (isStem(words.slice(Math.max(0, end - LONGEST_STEM), end))) break;
    const ending = endingAt(words, end);
    if (!ending) break;
    chain.push(ending);
    end -= ending.words.length;
  }
  return { stem: words.slice(0, end), moods: new Set(chain.map(({ mood }) => mood)), chain };
}

function endingAt(words: string, end: number): Ending | undefined {
  for (let length = Math.min(LONGEST_ENDING, end); length > 0; length -= 1) {
    const ending = words.slice(end - length, end);
    const mood = ENDINGS.get(ending);
    if (mood) return { mood, words: ending };
  }
  return undefined;
}
