import type { Span } from "../../model/reading";
import { overlaps } from "../find/found";
import { saysDeed } from "../lexicon/affirming-predicates";
import { statementsOn, type Told } from "./statements";

/**
 * How much of a stretch must be known. `words`: every word, where a figure is told. `topics`: where it is yes or no, an unknown thing
 * does no harm unless the sentence is narrowed to it (営業店では暗号化しています). `nothing`: a remark of its own, or one that tells of a deed
 * (給与明細を含みます). What takes something back does so anywhere.
 */
export type Depth = "words" | "topics" | "nothing";

/** A run of letters of what is said of the values, and how much of it must be known. */
export interface Run extends Span {
  readonly depth: Depth;
}

/** The runs of letters, without signs and digits, in the clauses and brackets that speak of the values; a question mark (99.9%？) is a word too. */
export function runsIn(text: string, told: Told): Run[] {
  const { clauses, asides } = statementsOn(text, told);
  const outside = withBlanks(text, asides);
  // The words behind a mark on its line (対応済 緩和装置で遮断) tell how it is done; a noun in brackets or in the next cell may be a limit.
  const marks = told.values.every(({ value }) => value.type === "yesNo") ? told.values : [];
  const isBehindMark = ({ start }: Span) =>
    marks.some(({ at }) => at.end <= start && !text.slice(at.end, start).includes("\n"));
  return [
    ...clauses.map((clause) => runsOf(outside, clause, told, isBehindMark(clause) ? "topics" : "words")),
    ...asides.map((aside) => runsOf(text, aside, told, "words")),
  ].flat();
}

function runsOf(text: string, { start, end }: Span, told: Told, otherwise: Depth): Run[] {
  const words = text.slice(start, end);
  const depth = depthOf(
    words,
    told.values.filter(({ at }) => overlaps({ start, end }, at)),
    otherwise,
  );
  return [...words.matchAll(RUN)].map(({ index, 0: { length } }) => ({
    start: start + index,
    end: start + index + length,
    depth,
  }));
}

const RUN = /[一-龠々〆ヶァ-ヴーぁ-ん]+|[A-Za-z]+|\?/g;

function depthOf(words: string, held: Told["values"], otherwise: Depth): Depth {
  if (held.length > 0) return held.every(({ value }) => value.type === "yesNo") ? "topics" : "words";
  const isRemark =
    SENTENCE.test(words) || ENGLISH_SENTENCE.test(words) || saysDeed(words.replace(/[\s。.、,;!?]{1,80}$/, ""));
  return isRemark ? "nothing" : otherwise;
}

/** Ends in a verb or です: a remark of its own. */
const SENTENCE = /(?:ます|ました|です|る|た|う|く|す|む|ぶ|つ|い)[\s。.、,;!?]{0,80}$/;
/** Five words or more in Latin letters, and a full stop. */
const ENGLISH_SENTENCE = /^ ?(?:[A-Za-z][\w'-]{0,30},? ){4,60}[A-Za-z][\w'-]{0,30}\.? ?$/;

/** Brackets are read by themselves. */
function withBlanks(text: string, asides: readonly Span[]): string {
  let outside = "";
  let from = 0;
  for (const { start, end } of asides) {
    outside += text.slice(from, start) + " ".repeat(end - start);
    from = end;
  }
  return outside + text.slice(from);
}
