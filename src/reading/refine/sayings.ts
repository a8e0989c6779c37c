import type { Span } from "../../model/reading";
import { findClauses } from "../find/clauses";
import { saysDeed } from "../lexicon/affirming-predicates";
import { readPredicate } from "../lexicon/predicates";

/** A clause, or a remark in brackets, with the sentence around it. */
export interface Saying extends Span {
  readonly words: string;
  readonly sentence: string;
  readonly isDenied: boolean;
  readonly isDeed: boolean;
}

/** The clauses and remarks of an answer, clauses first. */
export function sayingsIn(text: string): Saying[] {
  const asides = [...text.matchAll(ASIDE)].map(({ index, 0: { length } }) => ({
    start: index + 1,
    end: index + length - 1,
  }));
  const outside = text.replace(ASIDE, (aside) => " ".repeat(aside.length));
  const clauses = findClauses(outside, true);
  const starts = new Map([...clauses].reverse().map(({ sentence, start }) => [sentence, start]));
  const ends = new Map(clauses.map(({ sentence, end }) => [sentence, end]));
  return [
    ...clauses.map((clause) => {
      const from = Math.max(starts.get(clause.sentence) ?? 0, clause.start - FAR);
      const until = Math.min(ends.get(clause.sentence) ?? 0, clause.end + FAR);
      return toSaying(outside, clause, outside.slice(from, until));
    }),
    ...asides.map((aside) => toSaying(text, aside, text.slice(aside.start, aside.end))),
  ];
}

const ASIDE = /\([^()\n]{1,80}\)/g;
/** Of a long sentence only what stands near the clause bears on it. */
const FAR = 200;

function toSaying(text: string, { start, end }: Span, sentence: string): Saying {
  const words = text.slice(start, end).replace(/[\s。.、,;!?]{1,80}$/, "");
  const { polarity } = readPredicate(words);
  const isDenied = polarity === "no" || polarity === "protects";
  return { start, end: start + words.length, words, sentence, isDenied, isDeed: polarity === "yes" && saysDeed(words) };
}
