import type { Control } from "../../model/form";
import type { Value } from "../../model/reading";
import type { ReadableAnswer } from "../find/answer";
import { covers, found } from "../find/found";
import type { NumberToken } from "../find/numbers";
import { type Placed, place } from "../refine/placed";
import { withSurroundings } from "./mentions";

const MAX = 8;
/** Nothing but short words without a figure, or a sign of listing, may stand before a number that has no unit. */
const BEFORE = /(?:^|[\n:、,+(・/】>] ?|^[^\d]{1,24})$/;
const AFTER = /^ ?(?:$|[(、。\n+,・\s)]|以|です|程度|前後|未満|を|まで|超|~|弱|強|\/(?!\d))/;

/** "4", "【有】 50(ベストエフォート)", "国内:6、国外:0": numbers alone take the unit that the control assumes. */
export function bareNumbers(answer: ReadableAnswer, placed: readonly Placed[], control: Control): Placed[] {
  if (control.unit === null || placed.some(({ found: one }) => one.value.type === control.answer)) return [];
  const free = answer.numbers.filter(
    (number) =>
      number.kind === "digits" &&
      !placed.some(({ found: one }) => one.value.type !== "yesNo" && covers(one.at, number)),
  );
  const [first] = free;
  if (!first || free.length > MAX || !isAlone(answer.text, first)) return [];
  const values = free
    .filter((number) => isAlone(answer.text, number))
    .flatMap((number) => {
      const value = toValue(number.amount, control);
      return value ? [withSurroundings(answer.text, found(value, { start: number.start, end: number.end }))] : [];
    });
  return place(answer, values, control.answer);
}

function isAlone(text: string, number: NumberToken): boolean {
  return (
    BEFORE.test(text.slice(Math.max(0, number.start - 25), number.start)) &&
    AFTER.test(text.slice(number.end, number.end + 4))
  );
}

function toValue(amount: number, { answer, unit }: Control): Value | undefined {
  if (answer === "percent") return { type: "percent", amount, unit: "percent" };
  if (answer === "count" && unit !== null) return { type: "count", amount, unit };
  return undefined;
}
