import type { ConditionKind } from "../../model/reading";
import type { ReadableAnswer } from "../find/answer";
import { type Clause, findClauses } from "../find/clauses";
import type { Found } from "../find/found";
import { AS_FAR_AS_POSSIBLE, doubtIn, ONLY_LIKE, SOMEBODY_ELSE } from "../lexicon/affirming-predicates";
import type { FoundCondition } from "./conditions";

/**
 * The net under all other rules: a value counts as promised only where its clause ends in words that we know to affirm it.
 * 「Pマークは返上しました」 and 「99.9%を計画しています」 hold a value and no known hedge, and still promise nothing.
 * Yes and no are read from their predicates already and are not looked at. `oneSuffices`: a choice of which one is enough
 * (certificates), where it matters whose it is.
 */
export function findUnfamiliar(
  answer: ReadableAnswer,
  values: readonly Found[],
  oneSuffices: boolean,
): FoundCondition[] {
  const clauses = findClauses(answer.text);
  const conditions: FoundCondition[] = [];
  for (const [index, value] of values.entries()) {
    // What is only about is no promise already.
    if (value.value.type === "yesNo" || value.bound === "about") continue;
    const next = values[index + 1];
    if (next && JOINED.test(answer.text.slice(value.at.end, next.at.start))) continue;
    const clause = clauses.find(({ start, end }) => start <= value.at.start && value.at.start < end);
    if (!clause) continue;
    for (const condition of [
      before(answer.text, clause, value, AS_FAR_AS_POSSIBLE, "bestEffort"),
      oneSuffices ? before(answer.text, clause, value, SOMEBODY_ELSE, "underlyingProvider") : undefined,
      unfamiliarEnd(answer.text, clause, value),
    ]) {
      if (condition && !conditions.some(({ at }) => at.start === condition.at.start)) conditions.push(condition);
    }
  }
  return conditions;
}

/** PDFおよびCSVです: what is said of the last is said of all. */
const JOINED = /^(?:以上)?(?:および|及び|、|・|\/|と|や|または|又は| and | or )$/;

/** Words in the clause before the value that say something of it. */
function before(
  text: string,
  clause: Clause,
  value: Found,
  words: RegExp,
  kind: ConditionKind,
): FoundCondition | undefined {
  const match = words.exec(text.slice(clause.start, value.at.start));
  if (!match) return undefined;
  const start = clause.start + match.index;
  return { kind, at: { start, end: start + match[0].length } };
}

/** Where the words that a value hangs on end in a predicate that is not known to affirm it. */
function unfamiliarEnd(text: string, clause: Clause, value: Found): FoundCondition | undefined {
  const end = clause.start + lengthWithoutAside(text.slice(clause.start, clause.end));
  if (end <= value.at.end) return undefined;
  // (ベストエフォート)です: what stands in brackets is read by itself.
  const tail = governing(
    text.slice(value.at.end, end).replace(/\([^()\n]{0,80}\)/g, (aside) => " ".repeat(aside.length)),
  );
  const words = tail.trim();
  const isOnlyLike = value.value.type === "choice" && ONLY_LIKE.test(words);
  if (words === "" || EXCLUDES.test(words) || !/[ぁ-ん一-龠]/.test(words)) return undefined;
  const kind = isOnlyLike ? "unfamiliar" : doubtIn(words);
  if (kind === null) return undefined;
  const last = /[一-龠々ァ-ヴーA-Za-z]{0,12}[ぁ-ん]{0,20}$/.exec(words)?.[0] ?? words;
  const until = value.at.end + tail.trimEnd().length;
  return { kind, at: { start: until - last.length, end: until } };
}

/** 計画停止を除きます: what is left out is judged as a condition. */
const EXCLUDES = /除[きくい][ぁ-ん]{0,12}$/;
/** Only particles so far (30日前までに、): what the value hangs on comes after the comma. */
const ONLY_PARTICLES = /^[ぁ-ん ]{0,12}$/;

/** A verb in kana: …、 */
const GOES_ON = /(?:して|おり|いて|って|んで)$/;

/** From the value to the comma or slash that ends what is said of it. */
function governing(tail: string): string {
  const slash = /\/(?!\d)/.exec(tail)?.index;
  if (slash !== undefined) return governing(tail.slice(0, slash));
  let end = tail.indexOf("、");
  while (end >= 0 && ONLY_PARTICLES.test(tail.slice(0, end)) && end > 0 && !GOES_ON.test(tail.slice(0, end))) {
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
