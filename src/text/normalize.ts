import type { Span } from "../model/reading";
import { INVISIBLE, KEPT, SIGN_OF } from "./glyphs";
import { joinTorn, type Letter } from "./join-torn";

/** A text in the one spelling that readers look for, with the way back to the characters as written. */
export interface NormalizedText {
  readonly text: string;
  readonly source: string;
  /** The stretch of `source` that a stretch of `text` came from. */
  original(span: Span): Span;
  /** The first position of `text` that came from `offset` of `source` or later. */
  position(offset: number): number;
}

/**
 * Width, kana, radicals, dashes, circles, spaces inside numbers and line ends made one; nothing is lost that carries meaning.
 * Works character by character (a kana with its sound mark is one), in one pass.
 */
export function normalize(source: string): NormalizedText {
  const letters = joinTorn(spell(source));
  const starts = letters.map((letter) => letter.start);
  const ends = letters.map((letter) => letter.end);
  return {
    text: letters.map((letter) => letter.unit).join(""),
    source,
    original: ({ start, end }) => {
      const first = starts[start] ?? source.length;
      return { start: first, end: end > start ? (ends[end - 1] ?? source.length) : first };
    },
    position: (offset) => firstAtLeast(starts, offset),
  };
}

const SOUND_MARK = /^[\u3099\u309a\uff9e\uff9f]$/;
const KANA = /^[\u3041-\u3096\u30a1-\u30fa\uff66-\uff9d]$/;
const LINE_END = /^[\n\r\u000b\u000c\u0085\u2028\u2029]$/;
const SPACE = /^[\t\p{Zs}]$/u;

function spell(source: string): Letter[] {
  const letters: Letter[] = [];
  let at = 0;
  while (at < source.length) {
    const character = String.fromCodePoint(source.codePointAt(at) ?? 0);
    let end = at + character.length;
    const mark = KANA.test(character) ? afterInvisible(source, end) : end;
    const next = source[mark] ?? "";
    const isMarked = KANA.test(character) && SOUND_MARK.test(next);
    if (isMarked || (character === "\r" && next === "\n")) end = mark + 1;
    const words = isMarked ? character + next : source.slice(at, end);
    for (const unit of spellOne(words).split("")) letters.push({ unit, start: at, end });
    at = end;
  }
  return letters;
}

function afterInvisible(source: string, at: number): number {
  let next = at;
  while (INVISIBLE.test(source[next] ?? "")) next += 1;
  return next;
}

function spellOne(characters: string): string {
  const first = characters.charAt(0);
  if (characters.length === 1 && first >= " " && first <= "~") return first;
  if (LINE_END.test(first)) return "\n";
  if (SPACE.test(characters)) return " ";
  if (INVISIBLE.test(characters)) return "";
  if (KEPT.test(characters)) return characters;
  const sign = SIGN_OF.get(characters);
  if (sign !== undefined) return sign;
  const folded = characters.normalize("NFKC");
  return SIGN_OF.get(folded) ?? folded.replaceAll("\u2044", "/");
}

function firstAtLeast(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
