import { conditionsInForce, reasonOf } from "./conditions-in-force";
import { type Case, type Ruling, rule, tagged } from "./ruling";

/** Service hours against 24時間365日; the shortest hours named decide. */
export function judgeSchedule({ reading, item, control }: Case): Ruling {
  const hours = reading.values.filter((mention) => mention.value.type === "schedule");
  const conditions = conditionsInForce(reading.conditions, hours, item, control);
  const shorter = hours.find(({ value }) => value.type === "schedule" && value.value !== "always");
  const [no] = tagged(reading, "no");
  const decisive = shorter ?? no ?? hours[0] ?? reading.values[0] ?? null;
  const review = (reason: Ruling["reason"]) => rule("review", reason, decisive, conditions);

  if (shorter) return rule("fail", "misses", shorter, conditions);
  if (reading.contradiction.length > 0 || (no && reading.values.length > 1)) return review("contradictory");
  if (no) return rule("fail", "answersNo", no, conditions);
  if (reading.vague.length > 0) return review("vague");
  if (hours.length === 0) return review(reading.state === "text" ? "proseOnly" : "noFigure");
  if (hours.some(({ bound }) => bound !== "exactly" && bound !== "atLeast")) return review("approximate");
  if (conditions.length > 0) return review(reasonOf(conditions));
  return rule("pass", "meets", decisive);
}
