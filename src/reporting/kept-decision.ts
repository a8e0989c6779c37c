import type { Decision } from "../model/finding";
import type { DecisionBasis } from "./decision-key";

/** What a person wrote in a row of ours. */
export interface KeptDecision {
  /** null where only columns of the person's own were filled in. */
  readonly decision: Decision | null;
  /** What was on the table when it was made; null without a decision. */
  readonly basis: DecisionBasis | null;
  readonly extras: readonly string[];
}
