import type { Control } from "../../model/form";
import type { DiscardReason, Span } from "../../model/reading";
import type { ReadableAnswer } from "../find/answer";
import { covers, type Found } from "../find/found";
import type { Placed } from "../refine/placed";
import type { Vocabulary } from "../refine/vocabulary";
import { bareNumbers } from "./bare-numbers";
import { converted } from "./convert";
import { unfit } from "./fit";
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
    const fitting = converted(one.found, control, vocabulary);
    const because = questionText.some((span) => covers(span, one.found.at))
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
  const kept = preferred(answer, values.length > 0 ? values : spare, control, vocabulary);
  const dropped = values
    .filter((one) => !kept.includes(one))
    .map(({ found }) => ({ found, because: "supportingDetail" as const }));
  return { values: kept, discarded: [...discarded, ...dropped] };
}

function typeReason({ value }: Found, control: Control): DiscardReason {
  if (value.type === "date") return "date";
  return control.answer === "yesNo" ? "supportingDetail" : "otherType";
}
