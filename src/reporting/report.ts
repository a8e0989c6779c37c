import { toA1 } from "../model/address";
import type { CrossFinding, Review } from "../model/finding";
import type { Lang, Report, ReportCrossFinding, ReportUnmatched } from "../model/report";
import type { UnmatchedRow } from "../model/response";
import { answerCell, answersByCell } from "./answers-at";
import { coverageOf } from "./coverage";
import { crossMessage } from "./cross-message";
import { totalsOf, verdictInForce } from "./effective";
import { hintMessage } from "./hint-message";
import type { Decisions } from "./merge-decisions";
import { reportFinding } from "./report-finding";
import { reportSheets } from "./report-sheets";
import { profileTitle, type RunFacts } from "./run-facts";

/** report.json, as REPORT.md promises it. */
export function buildReport(review: Review, facts: RunFacts, decisions: Decisions, lang: Lang): Report {
  const answerAt = answersByCell(review);
  return {
    schema: "shinsa.report/1",
    tool: { ...facts.tool, catalog: facts.catalog.hash },
    input: facts.input,
    at: facts.at,
    profiles: review.profiles.map((profile) => ({ ...profile, title: profileTitle(profile, facts.catalog, lang) })),
    sheets: reportSheets(review.layouts, lang),
    findings: review.findings.map((finding) => reportFinding(finding, facts.catalog, decisions, answerAt, lang)),
    crossFindings: review.crossFindings.map((cross) => reportCross(cross, lang)),
    unmatched: review.unmatched.map(reportUnmatched),
    hints: review.hints.map((hint) => ({ code: hint.code, message: hintMessage(hint, facts.catalog, lang) })),
    coverage: coverageOf(review, facts.catalog, lang),
    totals: totalsOf(review, ({ verdict }) => verdict),
    effectiveTotals: totalsOf(review, (finding) => verdictInForce(finding, decisions)),
  };
}

function reportCross(cross: CrossFinding, lang: Lang): ReportCrossFinding {
  return {
    check: cross.check,
    cells: cross.cells.map((at) => ({ sheet: at.sheet, cell: toA1(at) })),
    verdict: cross.verdict,
    message: crossMessage(cross, lang),
  };
}

function reportUnmatched({ sheet, row, answer, suggestions }: UnmatchedRow): ReportUnmatched {
  return {
    sheet,
    cell: toA1(answerCell(answer)),
    label: row.label,
    answer: answer.parts[0]?.text ?? "",
    suggestions: suggestions.map(({ item, confidence }) => ({ item: item.id, label: item.label, confidence })),
  };
}
