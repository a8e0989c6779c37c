import type { Review } from "../model/finding";
import type { Lang } from "../model/report";
import type { Decisions } from "./merge-decisions";
import type { RunFacts } from "./run-facts";

/** What every block of the summary is made from. */
export interface SummaryContext {
  readonly review: Review;
  readonly facts: RunFacts;
  readonly decisions: Decisions;
  readonly lang: Lang;
}
