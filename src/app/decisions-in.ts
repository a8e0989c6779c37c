import type { Review } from "../model/finding";
import { OWN_SHEETS } from "../model/own-sheets";
import type { SheetSnapshot } from "../model/snapshot";
import { readDecisions } from "../reporting/decisions";
import { type Decisions, mergeDecisions, NO_DECISIONS } from "../reporting/merge-decisions";

/** The reviewer's decisions of earlier validations, as they stand in the workbook now. */
export function decisionsIn(snapshots: readonly SheetSnapshot[], review: Review): Decisions {
  const details = snapshots.find(({ name }) => name === OWN_SHEETS.details);
  return details ? mergeDecisions(readDecisions(details), review) : NO_DECISIONS;
}
