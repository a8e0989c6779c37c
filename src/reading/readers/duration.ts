import type { DurationUnit, Span, Value } from "../../model/reading";
import { findAnchored } from "../find/anchored";
import type { ReadableAnswer } from "../find/answer";
import { found } from "../find/found";
import { type NumberToken, stickyEnd } from "../find/numbers";
import { findRanges } from "../find/ranges";
import { DURATION_UNITS, PARTS_OF } from "../lexicon/duration-units";
import type { FoundOf, Reader } from "./reader";

/** 2週間, 90 days, 1時間30分, 半年, 3~5営業日, 翌営業日, 解約日の翌々月20日, 無期限. */
export const duration: Reader<"duration"> = {
  type: "duration",
  mentions: (answer) =>
    [...measured(answer), ...halves(answer), ...nextDays(answer), ...unlimited(answer), ...findAnchored(answer)].sort(
      (one, other) => one.at.start - other.at.start,
    ),
};

type Duration = FoundOf<"duration">;

/** The unit at `at` and where it ends; a kanji numeral needs a unit that is no part of another word (十分な). */
export function durationUnitAt(
  text: string,
  at: number,
  number?: NumberToken,
): { readonly unit: DurationUnit; readonly end: number } | undefined {
  for (const [unit, pattern] of DURATION_UNITS) {
    const end = stickyEnd(pattern, text, at);
    if (end === undefined) continue;
    if (number?.kind === "kanji" && isOtherWord(text, number, end)) return undefined;
    return { unit, end };
  }
  return undefined;
}

const NOT_ENOUGH = /^(?:以[内上下]|未満|前|後|ごと|毎|おき|間|程度|ほど|に[一1]|で|$|[、。\s)~])/;

function isOtherWord(text: string, number: NumberToken, end: number): boolean {
  const word = text.slice(number.start, end);
  return word === "十分" && !NOT_ENOUGH.test(text.slice(end, end + 3));
}

const HALF = /半(?!角|期|数|分|導|ば)/y;

function measured(answer: ReadableAnswer): Duration[] {
  const { text } = answer;
  const units = new Map<number, DurationUnit>();
  const ranges = findRanges(answer, (at, number) => {
    const unit = durationUnitAt(text, at, number);
    if (unit) units.set(unit.end, unit.unit);
    return unit?.end;
  });
  const all: Duration[] = [];
  for (const { low, high, span } of ranges) {
    const unit = units.get(span.end) ?? "day";
    const half = stickyEnd(HALF, text, span.end);
    const parts = PARTS_OF[unit];
    if (half !== undefined && high === undefined) {
      all.push(
        parts
          ? make(low * parts[1] + parts[1] / 2, parts[0], { ...span, end: half })
          : make(low + 0.5, unit, { ...span, end: half }),
      );
      continue;
    }
    const previous = all.at(-1);
    const joined = previous && high === undefined ? compound(text, previous, make(low, unit, span)) : undefined;
    if (joined) all[all.length - 1] = joined;
    else
      all.push(
        high === undefined ? make(low, unit, span) : { ...make(low, unit, span), bound: "between", upper: high },
      );
  }
  return all;
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

function halves({ text }: ReadableAnswer): Duration[] {
  return [...text.matchAll(/半(?<of>年|日|月)間?(?!次|期|報)/g)].map((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (match.groups?.["of"] === "年") return make(6, "month", span);
    return match.groups?.["of"] === "日" ? make(12, "hour", span) : make(15, "day", span);
  });
}

/** 翌営業日 is one business day later at most, 翌日 one day. */
function nextDays({ text }: ReadableAnswer): Duration[] {
  return [
    ...text.matchAll(/翌(?<unit>営業日|日)(?:中|まで|迄|以内)?(?!(?:から)?起算)/g),
    ...text.matchAll(/(?:by|on|within)? ?(?:the )?next (?<unit>business |working )?day/gi),
  ].map((match) => {
    const isBusiness = /営業|business|working/i.test(match.groups?.["unit"] ?? "");
    const span = { start: match.index, end: match.index + match[0].length };
    return { ...make(1, isBusiness ? "businessDay" : "day", span), bound: "atMost" };
  });
}

function unlimited({ text }: ReadableAnswer): Duration[] {
  return [
    ...text.matchAll(
      /無期限|永久|恒久的|半永久|期限(?:は|の定めは)?(?:なし|ありません|ございません)|無制限|unlimited|indefinite(?:ly)?/gi,
    ),
  ].map(
    (match) =>
      found(
        { type: "duration", amount: Number.POSITIVE_INFINITY, unit: "year", unlimited: true },
        { start: match.index, end: match.index + match[0].length },
      ) as Duration,
  );
}

function make(amount: number, unit: DurationUnit, at: Span): Duration {
  const value: Value = { type: "duration", amount: Number(amount.toPrecision(12)), unit };
  return found(value, at) as Duration;
}
