import type { DurationUnit } from "../../model/reading";

/**
 * Words for a length of time after a number. Longer words first: 営業日 before 日, 時間 and not 時 (which is a clock time).
 * The third says how many of the unit one of the word makes.
 */
const UNITS: readonly (readonly [DurationUnit, string, number?])[] = [
  ["second", "ミリ秒(?:間(?!隔))?|m(?:illi)?sec(?:onds?)?(?![a-z])|ms(?![a-z])", 0.001],
  ["businessDay", "(?:営業|就業|勤務|稼働|開庁|平)日(?:間(?!隔))?|(?:business|working)[ -]days?|BD(?![A-Za-z])"],
  ["hour", "時間(?!帯|外|内)|hours?(?![a-z])|hrs?(?![a-z])|h(?![A-Za-z])"],
  ["minute", "分(?:間(?!隔))?(?!の\\d|野|類|析|散|離|割|け|か|岐|担)|minutes?(?![a-z])|mins?(?![a-z])"],
  ["second", "秒(?:間(?!隔))?|seconds?(?![a-z])|secs?(?![a-z])|s(?![A-Za-z]|-[^\\d])"],
  ["day", "(?:暦|calendar )?日(?:間(?!隔))?(?!本|時|付|中|曜|祝)|(?:calendar )?days?(?![a-z])|d(?![A-Za-z])"],
  ["week", "週(?:間(?!隔))?(?!目|末)|weeks?(?![a-z])|wks?(?![a-z])|w(?![A-Za-z])"],
  ["month", "か月(?:間(?!隔))?|月間(?!隔)|months?(?![a-z])|mo(?:s|nth)?(?![a-z])"],
  ["year", "か?年(?:間(?!隔))?(?!度|目|版|末|初|齢|代)|years?(?![a-z])|yrs?(?![a-z])|y(?![A-Za-z])"],
];

/** 12M and 5m: only the size of the letter tells months from minutes. */
const LETTERS: readonly (readonly [DurationUnit, RegExp, number])[] = [
  ["month", /M(?![A-Za-z])/y, 1],
  ["minute", /m(?![A-Za-z\d²2])/y, 1],
];

/** One sticky pattern per unit, to be tried at the end of a number; a space or a hyphen (24-hour) may stand between. */
export const DURATION_UNITS: readonly (readonly [DurationUnit, RegExp, number])[] = [
  ...UNITS.map(([unit, words, scale = 1]) => [unit, new RegExp(`[ -]?(?:${words})`, "iy"), scale] as const),
  ...LETTERS,
];

/** How many of the next smaller unit make one: for 1時間30分, 11年4か月, 半年. */
export const PARTS_OF: { readonly [unit in DurationUnit]?: readonly [DurationUnit, number] } = {
  year: ["month", 12],
  week: ["day", 7],
  day: ["hour", 24],
  hour: ["minute", 60],
  minute: ["second", 60],
};

const SECONDS: { readonly [unit in DurationUnit]: number } = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  businessDay: 86_400,
  week: 604_800,
  month: 2_592_000,
  year: 31_536_000,
};

/** Only for comparing lengths roughly, never for judging. */
export function roughSeconds(amount: number, unit: DurationUnit): number {
  return amount * SECONDS[unit];
}
