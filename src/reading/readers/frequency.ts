import type { Bound, DurationUnit, Span } from "../../model/reading";
import type { ReadableAnswer } from "../find/answer";
import { findEnglishTimes } from "../find/english-times";
import { found, overlaps } from "../find/found";
import { stickyEnd } from "../find/numbers";
import { findTimesPerPeriod, TIMES } from "../find/times-per-period";
import { CALENDAR_WORDS, CONTINUOUS } from "../lexicon/calendar-words";
import { durationUnitAt, duration as lengths } from "./duration";
import type { FoundOf, Reader } from "./reader";

/** 毎日, 月1回, 1日2回, 5分に1回, 1回/5分, 15分間隔, 6時間ごと, 四半期, 常時, daily, every 5 minutes, twice a year. */
export const frequency: Reader<"frequency"> = {
  type: "frequency",
  mentions: (answer) =>
    longestFirst([
      ...findTimesPerPeriod(answer),
      ...intervals(answer),
      ...timesPer(answer),
      ...findEnglishTimes(answer),
      ...words(answer),
      ...continuous(answer),
    ]),
};

type Frequency = FoundOf<"frequency">;

const INTERVAL_TAIL =
  /(?<within>以[内下]|未満)?(?<about>程度|ほど)?(?:の|で)? ?(?:ごと|毎(?!日|週|月|年|朝|晩|時|秒|分)|おき|置き|間隔|周期|に[一1](?:回|度)|サイクル|単位|インターバル|\/ ?(?:1|一)?回|[ -]?intervals?)/y;
const INTERVAL_HEAD = /(?:(?<![a-z])(?:every|each|once (?:in|per|every))|毎) ?$/i;

/** 5分ごと, 15分間隔, 1~10分間隔, 5分程度の間隔, every 5 minutes. */
function intervals(answer: ReadableAnswer): Frequency[] {
  const { text } = answer;
  return lengths.mentions(answer, []).flatMap((length): Frequency[] => {
    const { value, at, bound, upper } = length;
    if ("unlimited" in value || value.amount <= 0 || (bound !== "exactly" && bound !== "between")) return [];
    INTERVAL_TAIL.lastIndex = at.end;
    const tail = INTERVAL_TAIL.exec(text);
    const head = INTERVAL_HEAD.exec(text.slice(Math.max(0, at.start - 14), at.start))?.[0];
    if (!tail && head === undefined) return [];
    // 15分の間隔: the words do not touch.
    const end = tail && !/^の/.test(tail[0]) ? at.end + tail[0].length : at.end;
    const mention = make(1, value.amount, value.unit, { start: at.start - (head?.length ?? 0), end });
    if (upper !== undefined) return [{ ...mention, bound: "between", plainBound: "between", upper }];
    if (tail?.groups?.["about"]) return [{ ...mention, bound: "about", plainBound: "about" }];
    return [tail?.groups?.["within"] ? { ...mention, bound: "atLeast", plainBound: "atLeast" } : mention];
  });
}

const PER = / ?(?:以上|程度|ほど)? ?\/ ?/y;
const BARE_UNIT =
  /(?:年|月|週|日|時間?|分|秒|years?|yr|months?|mo|weeks?|wk|days?|hours?|hr|minutes?|min|h|d)(?![a-z間])/iy;
/** 1回/日, 1回/5分, 1回/1日, 2x/day. */
function timesPer(answer: ReadableAnswer): Frequency[] {
  const { text, numbers } = answer;
  return numbers.flatMap((number, index): Frequency[] => {
    const end = stickyEnd(TIMES, text, number.end) ?? number.end;
    const after = stickyEnd(PER, text, end);
    // 1/日 is told short, 1/5 is a date.
    if (after === undefined || number.amount <= 0 || (end === number.end && !SHORT.test(text.slice(after, after + 5))))
      return [];
    const bound = boundBetween(text.slice(end, after));
    const next = numbers[index + 1];
    const measured = next && next.start === after ? durationUnitAt(text, next.end, next) : undefined;
    if (next && measured)
      return [
        { ...make(number.amount, next.amount, measured.unit, { start: number.start, end: measured.end }), ...bound },
      ];
    const bare = stickyEnd(BARE_UNIT, text, after);
    const unit = bare === undefined ? undefined : unitOf(text.slice(after, bare));
    return bare === undefined || !unit
      ? []
      : [{ ...make(number.amount, 1, unit, { start: number.start, end: bare }), ...bound }];
  });
}

const SHORT = /^(?:[年月週日](?:$|[\s、。)])|(?:yr|year|mo|wk|day)(?![a-z]))/i;

/** The 以上 of 1回以上/年. */
function boundBetween(words: string): { readonly bound?: Bound; readonly plainBound?: Bound } {
  if (words.includes("以上")) return { bound: "atLeast", plainBound: "atLeast" };
  return /程度|ほど/.test(words) ? { bound: "about", plainBound: "about" } : {};
}

function unitOf(word: string): DurationUnit | undefined {
  return UNIT_WORDS.find(([pattern]) => pattern.test(word))?.[1];
}

const UNIT_WORDS: readonly (readonly [RegExp, DurationUnit])[] = [
  [/^(?:年|y)/i, "year"],
  [/^(?:月|mo)/i, "month"],
  [/^(?:週|w)/i, "week"],
  [/^(?:日|d)/i, "day"],
  [/^(?:時|h)/i, "hour"],
  [/^(?:分|mi)/i, "minute"],
  [/^秒/, "second"],
];

function words({ text }: ReadableAnswer): Frequency[] {
  return CALENDAR_WORDS.flatMap(([pattern, times, amount, unit]) =>
    [...text.matchAll(pattern)].map((match) =>
      make(times, amount, unit, { start: match.index, end: match.index + match[0].length }),
    ),
  );
}

function continuous({ text }: ReadableAnswer): Frequency[] {
  return [...text.matchAll(CONTINUOUS)].map(
    (match) =>
      found(
        { type: "frequency", times: 1, every: { amount: 1, unit: "second" }, continuous: true },
        { start: match.index, end: match.index + match[0].length },
      ) as Frequency,
  );
}

/** Of mentions that share characters the longest stays: 1日1回 and not 日 … 1回. */
function longestFirst(mentions: readonly Frequency[]): Frequency[] {
  const sorted = [...mentions].sort((one, other) => one.at.start - other.at.start || other.at.end - one.at.end);
  const kept: Frequency[] = [];
  for (const mention of sorted) {
    const last = kept.at(-1);
    if (!last || !overlaps(last.at, mention.at)) kept.push(mention);
    else if (mention.at.end - mention.at.start > last.at.end - last.at.start) kept[kept.length - 1] = mention;
  }
  return kept;
}

function make(times: number, amount: number, unit: DurationUnit, at: Span): Frequency {
  return found({ type: "frequency", times, every: { amount, unit } }, at) as Frequency;
}
