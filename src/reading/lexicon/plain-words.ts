import { ENDINGS, LONGEST_ENDING, type Mood } from "./endings";
import { CONTRARY, UNSETTLED } from "./plain/contrary";
import { KANA } from "./plain/kana";
import { KANJI } from "./plain/kanji";
import { KATAKANA } from "./plain/katakana";
import { LATIN } from "./plain/latin";
import { VERBS } from "./plain/verbs";

/** Words that say nothing against a promise they stand beside: things, means, places, roles, deeds done, polite words. */
const WORDS = toSet([...KANJI, ...KATAKANA, ...LATIN, ...KANA]);
const LOAN_WORDS = toSet(KATAKANA);
const VERB_STEMS = toSet(VERBS);
const CONTRARY_WORDS = toSet(CONTRARY);
const UNSETTLED_WORDS = toSet(UNSETTLED);
const PLAIN_MOODS: ReadonlySet<Mood> = new Set<Mood>(["joins", "plain", "done", "can"]);

/** Characters of the longest word that is known. */
export const LONGEST_PLAIN_WORD = Math.max(
  LONGEST_ENDING,
  ...[...WORDS, ...VERB_STEMS, ...CONTRARY_WORDS, ...UNSETTLED_WORDS].map(({ length }) => length),
);

/** True for a word that says nothing against a promise; `next` is the character behind it, since 送 is a verb only where kana inflect it. */
export function isPlainWord(word: string, next: string): boolean {
  if (WORDS.has(word)) return true;
  if (VERB_STEMS.has(word)) return word.length > 1 || /[ぁ-ん]/.test(next);
  const mood = ENDINGS.get(word);
  return mood !== undefined && PLAIN_MOODS.has(mood);
}

/** True for the stem of a verb, or a verbal noun, that states a deed done or kept; every loan word may be one (ダウンロードする). */
export function isPlainVerb(stem: string): boolean {
  return VERB_STEMS.has(stem) || LOAN_WORDS.has(stem);
}

/** True for a word that takes something back, leaves it open or weakens it, even where its parts are plain (基本 + 的). */
export function isContraryWord(word: string): boolean {
  return CONTRARY_WORDS.has(word);
}

/** True for a word that is never read as the sum of plain parts: a contrary one, another party (事業 + 者), a time of day. */
export function isWhole(word: string): boolean {
  return CONTRARY_WORDS.has(word) || UNSETTLED_WORDS.has(word);
}

/** Characters of the longest of these. */
export const LONGEST_WHOLE = Math.max(...[...CONTRARY_WORDS, ...UNSETTLED_WORDS].map(({ length }) => length));

function toSet(lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(/\s+/)).filter((word) => word !== ""));
}
