import type { ReasonCode, Verdict } from "../model/finding";
import type { Control, Item } from "../model/form";
import type { ConditionKind, Mention, Reading } from "../model/reading";

/** What is judged: an answer that was read, and what was asked. */
export interface Case {
  readonly item: Item;
  readonly control: Control | null;
  readonly reading: Reading;
}

/** A judgement without its criterion. */
export interface Ruling {
  readonly verdict: Verdict;
  readonly reason: ReasonCode;
  readonly decisive: Mention | null;
  readonly conditions: readonly ConditionKind[];
}

/** A ruling; most rest on a mention or on nothing at all. */
export function rule(
  verdict: Verdict,
  reason: ReasonCode,
  decisive: Mention | null = null,
  conditions: readonly ConditionKind[] = [],
): Ruling {
  return { verdict, reason, decisive, conditions };
}

/** The mentions of あり or なし. */
export function tagged(reading: Reading, value: "yes" | "no"): readonly Mention[] {
  return reading.values.filter((mention) => mention.value.type === "yesNo" && mention.value.value === value);
}
