import type { Span } from "../../model/reading";
import type { ReadableAnswer } from "./answer";
import { type NumberToken, stickyEnd } from "./numbers";

/** A number with its unit, or two of them joined: 5分, 3時間~5時間, 1~3営業日. */
export interface NumberRange {
  readonly low: number;
  readonly high?: number;
  readonly span: Span;
}

/** Joins "3", "3~", "3時間から", "3 to". A hyphen joins only figures that grow. */
const SEPARATOR = / ?(?:~|-|から|to(?![a-z])|ないし|乃至) ?/iy;

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
    const separator = stickyEnd(SEPARATOR, text, ownUnit ?? number.end);
    const nextUnit =
      next && separator === next.start && next.amount > number.amount ? unitEnd(next.end, next) : undefined;
    if (next && nextUnit !== undefined && isRange(number, next)) {
      ranges.push({ low: number.amount, high: next.amount, span: { start: number.start, end: nextUnit } });
      index += 1;
    } else if (ownUnit !== undefined) {
      ranges.push({ low: number.amount, span: { start: number.start, end: ownUnit } });
    }
  }
  return ranges;
}

function isRange(low: NumberToken, high: NumberToken): boolean {
  return low.kind !== "word" || high.kind === "word";
}
