import type { Control, Quantity } from "../model/form";
import type { AnswerType, ConditionKind, Mention } from "../model/reading";
import { conditionsInForce, reasonOf } from "./conditions-in-force";
import { directionOf } from "./direction";
import { type Case, type Ruling, rule, tagged } from "./ruling";

/** Whether what was asked is disclosed. It sets no level; but a なし, or an あり that is unwelcome, is for a person to see. */
export function judgeAnswered(asked: Case): Ruling {
  const { reading, control, item } = asked;
  const type: AnswerType = control?.answer ?? "text";
  const [yes] = tagged(reading, "yes");
  const [no] = tagged(reading, "no");
  const demanded = reading.values.filter((mention) => mention.value.type === type && type !== "yesNo");
  const [asDemanded] = demanded;
  const decisive = asDemanded ?? no ?? yes ?? reading.values[0] ?? null;
  const conditions = limits(conditionsInForce(reading.conditions, reading.values, item, control), control);
  const review = (reason: Ruling["reason"]) => rule("review", reason, decisive, conditions);
  const direction = directionOf(item, control);

  if (reading.contradiction.length > 0) return review("contradictory");
  if (yes && no) return review(no.scope ? "partial" : "contradictory");
  if (no && direction === "good") return review("disclosedNo");
  if (direction === "adverse" && (yes || demanded.some(saysSome))) return review("adverse");
  const lacking = no ? null : whatLacks(asked, type, asDemanded, yes);
  if (lacking) return review(lacking);
  if (conditions.length > 0) return review(reasonOf(conditions));
  return rule("pass", "answered", decisive);
}

/** Two incidents, a deadline of 40 days: a figure says あり as well as the word does. */
function saysSome({ value }: Mention): boolean {
  return !("amount" in value) || value.amount > 0;
}

/** Why the answer, though there is one, does not tell what was asked; null where it does. */
function whatLacks(
  { reading, control, item }: Case,
  type: AnswerType,
  asDemanded: Mention | undefined,
  yes: Mention | undefined,
): Ruling["reason"] | null {
  if (asDemanded || type === "text") return null;
  if (type === "yesNo") return yes || directionOf(item, control) === "neutral" ? null : "proseOnly";
  if (type === "choice" && reading.state === "text") return control?.better === "none" ? null : "proseOnly";
  return reading.vague.length > 0 ? "vague" : "noFigure";
}

/** Not yet, not for all, or only to those who ask: that is not disclosed, or not of this service. */
const ALWAYS: readonly ConditionKind[] = ["partial", "planned", "onRequest"];

/** What else turns a promise (あり, a deadline, a retention, hours) into less. A description, a price or a head count may have riders. */
const OF_A_PROMISE: readonly ConditionKind[] = [
  "optional",
  "noGuarantee",
  "bestEffort",
  "exception",
  "principle",
  "bestCase",
  "byContract",
  "conditional",
  "capability",
  "underlyingProvider",
  "otherMetric",
];

function limits(conditions: readonly ConditionKind[], control: Control | null): readonly ConditionKind[] {
  const isPromise = control?.answer === "yesNo" || control?.answer === "schedule" || TIMED.includes(control?.quantity);
  return conditions.filter((kind) => ALWAYS.includes(kind) || (isPromise && OF_A_PROMISE.includes(kind)));
}

const TIMED: readonly (Quantity | undefined)[] = ["notice", "limit", "retention", "interval"];
