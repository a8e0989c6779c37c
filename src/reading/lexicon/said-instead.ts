import type { ConditionKind } from "../../model/reading";

/** Something that a sentence says in place of what the question asks, and what that makes of the yes. */
export interface SaidInstead {
  readonly kind: ConditionKind;
  /** Tried on the question; absent: whatever is asked. */
  readonly asked?: RegExp;
  /** A question of this says just that. */
  readonly notAsked?: RegExp;
  /** Tried on a clause that affirms. */
  readonly said: RegExp;
  /** Tried on the whole sentence: with these words it says what was asked after all. */
  readonly excuse?: RegExp;
  /** Tried on the whole answer: these words settle it wherever they stand. */
  readonly settled?: RegExp;
  /** Only where no other clause states a deed. */
  readonly isAlone?: true;
}

/** What may follow a verb up to the end of its clause. */
export const UP_TO_END = "[^、。\\n]{0,14}$";
