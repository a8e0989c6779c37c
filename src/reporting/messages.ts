import type { ReasonCode, Verdict } from "../model/finding";
import type { Lang } from "../model/report";
import en from "./messages.en.json";
import ja from "./messages.ja.json";

export { fill } from "../text/fill";

/** Everything that reporting says, in one language. */
export function messages(lang: Lang): Messages {
  return MESSAGES[lang];
}

export type Messages = typeof ja;

const MESSAGES: { readonly [L in Lang]: Messages } = { ja, en };

/** A reason as it is said; `oneScopeOnly` is the `partial` of an answer that speaks of one case alone (平日は2時間以内). */
export type SaidReason = ReasonCode | "oneScopeOnly";

/** What is said of a reason: why, what to do next, what to ask the vendor (in the vendor's ears). */
export interface ReasonSentences {
  readonly because: string;
  readonly next?: string;
  readonly ask?: string;
}

/** The sentences of a verdict and its reason; a pair of its own where it has one (`notApplicable.notApplicable`). */
export function reasonSentences(lang: Lang, verdict: Verdict, reason: SaidReason): ReasonSentences {
  const sentences: { readonly [R in SaidReason]: ReasonSentences } & { readonly [pair: string]: ReasonSentences } =
    MESSAGES[lang].reason;
  return sentences[`${verdict}.${reason}`] ?? sentences[reason];
}
