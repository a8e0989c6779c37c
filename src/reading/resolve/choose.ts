import type { Control } from "../../model/form";
import type { DiscardReason, Span } from "../../model/reading";
import type { ReadableAnswer } from "../find/answer";
import { covers, type Found, found } from "../find/found";
import { type Placed, place } from "../refine/placed";
import type { Vocabulary } from "../refine/vocabulary";
import { converted } from "./convert";
import { unfit } from "./fit";
import { withSurroundings } from "./mentions";

export interface Discarded {
  readonly found: Found;
  readonly because: DiscardReason;
}

/** What of the found values answers the control, and why the others do not. Yes/no is settled elsewhere. */
export interface Chosen {
  readonly values: readonly Placed[];
  readonly discarded: readonly Discarded[];
}

/** Chooses among everything that was found; keeps all scopes, converts neighbouring types, guesses nothing. */
export function choose(
  answer: ReadableAnswer,
  placed: readonly Placed[],
  control: Control,
  vocabulary: Vocabulary,
  questionText: readonly Span[],
): Chosen {
  const values: Placed[] = [];
  const discarded: Discarded[] = [];
  for (const one of [...placed, ...bareNumber(answer, placed, control)]) {
    if (one.found.value.type === "yesNo") continue;
    const fitting = converted(one.found, control, vocabulary);
    const because = questionText.some((span) => covers(span, one.found.at))
      ? "questionText"
      : fitting
        ? unfit(answer.text, { ...one, found: fitting }, control, vocabulary)
        : typeReason(one.found, control);
    if (because) discarded.push({ found: one.found, because });
    else values.push({ ...one, found: fitting ?? one.found });
  }
  const kept = preferred(values, control);
  const dropped = values
    .filter((one) => !kept.includes(one))
    .map(({ found: one }) => ({ found: one, because: "supportingDetail" as const }));
  return { values: kept, discarded: [...discarded, ...dropped] };
}

function typeReason({ value }: Found, control: Control): DiscardReason {
  if (value.type === "date") return "date";
  return control.answer === "yesNo" ? "supportingDetail" : "otherType";
}

/** Where a notice is asked and given, other lengths are detail; where a mean is asked and given, so are the extremes. */
function preferred(values: readonly Placed[], control: Control): readonly Placed[] {
  if (control.quantity === "notice" && values.some(({ found: { role } }) => role === "notice")) {
    return values.filter(({ found: { role } }) => role === "notice");
  }
  const isMean = ({ leading }: Placed) => /平均(?:は|で|値は?|:)? ?$/.test(leading);
  const isExtreme = ({ found: { bound } }: Placed) => bound === "atMost" || bound === "atLeast";
  if (/平均/.test(control.name.ja) && values.some(isMean))
    return values.filter((one) => isMean(one) || !isExtreme(one));
  return values;
}

/** "4", "【有】 50(ベストエフォート)": a lone number takes the unit that the control assumes. */
function bareNumber(answer: ReadableAnswer, placed: readonly Placed[], control: Control): Placed[] {
  if (control.unit === null || placed.some(({ found: one }) => one.value.type === control.answer)) return [];
  const free = answer.numbers.filter(
    (number) =>
      number.kind === "digits" &&
      !placed.some(({ found: one }) => one.value.type !== "yesNo" && covers(one.at, number)),
  );
  const [number] = free;
  if (!number || free.length > 1) return [];
  const head = answer.text.slice(0, number.start);
  const tail = answer.text.slice(number.end);
  if (!/^[^\d]{0,24}$/.test(head) || !/^ ?(?:$|[(、。\n]|以|です|程度|前後|未満|を|まで|超|~)/.test(tail)) return [];
  const at = { start: number.start, end: number.end };
  if (control.answer === "percent")
    return place(answer, [
      withSurroundings(answer.text, found({ type: "percent", amount: number.amount, unit: "percent" }, at)),
    ]);
  if (control.answer === "count")
    return place(answer, [
      withSurroundings(answer.text, found({ type: "count", amount: number.amount, unit: control.unit }, at)),
    ]);
  return [];
}
