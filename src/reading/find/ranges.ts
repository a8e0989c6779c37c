import type { Span } from "../../model/reading";
import type { ReadableAnswer } from "./answer";
import { type NumberToken, stickyEnd } from "./numbers";

/** A number with its unit, or two of them joined: 5分, 3時間~5時間, 1~3営業日. */
export interface NumberRange {
  readonly low: number;
  readonly high?: number;
  readonly span: Span;
  /** Where the first figure's own unit ends, in a range that names two. */
  readonly lowEnd?: number | undefined;
}

/** Joins "3", "3~", "3時間から", "3 to", "2、3日". A hyphen joins only figures that grow. */
const SEPARATOR = / ?(?:~|-|から|to(?![a-z])|ないし|乃至) ?/iy;
const NEXT_TO = /、/y;

/** Every number that a unit follows (`unitEnd` says where it ends), ranges taken as one. */
export function findRanges(
  answer: ReadableAnswer,
  unitEnd: (at: number, number: NumberToken) => number | undefined,
): NumberRange[] {
  const { text, numbers } = answer;
  const ranges: NumberRange[] = [];
  for (let index = 0; index < numbers.length; index += 1) {
    const number = numbers[index];
    if (!number) continue;
    const ownUnit = unitEnd(number.end, number);
    const next = numbers[index + 1];
    const separator = stickyEnd(SEPARATOR, text, ownUnit ?? number.end) ?? twoOrThree(text, number, next);
    const nextUnit = next && separator === next.start ? unitEnd(next.end, next) : undefined;
    if (next && nextUnit !== undefined && isRange(number, next, ownUnit)) {
      ranges.push({
        low: number.amount,
        high: next.amount,
        span: { start: number.start, end: nextUnit },
        lowEnd: ownUnit,
      });
      index += 1;
    } else if (ownUnit !== undefined) {
      ranges.push({ low: number.amount, span: { start: number.start, end: ownUnit } });
    }
  }
  return ranges;
}

/** 2、3日 is a range, 1、5、10 is a list. */
function twoOrThree(text: string, low: NumberToken, high: NumberToken | undefined): number | undefined {
  return high && high.amount === low.amount + 1 && high.amount < 10 ? stickyEnd(NEXT_TO, text, low.end) : undefined;
}

/** Without a unit of its own the first figure must be the smaller; 3か月~1年 is compared by whoever knows the units. */
function isRange(low: NumberToken, high: NumberToken, lowEnd: number | undefined): boolean {
  return (low.kind !== "word" || high.kind === "word") && (lowEnd !== undefined || low.amount < high.amount);
}
