import type { Bound, DurationUnit } from "../../model/reading";
import { durationUnitAt } from "../readers/duration";
import type { FoundOf } from "../readers/reader";
import type { ReadableAnswer } from "./answer";
import { found } from "./found";
import { type NumberToken, stickyEnd } from "./numbers";

type Frequency = FoundOf<"frequency">;

/** Every "N回" with the period before it: 年2回, 1日4回, 毎年少なくとも1回, 年1~2回 (which is once at least), and 年1 alone. */
export function findTimesPerPeriod({ text, numbers }: ReadableAnswer): Frequency[] {
  return numbers.flatMap((number, index) => {
    if (number.kind === "word" || number.amount <= 0) return [];
    const last = lastOfRange(text, number, numbers[index + 1]);
    const end = stickyEnd(TIMES, text, last.end);
    if (end === undefined) return bare(text, number);
    const before = text.slice(Math.max(0, number.start - LOOK_BACK), number.start);
    const joint = BEFORE_TIMES.exec(before)?.[0] ?? "";
    const bound = last === number ? boundOf(joint) : "atLeast";
    const periodEnd = number.start - joint.length;
    const measured = measuredPeriod(text, numbers[index - 1], periodEnd);
    if (measured) return [make(number.amount, measured, { start: measured.start, end }, bound)];
    const period = namedPeriod(text, periodEnd);
    return period ? [make(number.amount, period, { start: period.start, end }, bound)] : [];
  });
}

export const TIMES = /(?:回|度(?!合|数)|times?(?![a-z]))/iy;

interface Period {
  readonly amount: number;
  readonly unit: DurationUnit;
  readonly start: number;
}

/** A bare period word before the times: 年, 月, 週, 日, 半年, 四半期. */
const PERIOD_WORDS: readonly (readonly [RegExp, number, DurationUnit])[] = [
  [/四半期$/, 3, "month"],
  [/半(?:年|期)$/, 6, "month"],
  [/営業日$/, 1, "businessDay"],
  [/(?:年間?|年度)$/, 1, "year"],
  [/(?:月間?|か月)$/, 1, "month"],
  [/週間?$/, 1, "week"],
  [/日$/, 1, "day"],
  [/時間$/, 1, "hour"],
];
const BEFORE_TIMES =
  /(?:(?:に|につき|あたり|当たり|ごとに|毎に)? ?(?:少なくとも|最低(?:でも)?|約|およそ|おおよそ)? ?)$/;
const LOOK_BACK = 16;

function boundOf(joint: string): Bound {
  if (/少なくとも|最低/.test(joint)) return "atLeast";
  return /約|よそ/.test(joint) ? "about" : "exactly";
}

/** The 2 of 年1~2回. */
function lastOfRange(text: string, low: NumberToken, high: NumberToken | undefined): NumberToken {
  const isRange = high && low.amount < high.amount && /^[~-]$/.test(text.slice(low.end, high.start));
  return isRange ? high : low;
}

/** 1日, 2年 or 毎5分 that ends where the times begin. */
function measuredPeriod(text: string, length: NumberToken | undefined, end: number): Period | undefined {
  if (!length || end - length.end > 6) return undefined;
  const measured = durationUnitAt(text, length.end, length);
  if (!measured || measured.end !== end || length.amount <= 0) return undefined;
  const start = text.charAt(length.start - 1) === "毎" ? length.start - 1 : length.start;
  return { amount: length.amount, unit: measured.unit, start };
}

/** 年, 毎年, 四半期; not the 年 of 2024年 or 翌年. */
function namedPeriod(text: string, end: number): Period | undefined {
  const head = text.slice(Math.max(0, end - 4), end);
  for (const [pattern, amount, unit] of PERIOD_WORDS) {
    const word = pattern.exec(head)?.[0];
    if (word === undefined) continue;
    const start = end - word.length;
    const before = text.charAt(start - 1);
    if (before === "毎") return { amount, unit, start: start - 1 };
    return /[\dか々翌前元平休祝同当末初]/.test(before) ? undefined : { amount, unit, start };
  }
  return undefined;
}

const ENDS = /^(?:$|[\s、。(+]|で|に|は|の|程度|以上|ほど|ペース)/;

/** 年1, 月2: the times without their word, where nothing but a boundary or a particle follows. */
function bare(text: string, number: NumberToken): Frequency[] {
  const word = text.charAt(number.start - 1);
  const before = text.charAt(number.start - 2);
  if (!/[年月週日]/.test(word) || !/^$|[\s、。(:・年]/.test(before) || number.kind !== "digits") return [];
  if (number.amount > 366 || !ENDS.test(text.slice(number.end, number.end + 3))) return [];
  const period = namedPeriod(text, number.start);
  return period ? [make(number.amount, period, { start: period.start, end: number.end }, "exactly")] : [];
}

function make(
  times: number,
  { amount, unit }: Period,
  at: { readonly start: number; readonly end: number },
  bound: Bound,
): Frequency {
  return found({ type: "frequency", times, every: { amount, unit } }, at, { bound }) as Frequency;
}
