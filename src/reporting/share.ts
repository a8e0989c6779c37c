import type { Changeset } from "../model/changeset";
import type { Review } from "../model/finding";
import type { Lang } from "../model/report";
import { inquiries } from "./inquiries";
import { inquirySheet } from "./inquiries-sheet";
import type { Decisions } from "./merge-decisions";
import type { RunFacts } from "./run-facts";

/**
 * What a copy for the vendor carries (`shinsa share --to vendor`), written on the cleared workbook: the list of questions with a column
 * for the replies, and nothing else. No colours, notes, verdicts, sources, decisions, findings or records: those are ours.
 */
export function vendorCopy(review: Review, facts: RunFacts, decisions: Decisions, lang: Lang): Changeset {
  const asked = inquiries(review, facts, decisions, lang);
  return { annotations: [], sheets: [inquirySheet(asked, facts, lang, { withReply: true })], records: {} };
}
