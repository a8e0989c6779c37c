import type { Control } from "../../model/form";
import type { DiscardReason, Span } from "../../model/reading";
import type { ReadableAnswer } from "../find/answer";
import { covers, type Found } from "../find/found";
import { actionsIn } from "../lexicon/actions";
import type { Placed } from "../refine/placed";
import type { Vocabulary } from "../refine/vocabulary";
import { bareNumbers } from "./bare-numbers";
import { converted } from "./convert";
import { unfit } from "./fit";
import { ofOwnTopic } from "./own-topic";
import { preferred } from "./preferred";

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
  const spare: Placed[] = [];
  for (const one of [...placed, ...bareNumbers(answer, placed, control)]) {
    if (one.found.value.type === "yesNo") continue;
    const fitting = isEvident(answer.text, one, control, vocabulary)
      ? converted(one.found, control, vocabulary)
      : undefined;
    const because =
      questionText.some((span) => covers(span, one.found.at)) || isAsked(answer.text, one.found)
        ? "questionText"
        : fitting
          ? unfit(answer.text, { ...one, found: fitting }, control, vocabulary)
          : typeReason(one.found, control);
    if (because) discarded.push({ found: one.found, because });
    else values.push({ ...one, found: fitting ?? one.found });
    if (
      because === "supportingDetail" &&
      fitting &&
      fitting.role !== "trigger" &&
      fitting.role !== "share" &&
      fitting.role !== "stop"
    )
      spare.push({ ...one, found: fitting });
  }
  const own = ofOwnTopic(answer, values.length > 0 ? values : spare, placed, control, vocabulary);
  const kept = preferred(answer, own, control, vocabulary);
  const dropped = values
    .filter((one) => !kept.includes(one))
    .map((one) => ({
      found: one.found,
      because: own.includes(one) ? ("supportingDetail" as const) : ("otherMetric" as const),
    }));
  return { values: kept, discarded: [...discarded, ...dropped] };
}

/** (24時間以内か) asks and does not tell. */
function isAsked(text: string, { at }: Found): boolean {
  return /^(?:です|である)?か(?:どうか)?[)?。」\n]/.test(text.slice(at.end, at.end + 8));
}

/** A plain length among several statements tells how often something is done only where its own speaks of doing that. */
function isEvident(
  text: string,
  { found, clause, labels }: Placed,
  control: Control,
  { actions }: Vocabulary,
): boolean {
  if (control.answer !== "frequency" || found.value.type !== "duration") return true;
  // 復旧後5営業日以内 is a deadline and no interval.
  if (/(?:後に?|から|より|以降) ?$/.test(text.slice(Math.max(0, found.at.start - 4), found.at.start))) return false;
  if (labels.length > 0) return true;
  const named = actionsIn(text.slice(clause.start, clause.end));
  if (named.size === 0) return text.split("。").length <= 2;
  return [...named].some((action) => actions.has(action));
}

function typeReason({ value }: Found, control: Control): DiscardReason {
  if (value.type === "date") return "date";
  return control.answer === "yesNo" ? "supportingDetail" : "otherType";
}
