import type { Span } from "../model/reading";
import { INVISIBLE, KEPT, SIGN_OF } from "./glyphs";

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
  const letters = joinNumbers(spell(source));
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

/** One UTF-16 unit of the normalised text and the original characters that it came from. */
interface Letter {
  readonly unit: string;
  readonly start: number;
  readonly end: number;
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

const DIGIT = /^\d$/;
const NUMERAL = /^[\d一二三四五六七八九十百千数何半]$/;
const KANA_OR_KANJI = /^[\u3040-\u30ff\u3400-\u9fff]$/;
const COUNTED_AFTER_KA = /^[月所国年]$/;

/** Drops the spaces that text tools leave inside "7 日前", "99.9 %", "2 2時", and spells ケ月 カ所 箇月 as か月 か所. */
function joinNumbers(letters: readonly Letter[]): Letter[] {
  const joined: Letter[] = [];
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at];
    if (!letter) continue;
    if (isGap(letter)) {
      const next = afterGap(letters, at);
      const gap = letters.slice(at, next);
      if (gap.some(({ unit }) => unit === "\n") || !isInsideNumber(joined, letters, next))
        joined.push(...shortened(gap));
      at = next - 1;
      continue;
    }
    const before = joined.at(-1)?.unit ?? "";
    const isKa =
      /^[ケカか箇]$/.test(letter.unit) && NUMERAL.test(before) && COUNTED_AFTER_KA.test(letters[at + 1]?.unit ?? "");
    joined.push(isKa ? { ...letter, unit: "か" } : letter);
  }
  return joined;
}

function isGap({ unit }: Letter): boolean {
  return unit === " " || unit === "\n";
}

function afterGap(letters: readonly Letter[], at: number): number {
  let next = at;
  for (let letter = letters[next]; letter && isGap(letter); letter = letters[next]) next += 1;
  return next;
}

const LONGEST_GAP = 2;

/** Blank lines and runs of spaces say no more than one line end or space does. */
function shortened(gap: readonly Letter[]): readonly Letter[] {
  if (gap.length <= LONGEST_GAP) return gap;
  const lineEnd = gap.find(({ unit }) => unit === "\n") ?? gap[0];
  return lineEnd ? [lineEnd] : [];
}

/** True between a digit and its unit, and between the digits of "2 2時"; a list number before a figure (line start) stays apart. */
function isInsideNumber(before: readonly Letter[], letters: readonly Letter[], next: number): boolean {
  const last = before.at(-1)?.unit ?? "";
  if (!DIGIT.test(last)) return false;
  const following = letters[next]?.unit ?? "";
  // "99 .9%": the point was torn off.
  if (following === "." && DIGIT.test(letters[next + 1]?.unit ?? "")) return true;
  if (following === "%" || KANA_OR_KANJI.test(following)) return true;
  if (!DIGIT.test(following)) return false;
  const beforeLast = before.at(-2)?.unit ?? "\n";
  const isLoneDigit = /^[~\u3040-\u30ff\u3400-\u9fff]$/.test(beforeLast);
  return isLoneDigit && /^[時分秒日週年]$/.test(letters[afterGap(letters, next + 1)]?.unit ?? "");
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
