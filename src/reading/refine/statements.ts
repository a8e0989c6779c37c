import type { Span } from "../../model/reading";
import { type Clause, findClauses } from "../find/clauses";
import type { Found } from "../find/found";

/** The values of an answer, and what else was found in it. */
export interface Told {
  readonly values: readonly Found[];
  /** Figures and statements that are no value of this control. */
  readonly others: readonly Found[];
  /** Those of them that are another item's, or shut out; a share or an amount (3回に1回は前日) may well be said of the values. */
  readonly foreign: readonly Found[];
}

/** What an answer says of its values. */
export interface Statements {
  readonly clauses: readonly Clause[];
  /** Bracketed remarks of one line each, without their brackets. */
  readonly asides: readonly Span[];
}

/** The sentences that speak of the values, or of nothing that was found; one that is another figure's is left out. */
export function statementsOn(text: string, { values, foreign: elsewhere }: Told): Statements {
  const clauses = findClauses(text, true);
  const sentenceAt = new Int32Array(text.length).fill(-1);
  for (const { start, end, sentence } of clauses) sentenceAt.fill(sentence, start, end);
  const sentencesOf = (found: readonly Found[]) => new Set(found.map(({ at }) => sentenceAt[at.start]));
  const own = sentencesOf(values);
  const foreign = sentencesOf(elsewhere);
  const bearingBack = new Set(
    clauses.flatMap(({ start, sentence }) => (BEARS_BACK.test(text.slice(start, start + 16)) ? [sentence] : [])),
  );
  const isKept = (sentence: number | undefined) =>
    sentence !== undefined && (own.has(sentence) || !foreign.has(sentence) || bearingBack.has(sentence));
  return {
    clauses: clauses.filter(({ sentence }) => isKept(sentence)),
    asides: [...text.matchAll(ASIDE)].flatMap(({ index, 0: { length } }) =>
      isKept(sentenceAt[index]) ? [{ start: index + 1, end: index + length - 1 }] : [],
    ),
  };
}

const ASIDE = /\([^()\n]{1,80}\)/g;
/** Begins with a word that takes up or takes back what was said before. */
const BEARS_BACK = /^[\s※*・]{0,8}(?:但し|ただし|もっとも|しかし|これ|それ|その|上記|前記|同|当該|いずれ|なお)/;
