import type { ConditionKind } from "../../../model/reading";
import { EXCEPTION, PARTIAL } from "./cases";
import { CAPABILITY, CONDITIONAL, ERODED } from "./open";
import { BY_CONTRACT, ON_REQUEST, OPTIONAL, PLANNED } from "./terms";
import { ACTUAL, BEST_CASE, BEST_EFFORT, LAST_TERM, NO_GUARANTEE, PRINCIPLE, REFERENCE, TARGET } from "./worth";

export { EVERY_WEEK, LEFT_OUT, UNPLANNED, USUAL_EXCLUSION } from "./cases";

/** Words that make a value less than a promise. Whose the value is and on what it hangs (…ば) are told by rules of their own. */
export const CONDITION_WORDS: readonly (readonly [ConditionKind, readonly RegExp[]])[] = [
  ["noGuarantee", NO_GUARANTEE],
  ["bestEffort", BEST_EFFORT],
  ["target", TARGET],
  ["actual", [...ACTUAL, LAST_TERM]],
  ["reference", REFERENCE],
  ["planned", PLANNED],
  ["optional", OPTIONAL],
  ["onRequest", ON_REQUEST],
  ["partial", PARTIAL],
  ["exception", EXCEPTION],
  ["principle", PRINCIPLE],
  ["bestCase", BEST_CASE],
  ["byContract", BY_CONTRACT],
  ["conditional", [...CONDITIONAL, ERODED]],
  ["capability", CAPABILITY],
];
