import type { Control } from "../model/form";
import type { Basis } from "../model/reading";

/** What an answer is read against: the control, and the words of its row. */
export interface Question {
  readonly control: Control | null;
  /** Bases that the item asks for beyond what its control accepts. */
  readonly accepts: readonly Basis[];
  /** Label, definition and what is asked, as the row words them. */
  readonly words: readonly string[];
  /** Names of the other controls' quantities. */
  readonly otherWording: readonly string[];
}
