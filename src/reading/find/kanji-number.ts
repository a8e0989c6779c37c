const DIGITS: { readonly [numeral: string]: number } = {
  "○": 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SMALL_POWERS: { readonly [numeral: string]: number } = { 十: 10, 百: 100, 千: 1000 };
const LARGE_POWERS: { readonly [numeral: string]: number } = { 万: 1e4, 億: 1e8, 兆: 1e12 };
const MAX_LENGTH = 16;

/** The kanji numeral at `start`: 二十四, 三百六十五, 二○二四, 九九・九. */
export function readKanjiNumber(
  text: string,
  start: number,
): { readonly amount: number; readonly end: number } | undefined {
  let end = start;
  while (end - start < MAX_LENGTH && isNumeral(text.charAt(end))) end += 1;
  const numeral = text.slice(start, end);
  const fraction = /^[・.][一二三四五六七八九○]{1,4}/.exec(text.slice(end, end + 5))?.[0];
  const isPositional = [...numeral].every((sign) => sign in DIGITS);
  const whole = isPositional ? positional(numeral) : composed(numeral);
  if (fraction && numeral.length > 0) {
    return { amount: Number(`${whole}.${positional(fraction.slice(1))}`), end: end + fraction.length };
  }
  return numeral.length > 0 ? { amount: whole, end } : undefined;
}

function positional(numeral: string): number {
  return Number([...numeral].map((sign) => DIGITS[sign] ?? 0).join(""));
}

function isNumeral(sign: string): boolean {
  return sign in DIGITS || sign in SMALL_POWERS || sign in LARGE_POWERS;
}

function composed(numeral: string): number {
  let total = 0;
  let group = 0;
  let digit = 0;
  for (const sign of numeral) {
    const small = SMALL_POWERS[sign];
    const large = LARGE_POWERS[sign];
    if (small !== undefined) {
      group += (digit || 1) * small;
      digit = 0;
    } else if (large !== undefined) {
      total += (group + digit || 1) * large;
      group = 0;
      digit = 0;
    } else {
      digit = digit * 10 + (DIGITS[sign] ?? 0);
    }
  }
  return total + group + digit;
}
