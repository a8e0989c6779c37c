import type { DurationUnit } from "../model/reading";
import type { Lang } from "../model/report";

/** An amount with its unit as people write it: `3営業日`, `1 business day`. Units that we have no word for stay as they are. */
export function withUnit(amount: string, unit: string, lang: Lang): string {
  const word = UNITS[unit];
  if (!word) return lang === "ja" ? `${amount}${unit}` : `${amount} ${unit}`;
  if (lang === "ja") return `${amount}${word.ja}`;
  return `${amount} ${amount === "1" ? word.en : (word.plural ?? `${word.en}s`)}`;
}

/** `hour` → `時間`, `hours`: the unit alone. */
export function unitName(unit: string, lang: Lang): string {
  const word = UNITS[unit];
  if (!word) return unit;
  return lang === "ja" ? word.ja : (word.plural ?? `${word.en}s`);
}

/** Digits in groups of three, at most four decimals, no trailing zeros: 1,000 · 99.95. */
export function formatAmount(amount: number): string {
  const [whole = "", decimals] = String(Math.round(amount * 1e4) / 1e4).split(".");
  if (whole.includes("e")) return String(amount);
  const grouped = inThrees(whole);
  return decimals ? `${grouped}.${decimals}` : grouped;
}

function inThrees(digits: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(",").replace(/^-,/, "-");
}

interface UnitWord {
  readonly ja: string;
  readonly en: string;
  readonly plural?: string;
}

const DURATIONS: { readonly [U in DurationUnit]: UnitWord } = {
  second: { ja: "秒", en: "second" },
  minute: { ja: "分", en: "minute" },
  hour: { ja: "時間", en: "hour" },
  day: { ja: "日", en: "day" },
  businessDay: { ja: "営業日", en: "business day" },
  week: { ja: "週間", en: "week" },
  month: { ja: "か月", en: "month" },
  year: { ja: "年", en: "year" },
};

const UNITS: { readonly [unit: string]: UnitWord | undefined } = {
  ...DURATIONS,
  percent: { ja: "%", en: "%", plural: "%" },
  generation: { ja: "世代", en: "generation" },
  person: { ja: "人", en: "person", plural: "people" },
  site: { ja: "か所", en: "site" },
  case: { ja: "件", en: "case" },
  time: { ja: "回", en: "time" },
  times: { ja: "倍", en: "time" },
  company: { ja: "社", en: "company", plural: "companies" },
  copy: { ja: "部", en: "copy", plural: "copies" },
  line: { ja: "回線", en: "line" },
  character: { ja: "文字", en: "character" },
  volt: { ja: "V", en: "volt" },
  JPY: { ja: "円", en: "yen", plural: "yen" },
};
