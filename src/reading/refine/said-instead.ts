import type { Span } from "../../model/reading";
import { normalize } from "../../text/normalize";
import type { ReadableAnswer } from "../find/answer";
import { findClauses } from "../find/clauses";
import { covers, type Found } from "../find/found";
import { saysDeed } from "../lexicon/affirming-predicates";
import { OPPOSITES } from "../lexicon/opposites";
import { readPredicate } from "../lexicon/predicates";
import type { SaidInstead } from "../lexicon/said-instead";
import { WEAKER_DEEDS } from "../lexicon/weaker-deeds";
import type { FoundCondition } from "./conditions";

/**
 * A yes whose sentences say something else than what was asked: its opposite (私用メールを許可しております, where it should be forbidden), or
 * less (注意喚起をしております). `questions`: the words of the row and of its control.
 */
export function saidInstead(
  { text }: ReadableAnswer,
  values: readonly Found[],
  questions: readonly string[],
  questionText: readonly Span[],
): FoundCondition[] {
  if (!values.some(({ value }) => value.type === "yesNo" && value.value === "yes")) return [];
  const asked = questions.map((question) => normalize(question).text).join("\n");
  const sayings = sayingsIn(text).filter((one) => !questionText.some((span) => covers(span, one)));
  return [...OPPOSITES, ...WEAKER_DEEDS]
    .filter(({ asked: wanted, notAsked }) => (wanted?.test(asked) ?? true) && !notAsked?.test(asked))
    .filter(({ settled }) => !settled?.test(text))
    .flatMap((instead) => {
      for (const saying of sayings) {
        const found = match(saying, instead, sayings);
        if (found) return [found];
      }
      return [];
    });
}

/** A clause, or a remark in brackets, with the sentence around it. */
interface Saying extends Span {
  readonly words: string;
  readonly sentence: string;
  readonly isDenied: boolean;
  readonly isDeed: boolean;
}

function sayingsIn(text: string): Saying[] {
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

function match(saying: Saying, instead: SaidInstead, all: readonly Saying[]): FoundCondition | undefined {
  const found = saying.isDenied ? null : instead.said.exec(saying.words);
  if (!found || instead.excuse?.test(saying.sentence)) return undefined;
  const isBeside = instead.isAlone === true && all.some((other) => other !== saying && other.isDeed);
  const start = saying.start + found.index;
  return isBeside ? undefined : { kind: instead.kind, at: { start, end: start + found[0].length } };
}
