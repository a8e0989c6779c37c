import type { Test } from "../model/profile";
import type { Mention } from "../model/reading";
import { conditionsInForce, reasonOf } from "./conditions-in-force";
import { firmFigures } from "./firm-figures";
import { isImplausible } from "./implausible";
import { leavesRestOpen } from "./leaves-rest-open";
import { type Case, type Ruling, rule, tagged } from "./ruling";
import { worstCase } from "./worst-case";

type Threshold = Extract<Test, { readonly op: "atLeast" | "atMost" }>;

/** A number against a reference value, at the worst the vendor still promises. */
export function judgeThreshold(asked: Case, test: Threshold): Ruling {
  const { reading, item, control } = asked;
  const { figures, conditions: reservations } = firmFigures(
    reading,
    reading.values.filter((mention) => mention.value.type === test.value.type),
    test,
  );
  const worst = worstCase(figures, test);
  if (!worst) return withoutFigure(asked, test);

  const { mention, standing } = worst;
  const conditions = conditionsInForce(reservations, figures, item, control);
  const review = (reason: Ruling["reason"]) => rule("review", reason, mention, conditions);
  if (standing === "misses") {
    return rule("fail", isImplausible(mention, control) ? "implausible" : "misses", mention, conditions);
  }

  const denial = tagged(reading, "no");
  const scoped = denial.find((each) => each.scope !== null);
  if (scoped && isLackOfIt(asked, test)) return rule("fail", "answersNo", scoped, conditions);
  if (denial.length > 0 || reading.contradiction.length > 0) return review("contradictory");

  if (figures.some((figure) => isImplausible(figure, control))) return review("implausible");
  if (standing === "vague" || standing === "boundOpen" || standing === "unitMismatch") return review(standing);
  if (reading.vague.length > 0) return review("vague");
  if (conditions.length > 0) return review(reasonOf(conditions));
  if (leavesRestOpen(figures)) return review("partial");
  if (standing === "approximate" || figures.some((figure) => figure.bound === "about")) return review("approximate");
  return rule("pass", "meets", mention);
}

/** A figure was asked and none was given. */
function withoutFigure(asked: Case, test: Threshold): Ruling {
  const { reading, item, control } = asked;
  const conditions = conditionsInForce(reading.conditions, [], item, control);
  const answer: Mention | null = reading.values[0] ?? null;
  const [no] = tagged(reading, "no");
  if (no) {
    const isDenied = tagged(reading, "yes").length > 0 || reading.contradiction.length > 0;
    if (isDenied) return rule("review", "contradictory", no, conditions);
    return isLackOfIt(asked, test) ? rule("fail", "answersNo", no) : rule("review", "noFigure", no);
  }
  if (reading.contradiction.length > 0) return rule("review", "contradictory", answer, conditions);
  if (reading.vague.length > 0) return rule("review", "vague", answer, conditions);
  return rule("review", reading.state === "text" ? "proseOnly" : "noFigure", answer, conditions);
}

/** なし of an amount that should be small (incidents in a year) is no lack: it may well mean none. */
function isLackOfIt({ control }: Case, test: Threshold): boolean {
  return !(test.op === "atMost" && (control?.quantity === "amount" || control?.quantity === "none"));
}
