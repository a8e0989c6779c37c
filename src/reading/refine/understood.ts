import type { Control } from "../../model/form";
import type { Span } from "../../model/reading";
import type { ReadableAnswer } from "../find/answer";
import { findClauses } from "../find/clauses";
import { covers } from "../find/found";
import { OUTSIDER } from "../lexicon/other-questions";
import { NO_SUPPLEMENT } from "../lexicon/states";
import { findConditions } from "./conditions";
import { isUsualExclusion } from "./exclusions";

/** What the rules before the last net have weighed. */
export interface Weighed {
  /** Of several figures the words that tell them apart. */
  readonly scopes: readonly Span[];
  /** The question, where the answer repeats it. */
  readonly questionText: readonly Span[];
  /** Options that the answer shuts out (TLS1.1以前は無効). */
  readonly excluded: readonly Span[];
  /** Where the clause is that a yes or no was read from: its denials are part of what it says. */
  readonly predicates: readonly Span[];
  readonly control: Pick<Control, "answer" | "doneBy" | "accepts">;
  /** Asks for a limit: だけ and 以外 are part of one. */
  readonly isLimit: boolean;
  /** Asks whether something goes on at all hours. */
  readonly isWatch: boolean;
}

/** The stretches of an answer whose words need no further account. */
export function understoodIn({ text, parts }: ReadableAnswer, weighed: Weighed): Span[] {
  const clauses = findClauses(text, true);
  return [
    ...weighed.scopes,
    ...weighed.questionText,
    // A reservation that bears on the values is told as one; one that does not has been weighed.
    ...findConditions(text, weighed.control.answer).map(({ at }) => at),
    ...everywhere(text, LEFT_OUT).filter(({ start, end }) =>
      isUsualExclusion(text.slice(start, end), weighed.control.answer),
    ),
    ...weighed.excluded.flatMap((at) => {
      const clause = clauses.find((each) => covers(each, at));
      return clause ? [{ start: at.start, end: clause.end }] : [];
    }),
    ...parts.filter(({ start, end }) => NO_SUPPLEMENT.test(text.slice(start, end))),
    ...(weighed.control.doneBy === "thirdParty" ? everywhere(text, OUTSIDERS) : []),
    ...weighed.predicates.flatMap((at) => {
      const clause = clauses.find((each) => covers(each, at));
      return clause ? within(text, clause, NEGATIONS) : [];
    }),
    ...everywhere(text, UNCHECKED),
    ...(weighed.isLimit ? everywhere(text, LIMITS) : []),
    ...(weighed.control.answer === "schedule" || (weighed.control.answer === "frequency" && !weighed.isWatch)
      ? everywhere(text, DAYS)
      : []),
    ...(weighed.control.accepts.includes("actual") ? everywhere(text, PAST_PERIODS) : []),
  ];
}

/** Who does it, where somebody from outside is asked for, and that they are asked to. */
const OUTSIDERS = new RegExp(`${OUTSIDER.source}|依頼|会社|企業|機関|業者|outside firm`, "gi");
/** Up to forty characters that say what is left out. */
const LEFT_OUT =
  /[^。、\n()]{0,40}(?:\([^()\n]{0,40}\))?(?:を|は|に|の)?(?:除[きくい外]|除外|算入し|含め?(?=ません|ない|ず)|含みません|対象外)(?:[ぁ-ん]{0,10})|exclud(?:ing|es?) [a-z ]{1,30}/gi;
/** ■有 □無 */
const UNCHECKED = /[□☐] ?[^\s□☐■☑、。]{1,6}/g;
const LIMITS = /(?<!様|者|プラン)だけ(?=[をが])|以外(?=[のはをが])/g;
const NEGATIONS = /な[いくし]|ずに?|ません/g;
/** When it was measured, where what was achieved is asked. */
const PAST_PERIODS = /直近|過去|昨年度?|前年度?|前期|これまで(?:に|の)?|実績値?|前月/g;
/** Days and hours, where these are asked, or where something is done once in so long. */
const DAYS =
  /早朝|未明|深夜|前夜|平日|休日|祝日?|土日祝?日?|営業日|営業時間|年末年始|日中|夜間|昼間|弊社休業日|休業日|夜|朝/g;

function within(text: string, { start, end }: Span, pattern: RegExp): Span[] {
  return everywhere(text.slice(start, end), pattern).map((at) => ({ start: start + at.start, end: start + at.end }));
}

function everywhere(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}
