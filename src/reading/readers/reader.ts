import type { ChoiceOption } from "../../model/form";
import type { AnswerType, Value } from "../../model/reading";
import type { ReadableAnswer } from "../find/answer";
import type { Found } from "../find/found";

/** What an answer of one type looks like. Finds every mention; it does not choose, assume a unit, or look at the question. */
export interface Reader<T extends AnswerType> {
  readonly type: T;
  /** `options` is the vocabulary of a choice; the other readers need none. */
  mentions(answer: ReadableAnswer, options: readonly ChoiceOption[]): readonly FoundOf<T>[];
}

/** A found value of one type. */
export type FoundOf<T extends AnswerType> = Found & { readonly value: Extract<Value, { readonly type: T }> };
