import { conditionsInForce, reasonOf } from "./conditions-in-force";
import { leavesRestOpen } from "./leaves-rest-open";
import { type Case, type Ruling, rule, tagged } from "./ruling";

/** あり or なし against what is wanted. Where both are said of different services or plans, a person decides. */
export function judgeYesNo(asked: Case, wanted: "yes" | "no"): Ruling {
  const { reading, item, control } = asked;
  const good = tagged(reading, wanted);
  const bad = tagged(reading, wanted === "yes" ? "no" : "yes");
  const conditions = conditionsInForce(reading.conditions, good, item, control);
  const decisive = bad[0] ?? good[0] ?? null;
  const review = (reason: Ruling["reason"]) => rule("review", reason, decisive, conditions);

  if (good.length > 0 && bad.length > 0)
    return review(bad.every((mention) => mention.scope) ? "partial" : "contradictory");
  if (reading.contradiction.length > 0) return review("contradictory");
  if (bad.length > 0) return rule("fail", "answersNo", decisive, conditions);
  if (good.length === 0) return review(reading.vague.length > 0 ? "vague" : "proseOnly");
  if (reading.vague.length > 0) return review("vague");
  if (conditions.length > 0) return review(reasonOf(conditions));
  if (leavesRestOpen(good)) return review("partial");
  return rule("pass", "meets", decisive);
}
