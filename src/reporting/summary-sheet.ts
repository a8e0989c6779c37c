import type { OwnSheet } from "../model/changeset";
import type { Review } from "../model/finding";
import { OWN_SHEETS } from "../model/own-sheets";
import type { Lang } from "../model/report";
import type { Decisions } from "./merge-decisions";
import { stack } from "./page-blocks";
import type { RunFacts } from "./run-facts";
import { coverageBlock, legendBlock, notesBlock } from "./summary-closing";
import type { SummaryContext } from "./summary-context";
import { findingsBlock } from "./summary-findings";
import { headBlock } from "./summary-head";
import { SUMMARY_WIDTHS } from "./summary-lines";
import { categoriesBlock, totalsBlock } from "./summary-totals";

/** 検証サマリー: one page to put before a manager; its figures are formulas over 検証明細 and follow the reviewer's decisions. */
export function summarySheet(review: Review, facts: RunFacts, decisions: Decisions, lang: Lang): OwnSheet {
  const context: SummaryContext = { review, facts, decisions, lang };
  const page = stack([
    headBlock(context),
    totalsBlock(context),
    findingsBlock(context),
    categoriesBlock(context),
    coverageBlock(context),
    notesBlock(context),
    legendBlock(context),
  ]);
  return {
    name: OWN_SHEETS.summary,
    widths: SUMMARY_WIDTHS,
    ...page,
    table: null,
    frozen: { rows: 0, columns: 0 },
    colourRules: [],
    choices: [],
    print: { orientation: "portrait", fitWidth: 1, fitHeight: 1, titleRows: null },
    tabColour: "009E73",
  };
}
