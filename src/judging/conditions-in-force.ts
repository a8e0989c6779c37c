import type { ReasonCode } from "../model/finding";
import type { Control, Item } from "../model/form";
import type { Condition, ConditionKind, Mention } from "../model/reading";

/** The words that make the answer less than a promise. What the control or the item asks for (目標 where a target is asked) is none. */
export function conditionsInForce(
  conditions: readonly Condition[],
  mentions: readonly Mention[],
  item: Item,
  control: Control | null,
): readonly ConditionKind[] {
  const accepted: ReadonlySet<string> = new Set([...(control?.accepts ?? []), ...(item.accepts ?? [])]);
  const bases = mentions.flatMap(({ basis }) => (basis === null || basis === "guarantee" ? [] : [basis]));
  const kinds = [...conditions.map((condition) => condition.kind), ...bases];
  return [...new Set<ConditionKind>(kinds)].filter((kind) => !accepted.has(kind));
}

/** What makes a figure no promise at all says more than that something is left out. */
const NO_PROMISE: readonly ConditionKind[] = ["noGuarantee", "bestEffort", "target", "actual", "reference", "planned"];

/** The reason that says most about them. */
export function reasonOf(conditions: readonly ConditionKind[]): ReasonCode {
  if (conditions.some((kind) => NO_PROMISE.includes(kind))) return "conditional";
  if (conditions.includes("partial")) return "partial";
  return conditions.every((kind) => kind === "approximate") ? "approximate" : "conditional";
}
