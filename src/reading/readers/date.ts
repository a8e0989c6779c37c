import { found } from "../find/found";
import { readKanjiNumber } from "../find/kanji-number";
import type { FoundOf, Reader } from "./reader";

/** Figures, or kanji numerals (令和七年五月十五日). */
const DIGITS = (most: number) => String.raw`(?:\d{1,${most}}|[一二三四五六七八九十○]{1,${most === 4 ? 4 : 3}})`;
const DATE = new RegExp(
  String.raw`(?<![\d.])(?:(?<era>令和|平成|昭和|大正|(?<![A-Za-z])[RHS](?=\d{1,2}[./年-]))?(?<year>元|${DIGITS(4)}))(?=年|[/.-])` +
    String.raw`(?:年(?:\([^()\n]{1,12}\))?(?:(?<month>${DIGITS(2)})月(?:(?<day>${DIGITS(2)})日)?)?|[/.-](?<month2>\d{1,2})(?:[/.-](?<day2>\d{1,2}))?)(?![\d間])`,
  "g",
);
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ENGLISH =
  /(?:(?<day>\d{1,2})(?:st|nd|rd|th)? )?(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? (?:(?<day2>\d{1,2})(?:st|nd|rd|th)?,? )?(?<year>(?:19|20)\d{2})(?!\d)/gi;
const FIRST_YEAR: { readonly [era: string]: number } = {
  令和: 2018,
  R: 2018,
  平成: 1988,
  H: 1988,
  昭和: 1925,
  S: 1925,
  大正: 1911,
};

/** 2009年7月, 2003/7/16, 令和6年4月1日, July 2009; at the precision written. */
export const date: Reader<"date"> = {
  type: "date",
  mentions: ({ text }) =>
    [...text.matchAll(DATE), ...text.matchAll(ENGLISH)]
      .flatMap((match): FoundOf<"date">[] => {
        const value = toIso(match.groups ?? {});
        const at = { start: match.index, end: match.index + match[0].length };
        return value === undefined ? [] : [found({ type: "date", value }, at) as FoundOf<"date">];
      })
      .sort((one, other) => one.at.start - other.at.start),
};

function toIso(groups: { readonly [name: string]: string | undefined }): string | undefined {
  const written = groups["year"] === "元" ? 1 : amountOf(groups["year"] ?? "");
  const era = groups["era"];
  const year = era === undefined ? written : (FIRST_YEAR[era] ?? 0) + written;
  if (year < 1800 || year > 2200) return undefined;
  const name = groups["month"] ?? groups["month2"];
  const month =
    name && /[a-z]/i.test(name) ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1 : name && amountOf(name);
  const dayWritten = groups["day"] ?? groups["day2"];
  const day = dayWritten === undefined ? undefined : String(amountOf(dayWritten));
  if (month === undefined || month === "") return String(year);
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (day === undefined) return `${year}-${two(month)}`;
  return Number(day) >= 1 && Number(day) <= 31 ? `${year}-${two(month)}-${two(Number(day))}` : undefined;
}

function amountOf(written: string): number {
  return readKanjiNumber(written, 0)?.amount ?? Number(written);
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
