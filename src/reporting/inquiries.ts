import { type Address, formatAddress } from "../model/address";
import type { CrossFinding, Finding, Review } from "../model/finding";
import type { Lang } from "../model/report";
import { answerCell } from "./answers-at";
import { cellName } from "./cell-name";
import { crossAsk } from "./cross-message";
import { needsAttention, verdictInForce } from "./effective";
import { itemName, shortItemName } from "./item-name";
import type { Decisions } from "./merge-decisions";
import { explain } from "./message";
import { messages } from "./messages";
import { excerpt } from "./quote";
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
    .flatMap((cross) => crossInquiry(cross, review.findings, lang));
  return [...items, ...crossed]
    .filter(({ ask }) => ask !== "")
    .map((inquiry, index) => ({ no: index + 1, ...inquiry }));
}

function itemInquiry(finding: Finding, { catalog }: RunFacts, lang: Lang): Omit<Inquiry, "no"> {
  const { row, answer } = finding.response;
  const at = answerCell(answer);
  return {
    at,
    cell: cellName(at),
    ref: row.ref ?? "",
    item: itemName(finding.response),
    answer: excerpt(answer.text, MAX_ANSWER) || messages(lang).inquiry.blank,
    ask: needsAttention(finding.verdict) ? explain(finding, controlOf(finding, catalog), lang).ask : "",
  };
}

/** Named after the items whose answers meet there. */
function crossInquiry(cross: CrossFinding, findings: readonly Finding[], lang: Lang): readonly Omit<Inquiry, "no">[] {
  const [at] = cross.cells;
  if (!at) return [];
  const cells = new Set(cross.cells.map(formatAddress));
  const rows = findings
    .filter(({ response }) => response.answer.parts.some((part) => cells.has(formatAddress(part.at))))
    .map(({ response }) => response);
  const list = (texts: readonly string[]) => [...new Set(texts)].join(messages(lang).quote.list);
  return [
    {
      at,
      cell: list(cross.cells.map(cellName)),
      ref: list(rows.flatMap(({ row }) => row.ref ?? [])),
      item: list(rows.map((response) => shortItemName(response, 60))),
      answer: "",
      ask: crossAsk(cross, lang),
    },
  ];
}

function isOpen(decision: { readonly verdict: string | null; readonly stale: boolean } | null | undefined): boolean {
  return !decision?.verdict || decision.stale || (decision.verdict !== "pass" && decision.verdict !== "notApplicable");
}
