import type { Span } from "../../model/reading";
import { ENGLISH_NUMBERS } from "../lexicon/english-numbers";
import { readKanjiNumber } from "./kanji-number";

/** A number in the normalised text: digits, kanji numerals, both mixed (3億7,837万8千), or an English number word. */
export interface NumberToken extends Span {
  readonly amount: number;
  /** Kanji numerals and words count only before a unit: 一部 and 第三者 are no figures. */
  readonly kind: "digits" | "kanji" | "word";
}

/** Every number of a normalised text, first to last, none overlapping another. */
export function findNumbers(text: string): NumberToken[] {
  const numbers: NumberToken[] = [];
  START.lastIndex = 0;
  for (let match = START.exec(text); match; match = START.exec(text)) {
    const token = readNumber(text, match.index);
    if (token) numbers.push(token);
    START.lastIndex = Math.max(match.index + 1, token?.end ?? 0);
  }
  return numbers;
}

const START = /(?<![A-Za-z])[A-Za-z\d]|[\d一二三四五六七八九十百零¼½¾]/g;
const WORD = /[A-Za-z]{1,9}(?:-[A-Za-z]{3,5})?(?![A-Za-z])/y;
/** "one and a half hours". */
const AND_A_HALF = / and a half(?= [a-z])/iy;
/** "six (6) months": the figure in brackets repeats the word. */
const REPEATED = / ?\(\d{1,4}\)/y;

function readNumber(text: string, start: number): NumberToken | undefined {
  const first = text.charAt(start);
  if (/[\d¼½¾]/.test(first)) return readDigits(text, start);
  if (/[A-Za-z]/.test(first)) return readWord(text, start);
  const kanji = readKanjiNumber(text, start);
  return kanji && { ...kanji, start, kind: "kanji" };
}

function readWord(text: string, start: number): NumberToken | undefined {
  const word = stickyEnd(WORD, text, start);
  const amount = word === undefined ? undefined : ENGLISH_NUMBERS.get(text.slice(start, word).toLowerCase());
  if (word === undefined || amount === undefined) return undefined;
  const half = stickyEnd(AND_A_HALF, text, word);
  if (half !== undefined) return { start, end: half, amount: amount + 0.5, kind: "word" };
  return { start, end: stickyEnd(REPEATED, text, word) ?? word, amount, kind: "word" };
}

/** JPY 10 million. */
const ENGLISH_POWERS: readonly (readonly [RegExp, number])[] = [
  [/ ?thousand(?![a-z])/iy, 1e3],
  [/ ?million(?![a-z])/iy, 1e6],
  [/ ?billion(?![a-z])/iy, 1e9],
];
const THOUSANDS = /,\d{3}(?!\d)/y;
const FRACTION = /\.\d+/y;
/** 99,9% and 99・9% are read as a person reads them. */
const LOOSE_FRACTION = /[,・]\d{1,2}(?=%|パーセント)/y;
/** 1½年. */
const QUARTERS: { readonly [sign: string]: number } = { "¼": 1, "½": 2, "¾": 3 };
const MULTIPLIER = /[千百]?[万億兆]|千/y;
const POWERS: { readonly [sign: string]: number } = { 百: 1e2, 千: 1e3, 万: 1e4, 億: 1e8, 兆: 1e12 };

function readDigits(text: string, start: number): NumberToken {
  let total = 0;
  let at = start;
  // 3億7,837万8千: one group after the other, each with its power.
  for (;;) {
    const group = readGroup(text, at);
    const afterPower = stickyEnd(MULTIPLIER, text, group.end);
    if (afterPower === undefined) return { start, kind: "digits", ...inEnglish(text, total + group.amount, group.end) };
    const power = [...text.slice(group.end, afterPower)].reduce((product, sign) => product * (POWERS[sign] ?? 1), 1);
    total += group.amount * power;
    if (!/\d/.test(text.charAt(afterPower))) return { start, end: afterPower, amount: round(total), kind: "digits" };
    at = afterPower;
  }
}

function inEnglish(text: string, amount: number, end: number): { readonly amount: number; readonly end: number } {
  for (const [word, power] of ENGLISH_POWERS) {
    const after = stickyEnd(word, text, end);
    if (after !== undefined) return { amount: round(amount * power), end: after };
  }
  return { amount: round(amount), end };
}

function readGroup(text: string, start: number): { readonly amount: number; readonly end: number } {
  let end = start;
  while (/\d/.test(text.charAt(end))) end += 1;
  for (let next = stickyEnd(THOUSANDS, text, end); next !== undefined && end - start <= 15; ) {
    end = next;
    next = stickyEnd(THOUSANDS, text, end);
  }
  end = stickyEnd(FRACTION, text, end) ?? stickyEnd(LOOSE_FRACTION, text, end) ?? end;
  const loose = text.slice(start, end);
  const quarters = QUARTERS[text.charAt(end)];
  const written = /[,・]\d{1,2}$/.test(loose) ? loose.replace(/[,・](?=\d{1,2}$)/, ".") : loose.replaceAll(",", "");
  return quarters === undefined
    ? { amount: Number(written), end }
    : { amount: Number(written) + quarters / 4, end: end + 1 };
}

/** 837.8 × 10,000 must not end in …0001. */
function round(amount: number): number {
  return Number(amount.toPrecision(15));
}

/** Where a sticky pattern that begins at `at` ends; undefined where it does not match there. */
export function stickyEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
