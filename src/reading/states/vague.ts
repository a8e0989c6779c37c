import type { Control } from "../../model/form";
import type { AnswerState, Span } from "../../model/reading";
import type { ReadableAnswer } from "../find/answer";
import { overlaps } from "../find/found";
import { VAGUE } from "../lexicon/vague";
import type { Placed } from "../refine/placed";

/** Vague words where a figure is asked and none stands (速やかに), or where the vague word itself is the value (随時). */
export function findVague(
  { text }: ReadableAnswer,
  state: AnswerState,
  values: readonly Placed[],
  control: Control,
): Span[] {
  if (control.answer === "yesNo" || control.answer === "text" || control.answer === "choice") return [];
  const words = [...text.matchAll(VAGUE)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const figures = values.filter(({ found }) => found.value.type !== "yesNo");
  if (state === "text" || (state === "value" && figures.length === 0)) return words;
  return words.filter((word) => figures.some(({ found }) => overlaps(found.at, word)));
}
