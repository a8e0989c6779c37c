import { isNoScope } from "../lexicon/scope-words";
import type { Placed } from "./placed";
import type { Vocabulary } from "./vocabulary";

/** One value, and what its scope is looked for with. */
export interface Seen {
  readonly text: string;
  readonly one: Placed;
  /** Where the words begin that are its own: behind the value before it, or where its clause begins. */
  readonly from: number;
  readonly isSeveral: boolean;
  readonly vocabulary: Vocabulary;
}

/** Bullets and numbers before a label. */
export const ENUMERATOR = /^(?:[■◆●□◇▼▽★☆・\s-]|[①-⑳❶-❿]|\(?\d{1,2}[.)] ?)+/;
const TAG = /^(?:有り?|あり|無し?|なし|○|×|△|はい|いいえ|yes|no)$/i;

/** True for words that limit a value: more than the mark itself, the question's own words, a manner or a period. */
export function isTelling(words: string, vocabulary: Vocabulary, isLabel: boolean): boolean {
  const bare = words.replace(/ ?\([^()]*\)$/, "").replace(ENUMERATOR, "");
  return (
    bare !== "" &&
    !TAG.test(bare) &&
    !isNoScope(bare, isLabel) &&
    !vocabulary.isOwnLabel(bare) &&
    /[一-龠ァ-ヴA-Za-z]/.test(bare)
  );
}
