import type { Address } from "../model/address";
import type { Finding, Review } from "../model/finding";
import type { Lang } from "../model/report";
import { answerCell } from "./answers-at";
import { crossMessage } from "./cross-message";
import { formatCell } from "./details-rows";
import { needsAttention, verdictInForce } from "./effective";
import type { Decisions } from "./merge-decisions";
import { explain } from "./message";
import { fill, messages } from "./messages";
import { excerpt, quote } from "./quote";
import { controlOf, type RunFacts } from "./run-facts";

/** One thing to ask the vendor: polite, and without verdict, source, weight or anybody's decision. */
export interface Inquiry {
  readonly no: number;
  readonly at: Address;
  /** `SLA!G12`. */
  readonly cell: string;
  readonly ref: string;
  readonly item: string;
  /** What was answered; a word for "nothing" where nothing was. */
  readonly answer: string;
  readonly ask: string;
}

const MAX_ANSWER = 200;

/**
 * What to ask, in the order of the sheet. The reference value is named where the vendor cannot answer without it; what the reviewer
 * has settled (適合, 対象外) is not asked, nor what is for us to find out (which item a row belongs to).
 */
export function inquiries(review: Review, facts: RunFacts, decisions: Decisions, lang: Lang): readonly Inquiry[] {
  const items = review.findings
    .filter((finding) => needsAttention(verdictInForce(finding, decisions)))
    .map((finding) => itemInquiry(finding, facts, lang));
  const crossed = review.crossFindings
    .filter((cross) => isOpen(decisions.kept.get(cross)?.decision))
    .flatMap((cross) => {
      const [at] = cross.cells;
      if (!at) return [];
      const cells = cross.cells.map(formatCell).join(messages(lang).quote.list);
      const ask = fill(messages(lang).inquiry.crossAsk, { cells, message: crossMessage(cross, lang) });
      return [{ at, cell: cells, ref: "", item: "", answer: "", ask }];
    });
  return [...items, ...crossed]
    .filter(({ ask }) => ask !== "")
    .map((inquiry, index) => ({ no: index + 1, ...inquiry }));
}

function itemInquiry(finding: Finding, { catalog }: RunFacts, lang: Lang): Omit<Inquiry, "no"> {
  const { row, answer } = finding.response;
  const at = answerCell(answer);
  const item = answer.service ? `${quote(row.label, 120)} (${quote(answer.service, 40)})` : quote(row.label, 120);
  return {
    at,
    cell: formatCell(at),
    ref: row.ref ?? "",
    item,
    answer: excerpt(answer.text, MAX_ANSWER) || messages(lang).inquiry.blank,
    ask: needsAttention(finding.verdict) ? explain(finding, controlOf(finding, catalog), lang).ask : "",
  };
}

function isOpen(decision: { readonly verdict: string | null; readonly stale: boolean } | null | undefined): boolean {
  return !decision?.verdict || decision.stale || (decision.verdict !== "pass" && decision.verdict !== "notApplicable");
}
