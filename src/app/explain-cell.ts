import type { WorkbookHost } from "../host/port";
import { type Address, fromA1, toA1 } from "../model/address";
import { cellAt, mergeAnchors } from "../model/grid";
import type { Report, ReportCrossFinding, ReportFinding, ReportSheet, ReportUnmatched } from "../model/report";
import type { SheetSnapshot } from "../model/snapshot";
import { buildReport } from "../reporting/report";
import type { Task } from "./command";
import { decisionsIn } from "./decisions-in";
import { type ExamineOptions, examine } from "./examine";

/** All that is known about one cell. */
export type Explanation =
  | {
      readonly kind: "answer";
      readonly sheet: ReportSheet;
      /** Several where one merged cell answers several items. */
      readonly findings: readonly ReportFinding[];
      readonly crossFindings: readonly ReportCrossFinding[];
    }
  | { readonly kind: "unmatched"; readonly sheet: ReportSheet; readonly row: ReportUnmatched }
  /** The cell holds no answer; `nearest`: those that do, nearest first. */
  | {
      readonly kind: "notAnAnswer";
      readonly sheet: ReportSheet;
      readonly text: string;
      readonly nearest: readonly { readonly sheet: string; readonly cell: string; readonly label: string }[];
    }
  | { readonly kind: "noSuchSheet"; readonly sheets: readonly string[] };

/** Explains one cell: what was read there, what was passed over, and how the verdict came about. Nothing is written. */
export async function explainCell(
  host: WorkbookHost,
  at: Address,
  options: ExamineOptions,
  task: Task = {},
): Promise<Explanation> {
  const { snapshots, review, facts } = await examine(host, options, task);
  const snapshot = snapshots.find(({ name }) => name === at.sheet);
  const report = buildReport(review, facts, decisionsIn(snapshots, review), options.lang);
  const sheet = report.sheets.find(({ name }) => name === at.sheet);
  if (!snapshot || !sheet) return { kind: "noSuchSheet", sheets: report.sheets.map(({ name }) => name) };

  const cell = toA1(mergeAnchors(snapshot.merges)(at));
  const isHere = (one: { readonly sheet: string; readonly cell: string }) =>
    one.sheet === at.sheet && one.cell === cell;
  const findings = report.findings.filter(
    (one) => isHere(one) || (one.sheet === at.sheet && one.detail?.cell === cell),
  );
  if (findings.length > 0) {
    const crossFindings = report.crossFindings.filter(({ cells }) => cells.some(isHere));
    return { kind: "answer", sheet, findings, crossFindings };
  }
  const row = report.unmatched.find(isHere);
  if (row) return { kind: "unmatched", sheet, row };
  return { kind: "notAnAnswer", sheet, text: cellAt(snapshot, at).text, nearest: nearestAnswers(report, snapshot, at) };
}

const MOST = 3;

/** Answer cells of the same sheet by their distance in rows; of any sheet where this one has none. */
function nearestAnswers(report: Report, { name }: SheetSnapshot, { row }: Address) {
  const answers = [...report.findings, ...report.unmatched].map(({ sheet, cell, label }) => ({ sheet, cell, label }));
  const here = answers.filter(({ sheet }) => sheet === name);
  const distance = ({ cell }: { readonly cell: string }) => Math.abs((fromA1(cell)?.row ?? 0) - row);
  return (here.length > 0 ? here.sort((a, b) => distance(a) - distance(b)) : answers).slice(0, MOST);
}
