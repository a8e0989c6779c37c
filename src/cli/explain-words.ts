import type { ReasonCode } from "../model/finding";
import type { AnswerState, Basis, Bound, DiscardReason } from "../model/reading";
import type { Lang } from "../model/report";
import type { Match } from "../model/response";
import en from "./explain-words.en.json";
import ja from "./explain-words.ja.json";

/** A short word for every code that `explain` shows; the compiler counts them. */
export interface ExplainWords {
  readonly matchedBy: { readonly [M in Match["by"]]: string };
  readonly state: { readonly [S in AnswerState]: string };
  readonly discarded: { readonly [D in DiscardReason]: string };
  readonly reason: { readonly [R in ReasonCode]: string };
  readonly basis: { readonly [B in Basis]: string };
  readonly bound: { readonly [B in Bound]: string };
}

export const EXPLAIN_WORDS: { readonly [L in Lang]: ExplainWords } = { ja, en };
