import type { ReadableAnswer } from "../find/answer";
import type { Clause } from "../find/clauses";
import { covers } from "../find/found";
import { VAGUE } from "../lexicon/vague";
import type { Placed } from "../refine/placed";
import type { Reservations } from "./reservations";

const DETAIL: ReadonlySet<string> = new Set([
  "otherMetric",
  "supportingDetail",
  "otherType",
  "userDuty",
  "refundTier",
  "exclusion",
]);

/** True for a clause that holds figures (or 数週間), none of which answers the control. */
export function isAboutDetail(
  { text }: ReadableAnswer,
  clause: Clause,
  { values, discarded }: Pick<Reservations, "values" | "discarded">,
): boolean {
  const figures = values.filter(({ found: { origin } }) => origin === null);
  if (figures.length === 0 || figures.some(({ found }) => covers(clause, found.at))) return false;
  const words = text.slice(clause.start, clause.end);
  if ([...words.matchAll(VAGUE)].some(([word]) => word.startsWith("数"))) return true;
  return discarded.some(
    ({ found, because }) => covers(clause, found.at) && DETAIL.has(because) && isMeasured(found.value),
  );
}

/** True for what is measured or counted, in contrast to a yes, a choice or a date. */
export function isMeasured(value: Placed["found"]["value"]): boolean {
  return (
    value.type !== "yesNo" &&
    value.type !== "choice" &&
    value.type !== "date" &&
    !(value.type === "frequency" && value.continuous === true)
  );
}

/** 実績値の開示は行っておりません says nothing about the value beside it. */
export function isAboutDisclosure(text: string, clause: Clause): boolean {
  return /(?:開示|公開|公表)(?:は|を)?[^。\n]{0,10}(?:ません|ない)/.test(
    text.slice(clause.start, clause.end).slice(-60),
  );
}
