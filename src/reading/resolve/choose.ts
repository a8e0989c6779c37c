import type { Control } from "../../model/form";
import type { DiscardReason, Span } from "../../model/reading";
import type { ReadableAnswer } from "../find/answer";
import { covers, type Found, found } from "../find/found";
import type { Vocabulary } from "../refine/vocabulary";
import { converted } from "./convert";
import { unfit } from "./fit";
import type { Placed } from "./mentions";

/** What of the found values answers the control, and why the others do not. */
export interface Chosen {
  readonly values: readonly Found[];
  readonly discarded: readonly { readonly found: Found; readonly because: DiscardReason }[];
}

/** Chooses among everything that was found; keeps all scopes, converts neighbouring types, guesses nothing. */
export function choose(
  answer: ReadableAnswer,
  placed: readonly Placed[],
  control: Control,
  vocabulary: Vocabulary,
  questionText: readonly Span[],
): Chosen {
  const values: Found[] = [];
  const discarded: { found: Found; because: DiscardReason }[] = [];
  const drop = (one: Found, because: DiscardReason) => discarded.push({ found: one, because });
  for (const one of [...placed, ...bareNumber(answer, placed, control)]) {
    if (questionText.some((span) => covers(span, one.found.at))) drop(one.found, "questionText");
    else if (one.found.value.type === "yesNo" && control.answer !== "yesNo") {
      if (one.found.origin === "tag") keepTag(one);
    } else {
      const fitting = converted(one.found, control);
      const because = fitting ? unfit({ ...one, found: fitting }, control, vocabulary) : typeReason(one.found, control);
      if (fitting && !because) values.push(fitting);
      else if (because) drop(one.found, because);
    }
  }
  return { values: values.sort((one, other) => one.at.start - other.at.start), discarded };

  function keepTag(one: Placed) {
    const because = unfit(one, control, vocabulary);
    if (because) drop(one.found, because);
    else values.push(one.found);
  }
}

function typeReason({ value }: Found, control: Control): DiscardReason {
  if (value.type === "date") return "date";
  return control.answer === "yesNo" ? "supportingDetail" : "otherType";
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
  if (!/^(?:[^\d]{0,24})$/.test(head) || !/^ ?(?:$|[(、。\n]|以|です|程度|前後|未満|を|まで|超|~)/.test(tail))
    return [];
  const value =
    control.answer === "percent"
      ? ({ type: "percent", amount: number.amount, unit: "percent" } as const)
      : control.answer === "count"
        ? ({ type: "count", amount: number.amount, unit: control.unit } as const)
        : undefined;
  if (!value) return [];
  const one = found(value, { start: number.start, end: number.end });
  return [{ found: one, labels: [], leading: "", clause: { start: 0, end: answer.text.length } }];
}
