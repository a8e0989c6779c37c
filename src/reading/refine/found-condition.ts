import type { ConditionKind, Span } from "../../model/reading";

/** Words that make a value less than a promise, in the normalised text. */
export interface FoundCondition {
  readonly kind: ConditionKind;
  readonly at: Span;
}
