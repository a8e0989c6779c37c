import { columnName, quoteSheetName } from "../model/address";
import type { OwnCell, OwnRow } from "../model/changeset";
import type { Verdict } from "../model/finding";
import { OWN_SHEETS } from "../model/own-sheets";
import { PALETTE } from "../model/palette";
import type { Lang, ReportTotals } from "../model/report";
import { type CategoryFindings, categoriesOf } from "./coverage";
import type { DetailsColumn } from "./details-columns";
import { detailsLayout } from "./details-layout";
import { DETAILS_HEADER_ROW } from "./details-sheet";
import { totalsOf, verdictInForce } from "./effective";
import { messages } from "./messages";
import { formulaCell, numberCell, padded, row, textCell } from "./own-cells";
import { type BlockAt, stack } from "./page-blocks";
import type { SummaryContext } from "./summary-context";
import { headingLines, SHOWN_VERDICTS, SUMMARY_COLUMNS, spannedLine, textLine } from "./summary-lines";

/** How often each verdict is in force, counted live over 検証明細. */
export function totalsBlock(context: SummaryContext): BlockAt {
  const { review, decisions, lang } = context;
  const { summary, verdict: words, details } = messages(lang);
  const totals = totalsOf(review, (finding) => verdictInForce(finding, decisions));
  const effective = findingsRange("effective", context);
  return (at) =>
    stack(
      [
        (top) => headingLines(summary.totals, top),
        (top) => {
          const line = top + 2;
          const counts = SHOWN_VERDICTS.map((verdict) =>
            formulaCell(`COUNTIF(${effective},"${words[verdict]}")`, totals[verdict], "figure", "#,##0"),
          );
          const all = formulaCell(`SUM(B${line}:G${line})`, review.findings.length, "figure", "#,##0");
          return {
            rows: [
              row([
                textCell(summary.all, "tableHeader"),
                ...SHOWN_VERDICTS.map((verdict) => textCell(words[verdict], `verdict.${verdict}`)),
                textCell(details.unmatchedVerdict, "verdict.notSelected"),
              ]),
              row([all, ...counts, numberCell(totals.unmatched, "figure")], 28),
            ],
          };
        },
        (top) => spannedLine([{ cell: conclusion(totals, top, lang), span: SUMMARY_COLUMNS }], top),
        (top) => textLine(summary.totalsNote, "muted", top),
      ],
      at,
    );
}

/** The totals in one sentence, live as they are. `top` is its row; the counts stand in the row above it. */
function conclusion(totals: ReportTotals, top: number, lang: Lang): OwnCell {
  const [start = "", meets = "", share = "", open = "", end = ""] = messages(lang).summary.conclusion;
  const attention = totals.fail + totals.review + totals.unanswered;
  const judged = totals.pass + attention;
  const percentage = judged === 0 ? "－" : `${Math.round((totals.pass / judged) * 100)}%`;
  const cached = `${start}${judged}${meets}${totals.pass}${share}${percentage}${open}${attention}${end}`;
  const line = top;
  const text = (words: string) => `"${words.replaceAll('"', '""')}"`;
  const rate = `IF(SUM(B${line}:E${line})=0,"－",TEXT(B${line}/SUM(B${line}:E${line}),"0%"))`;
  const parts = [text(start), `SUM(B${line}:E${line})`, text(meets), `B${line}`, text(share), rate, text(open)];
  return formulaCell([...parts, `SUM(C${line}:E${line})`, text(end)].join("&"), cached, "label");
}

/** A line per category of controls, with a bar for the share that meets. */
export function categoriesBlock(context: SummaryContext): BlockAt {
  const { review, facts, lang } = context;
  const { summary, verdict: words } = messages(lang);
  const categories = categoriesOf(review.findings, facts.catalog, lang);
  return (at) =>
    stack(
      [
        (top) => headingLines(summary.categories, top),
        (top) => {
          const first = top + 1;
          const titles = [
            summary.category,
            summary.count,
            words.pass,
            words.fail,
            words.review,
            words.unanswered,
            `${words.notApplicable}${lang === "ja" ? "・" : ", "}${words.notSelected}`,
            summary.share,
          ];
          const rows = categories.map((category, index) =>
            row(categoryCells(category, first + index + 1, context), 17),
          );
          const bars = { left: 7, right: 7, top: first, bottom: first + rows.length - 1 };
          return {
            rows: [
              row(
                titles.map((title) => textCell(title, "tableHeader")),
                20,
              ),
              ...rows,
              ...unmatchedRow(context),
            ],
            dataBars: rows.length > 0 ? [{ range: bars, colour: PALETTE.pass.fill, maximum: 1 }] : [],
          };
        },
      ],
      at,
    );
}

/** Rows without an item have no category; with them the items add up to all answers that were found. */
function unmatchedRow({ review, lang }: SummaryContext): readonly OwnRow[] {
  const count = review.unmatched.length;
  if (count === 0) return [];
  const cells = [textCell(messages(lang).details.unmatchedVerdict, "bodyWrapped"), numberCell(count)];
  return [row(padded(cells, SUMMARY_COLUMNS, "number"), 17)];
}

/** `line` is the row as formulas count it. */
function categoryCells({ name, findings }: CategoryFindings, line: number, context: SummaryContext) {
  const { decisions, lang } = context;
  const words = messages(lang).verdict;
  const inForce = findings.map((finding) => verdictInForce(finding, decisions));
  const times = (...verdicts: readonly Verdict[]) => inForce.filter((verdict) => verdicts.includes(verdict)).length;
  const category = findingsRange("category", context);
  const counted = (verdict: Verdict) =>
    `COUNTIFS(${category},$A${line},${findingsRange("effective", context)},"${words[verdict]}")`;
  const judged = times("pass", "fail", "review", "unanswered");
  return [
    textCell(name, "bodyWrapped"),
    formulaCell(`COUNTIF(${category},$A${line})`, findings.length, "number", "#,##0"),
    ...(["pass", "fail", "review", "unanswered"] as const).map((verdict) =>
      formulaCell(counted(verdict), times(verdict), "number", "#,##0"),
    ),
    formulaCell(
      `${counted("notApplicable")}+${counted("notSelected")}`,
      times("notApplicable", "notSelected"),
      "number",
      "#,##0",
    ),
    formulaCell(
      `IF(SUM(C${line}:F${line})=0,"",C${line}/SUM(C${line}:F${line}))`,
      judged === 0 ? "" : times("pass") / judged,
      "percent",
      "0%",
    ),
  ];
}

/** The rows of the findings' table in one column of 検証明細; sorting and inserted rows leave it right. */
function findingsRange(column: DetailsColumn, { review, decisions }: SummaryContext): string {
  const letter = columnName(detailsLayout(decisions).indexOf(column));
  const first = DETAILS_HEADER_ROW + 2;
  const last = first + Math.max(review.findings.length, 1) - 1;
  return `${quoteSheetName(OWN_SHEETS.details)}!$${letter}$${first}:$${letter}$${last}`;
}
