import type { DurationUnit, Span } from "../../model/reading";
import { findAnchored } from "../find/anchored";
import type { ReadableAnswer } from "../find/answer";
import { covers, found } from "../find/found";
import { type NumberToken, stickyEnd } from "../find/numbers";
import { findRanges, type NumberRange } from "../find/ranges";
import { DURATION_UNITS, PARTS_OF, roughSeconds } from "../lexicon/duration-units";
import { LENGTHS_IN_WORDS } from "../lexicon/lengths-in-words";
import type { FoundOf, Reader } from "./reader";

/** 2週間, 90 days, 1時間30分, 半年, 3~5営業日, 翌営業日, 解約日の翌々月20日, 無期限. */
export const duration: Reader<"duration"> = {
  type: "duration",
  mentions: (answer) => {
    const inWords = lengthsInWords(answer);
    // half a day is no day
    const measuredAlone = measured(answer).filter(({ at }) => !inWords.some((one) => covers(one.at, at)));
    return [...measuredAlone, ...inWords, ...unlimited(answer), ...findAnchored(answer)].sort(
      (one, other) => one.at.start - other.at.start,
    );
  },
};

type Duration = FoundOf<"duration">;

/** The unit at `at` and where it ends; a kanji numeral needs a unit that is no part of another word (十分な). */
export function durationUnitAt(
  text: string,
  at: number,
  number?: NumberToken,
): { readonly unit: DurationUnit; readonly end: number; readonly scale: number } | undefined {
  for (const [unit, pattern, scale] of DURATION_UNITS) {
    const end = stickyEnd(pattern, text, at);
    if (end === undefined) continue;
    if (number?.kind === "kanji" && isOtherWord(text, number, end)) return undefined;
    return { unit, end, scale };
  }
  return undefined;
}

const MEASURED =
  /^(?:以[内上下]|未満|前|後|ごと|毎|おき|間|程度|ほど|に[一二三四1-9]|で|[一二三1-3][回度]|$|[、。\s)~])/;

function isOtherWord(text: string, number: NumberToken, end: number): boolean {
  return (
    /^(?:十分|一日|一年|一時間?|一分)$/.test(text.slice(number.start, end)) && !MEASURED.test(text.slice(end, end + 3))
  );
}

const HALF = /半(?!角|期|数|分|導|ば)|½| and a half(?![a-z])/y;

function measured(answer: ReadableAnswer): Duration[] {
  const { text } = answer;
  const units = new Map<number, DurationUnit>();
  const scales = new Map<number, number>();
  const ranges = findRanges(answer, (at, number) => {
    const unit = durationUnitAt(text, at, number);
    if (unit) units.set(unit.end, unit.unit);
    if (unit && unit.scale !== 1) scales.set(unit.end, unit.scale);
    return unit?.end;
  });
  const all: Duration[] = [];
  for (const range of ranges) {
    for (const one of toDurations(text, scaled(range, scales), units)) {
      const previous = all.at(-1);
      const joined = previous && one.bound === "exactly" ? compound(text, previous, one) : undefined;
      if (joined) all[all.length - 1] = joined;
      else all.push(one);
    }
  }
  return all;
}

/** 200~500ミリ秒 is told in seconds. */
function scaled(range: NumberRange, scales: ReadonlyMap<number, number>): NumberRange {
  const scale = scales.get(range.span.end) ?? 1;
  const lowScale = range.lowEnd === undefined ? scale : (scales.get(range.lowEnd) ?? 1);
  const low = range.low * lowScale;
  return range.high === undefined ? { ...range, low } : { ...range, low, high: range.high * scale };
}

/** 24時間稼働, 24時間録画: around the clock, and no length. */
const AROUND_THE_CLOCK = /^(?:365|稼働|監視|有人|体制|受付|対応|録画|常駐|営業|運用|常時|連続稼働)/;

function toDurations(
  text: string,
  { low, high, span, lowEnd }: NumberRange,
  units: ReadonlyMap<number, DurationUnit>,
): Duration[] {
  const unit = units.get(span.end) ?? "day";
  if (high !== undefined) {
    const lowUnit = (lowEnd === undefined ? undefined : units.get(lowEnd)) ?? unit;
    const upper = inUnit(high, unit, lowUnit);
    if (upper !== undefined && upper > low)
      return [{ ...make(low, lowUnit, span), bound: "between", plainBound: "between", upper }];
    // 6週間~10年 has no common unit, 24時~7時 is no growing range: two figures.
    const first = { start: span.start, end: lowEnd ?? span.end };
    return [make(low, lowUnit, first), make(high, unit, { start: first.end, end: span.end })];
  }
  if (low === 24 && unit === "hour" && AROUND_THE_CLOCK.test(text.slice(span.end, span.end + 4))) return [];
  const half = stickyEnd(HALF, text, span.end);
  if (half === undefined) return [make(low, unit, span)];
  const parts = PARTS_OF[unit];
  const at = { ...span, end: half };
  return [parts ? make(low * parts[1] + parts[1] / 2, parts[0], at) : make(low + 0.5, unit, at)];
}

/** The amount told in a smaller unit of the same family; undefined where the calendar does not say. */
function inUnit(amount: number, from: DurationUnit, to: DurationUnit): number | undefined {
  if (from === to) return amount;
  const parts = PARTS_OF[from];
  if (!parts || roughSeconds(1, from) <= roughSeconds(1, to)) return undefined;
  return inUnit(amount * parts[1], parts[0], to);
}

/** 11年4か月 is one length, in months; 1時間 and 30分 on two lines are two. */
function compound(text: string, first: Duration, second: Duration): Duration | undefined {
  const between = text.slice(first.at.end, second.at.start);
  const parts = PARTS_OF[first.value.unit];
  if (!/^(?: ?|と|and)$/.test(between) || first.bound !== "exactly" || !parts || parts[0] !== second.value.unit)
    return undefined;
  if (second.value.amount >= parts[1]) return undefined;
  return make(first.value.amount * parts[1] + second.value.amount, parts[0], {
    start: first.at.start,
    end: second.at.end,
  });
}

function lengthsInWords({ text }: ReadableAnswer): Duration[] {
  return LENGTHS_IN_WORDS.flatMap(([pattern, amount, unit, bound]) =>
    [...text.matchAll(pattern)].map((match) => ({
      ...make(amount, unit, { start: match.index, end: match.index + match[0].length }),
      bound,
      plainBound: bound,
      role: /^(?:前日|the day before)/i.test(match[0]) ? "notice" : null,
    })),
  );
}

const UNLIMITED =
  /無期限|永久(?:的)?|恒久的|半永久|期限(?:は|の定めは)?(?:なし|ありません|ございません)|無制限|(?<![a-z])(?:unlimited|indefinite(?:ly)?)(?![a-z])/gi;

function unlimited({ text }: ReadableAnswer): Duration[] {
  return [...text.matchAll(UNLIMITED)].map(
    (match) =>
      found(
        { type: "duration", amount: Number.POSITIVE_INFINITY, unit: "year", unlimited: true },
        { start: match.index, end: match.index + match[0].length },
      ) as Duration,
  );
}

function make(amount: number, unit: DurationUnit, at: Span): Duration {
  return found({ type: "duration", amount: Number(amount.toPrecision(12)), unit }, at) as Duration;
}
