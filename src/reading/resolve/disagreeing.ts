import type { Span } from "../../model/reading";
import type { ReadableAnswer } from "../find/answer";
import { roughSeconds } from "../lexicon/duration-units";
import type { Placed } from "../refine/placed";

/**
 * Two figures of one quantity that arithmetic says cannot both hold: 1分間隔（1日あたり24回）, 7世代（月・水・金の3回分）, 99.9% beside 200
 * hours of stops in a year. Both spans; which of them is meant only a person can ask.
 */
export function disagreeing({ text }: ReadableAnswer, values: readonly Placed[]): Span[] {
  const figures = values.filter(({ found }) => found.origin === null);
  return [
    ...figures.flatMap((one, index) => rates(text, one, figures[index + 1])),
    ...figures.flatMap((one) => [
      ...fewerBehind(text, one),
      ...moreStops(text, one, figures.length),
      ...seldomSoFar(text, one),
    ]),
  ];
}

/** How far apart two rates may be and still be one, told roundly. */
const ROUNDLY = 1.5;

/** The second repeats the first in a bracket, or behind つまり. */
function rates(text: string, { found }: Placed, next: Placed | undefined): Span[] {
  const [first, second] = [perSecond(found.value), next ? perSecond(next.found.value) : null];
  if (!next || first === null || second === null) return [];
  const isSaidAgain = /^[^。、\n\d]{0,8}[((][^()\n\d]{0,6}$|(?:つまり|すなわち|=)[^。\n\d]{0,6}$/.test(
    text.slice(found.at.end, next.found.at.start),
  );
  const ratio = Math.max(first, second) / Math.min(first, second);
  return isSaidAgain && ratio > ROUNDLY ? [found.at, next.found.at] : [];
}

function perSecond(value: Placed["found"]["value"]): number | null {
  if (value.type !== "frequency" || value.continuous) return null;
  return value.times / roughSeconds(value.every.amount, value.every.unit);
}

/** The only figure of the bracket behind a number of generations counts fewer copies. */
function fewerBehind(text: string, { found: { value, at } }: Placed): Span[] {
  if (value.type !== "count") return [];
  const match =
    /^[^。、\n()\d]{0,8}\((?<words>[^()\n\d]{0,24}?(?<amount>\d{1,4}) ?(?:回|日|世代|個|本|件)分[^()\n\d]{0,8})\)/.exec(
      text.slice(at.end, at.end + 60),
    );
  const words = match?.groups?.["words"];
  if (!match || words === undefined || !(Number(match.groups?.["amount"]) < value.amount)) return [];
  const start = at.end + match[0].indexOf(words);
  return [at, { start, end: start + words.length }];
}

const STOPS =
  /(?<per>年間?|月間?)(?:あたり)?の?(?:累計|合計|最大)?の?(?:許容)?(?:停止|ダウン(?:タイム)?|障害)(?:時間)?[^。\n\d]{0,12}(?<amount>\d{1,6}(?:\.\d{1,3})?) ?(?<unit>時間|分|日)/g;
const HOURS: { readonly [unit: string]: number } = { 年: 8760, 月: 730, 日: 24, 時間: 1, 分: 1 / 60 };
/** A stop of twice what the percentage leaves is no matter of rounding. */
const CLEARLY = 2;

/** The uptime leaves less than the stops that are told beside it; planned ones are not counted. */
function moreStops(text: string, { found: { value, at } }: Placed, several: number): Span[] {
  if (value.type !== "percent" || several > 1) return [];
  return [...text.matchAll(STOPS)].flatMap(({ index, groups, 0: words }) => {
    if (/計画|定期|保守|メンテ/.test(text.slice(Math.max(0, index - 8), index) + words)) return [];
    const period = HOURS[(groups?.["per"] ?? "").charAt(0)] ?? 0;
    const stopped = Number(groups?.["amount"]) * (HOURS[groups?.["unit"] ?? ""] ?? 0);
    const left = (1 - value.amount / 100) * period;
    return stopped > CLEARLY * left ? [at, { start: index, end: index + words.length }] : [];
  });
}

const SO_FAR =
  /(?<years>\d{1,3}) ?年(?:間|に|目|が|の)?[^。\n\d]{0,24}?(?:のは|回数は|実施は|までに|で)(?:これまで|通算|計|合計)?(?:で|に)? ?(?<times>\d{1,3}) ?(?:回|度)(?=[^ぁ-ん一-龠]|です|だけ|のみ|で(?:す|ござい)|$)/g;
const YEAR = roughSeconds(1, "year");

/** 年1回。創業から14年になりますが、受けたのは2度です: so often it has not been done. */
function seldomSoFar(text: string, { found: { value, at } }: Placed): Span[] {
  const rate = perSecond(value);
  if (rate === null) return [];
  return [...text.matchAll(SO_FAR)].flatMap(({ index, groups, 0: words }) => {
    const due = rate * YEAR * Number(groups?.["years"]);
    const isAside = index + words.length <= at.start || index >= at.end;
    return isAside && due > CLEARLY * Number(groups?.["times"])
      ? [at, { start: index, end: index + words.length }]
      : [];
  });
}
