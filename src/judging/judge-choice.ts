import type { Mention } from "../model/reading";
import { conditionsInForce, reasonOf } from "./conditions-in-force";
import { leavesRestOpen } from "./leaves-rest-open";
import { type Case, type Ruling, rule, tagged } from "./ruling";

/** What was named against what is acceptable: all of it (TLS versions) or one of it (certificates), for every service alike. */
export function judgeChoice(asked: Case, codes: readonly string[]): Ruling {
  const { reading, item, control } = asked;
  const named = reading.values.filter((mention) => mention.value.type === "choice");
  const conditions = conditionsInForce(reading.conditions, named, item, control);
  const isGood = ({ value }: Mention) => value.type === "choice" && codes.includes(value.value);
  const [no] = tagged(reading, "no");
  const unacceptable = named.find((mention) => !isGood(mention));
  const decisive = unacceptable ?? named[0] ?? no ?? reading.values[0] ?? null;
  const review = (reason: Ruling["reason"]) => rule("review", reason, decisive, conditions);

  if (no && named.length > 0) return review("contradictory");
  if (reading.contradiction.length > 0) return review("contradictory");
  if (no)
    return tagged(reading, "yes").length > 0 ? review("contradictory") : rule("fail", "answersNo", no, conditions);
  if (named.length === 0) return review(withoutName(asked));
  const doesMeet = control?.choices?.combine === "some" ? eachScopeHasOne(named, isGood) : named.every(isGood);
  if (!doesMeet) return rule("fail", "misses", decisive, conditions);
  const [meeting = decisive] = named.filter(isGood);
  if (reading.vague.length > 0) return rule("review", "vague", meeting, conditions);
  if (named.some(({ bound }) => bound !== "exactly" && bound !== "atLeast")) {
    return rule("review", "boundOpen", meeting, conditions);
  }
  if (conditions.length > 0) return rule("review", reasonOf(conditions), meeting, conditions);
  if (leavesRestOpen(named)) return rule("review", "partial", meeting, conditions);
  return rule("pass", "meets", meeting);
}

function withoutName({ reading }: Case): Ruling["reason"] {
  if (reading.vague.length > 0) return "vague";
  return reading.state === "text" ? "proseOnly" : "noFigure";
}

/** What is said of no service in particular counts for all. */
function eachScopeHasOne(named: readonly Mention[], isGood: (mention: Mention) => boolean): boolean {
  const scopes = new Set(named.map((mention) => mention.scope).filter((scope) => scope !== null));
  if (scopes.size === 0) return named.some(isGood);
  return [...scopes].every((scope) =>
    named.some((mention) => isGood(mention) && (mention.scope === scope || mention.scope === null)),
  );
}
