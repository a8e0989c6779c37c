import type { ConditionKind, Span } from "../../model/reading";
import type { Clause } from "../find/clauses";
import type { Placed } from "../refine/placed";

/** One stated condition where it stands. */
export interface Stated {
  readonly kind: ConditionKind;
  readonly at: Span;
  readonly words: string;
  readonly clause: Clause | undefined;
  readonly clauses: readonly Clause[];
}

/** The values that are no yes or no read out of a mark or a sentence. */
export function figuresOf(values: readonly Placed[]): readonly Placed[] {
  return values.filter(({ found: { origin } }) => origin === null);
}

/** True for a no, by mark or by sentence. */
export function saysNo({ found: { value } }: Placed): boolean {
  return value.type === "yesNo" && value.value === "no";
}
