import type { ReadableAnswer } from "../find/answer";
import { type Clause, findClauses } from "../find/clauses";
import type { Found } from "../find/found";
import { AFFIRMS, ANNOUNCES, COPULA, DENIES, HOLDS, IS_PREDICATE } from "../lexicon/affirming-predicates";
import type { FoundCondition } from "./conditions";

/**
 * The net under all other rules: a value counts as promised only where its clause ends in words that we know to affirm it.
 * 「Pマークは返上しました」 and 「99.9%を計画しています」 hold a value and no known hedge, and still promise nothing.
 * Yes and no are read from their predicates already and are not looked at.
 */
export function findUnfamiliar(answer: ReadableAnswer, values: readonly Found[]): FoundCondition[] {
  const clauses = findClauses(answer.text);
  const conditions: FoundCondition[] = [];
  for (const value of values) {
    if (value.value.type === "yesNo") continue;
    const clause = clauses.find(({ start, end }) => start <= value.at.start && value.at.start < end);
    const at = clause ? unfamiliarEnd(answer.text, clause, value) : undefined;
    if (at && !conditions.some((known) => known.at.start === at.start)) conditions.push({ kind: "unfamiliar", at });
  }
  return conditions;
}

/** Where the words that a value hangs on end in a predicate that is not known to affirm it. */
function unfamiliarEnd(text: string, clause: Clause, value: Found): { start: number; end: number } | undefined {
  const end = clause.start + lengthWithoutAside(text.slice(clause.start, clause.end));
  if (end <= value.at.end) return undefined;
  const tail = governing(text.slice(value.at.end, end));
  const words = tail.trim();
  if (words === "" || !/[ぁ-ん一-龠]/.test(words) || COPULA.test(words) || HOLDS.test(words)) return undefined;
  const isDoubtful =
    ANNOUNCES.test(words) ||
    DENIES.test(words) ||
    ((IS_PREDICATE.test(words) || CONNECTS.test(words)) && !AFFIRMS.test(words));
  if (!isDoubtful) return undefined;
  const last = /[一-龠々ァ-ヴーA-Za-z]{0,12}[ぁ-ん]{0,20}$/.exec(words)?.[0] ?? words;
  const until = value.at.end + tail.trimEnd().length;
  return { start: until - last.length, end: until };
}

/** Only particles so far (30日前までに、): what the value hangs on comes after the comma. */
const ONLY_PARTICLES = /^[ぁ-ん ]{0,12}$/;
/** The verb of a clause that goes on: 保存し、 通知いたしており、 */
const CONNECTS = /[一-龠][しりいきみえけちび]$|(?:して|おり|いて|行い|って|んで)$/;

/** From the value to the comma that ends what is said of it. */
function governing(tail: string): string {
  let end = tail.indexOf("、");
  while (
    end >= 0 &&
    (ONLY_PARTICLES.test(tail.slice(0, end)) ? !CONNECTS.test(tail.slice(0, end)) && end > 0 : false)
  ) {
    end = tail.indexOf("、", end + 1);
  }
  return end >= 0 ? tail.slice(0, end) : tail;
}

/** Without closing punctuation and a bracketed aside at the end: 「…通知します（メール）。」 */
function lengthWithoutAside(words: string): number {
  const bare = words.replace(/[\s。.、,;!?]{1,8}$/, "");
  const aside = bare.endsWith(")") ? bare.lastIndexOf("(") : -1;
  return (aside > 0 ? bare.slice(0, aside) : bare).trimEnd().length;
}
