import type { WorkbookHost } from "../host/port";
import type { AppliedChanges } from "../model/changeset";
import type { Report } from "../model/report";
import { annotate } from "../reporting/annotate";
import { buildReport } from "../reporting/report";
import { withCarriedDecisions } from "./carried-decisions";
import { checkpoint } from "./checkpoint";
import type { Task } from "./command";
import type { Corrections } from "./corrections";
import { decisionsIn } from "./decisions-in";
import { type ExamineOptions, examine } from "./examine";
import { hasChecklist, type NoChecklist } from "./no-checklist";
import { choiceRecord, correctionRecords, loadPatternChoice } from "./records";

export interface ValidateOptions extends ExamineOptions {
  /** True: the reviewer's choice of a pattern is kept in the workbook, and one that an earlier validation kept is followed. */
  readonly keepsChoices?: boolean;
  /** False: the workbook is only looked at (read-only workbooks, `review` without `--output`). */
  readonly writes?: boolean;
}

/** What came out of a validation. */
export type Validation =
  | {
      readonly kind: "validated";
      readonly report: Report;
      readonly refused: AppliedChanges["refused"];
      /** People's corrections that were followed, with what they teach about other workbooks. */
      readonly mapping: Corrections;
    }
  | NoChecklist;

/** Reads, judges and annotates the workbook. Stopping it leaves the workbook as it was: everything is written at once, at the end. */
export async function validate(host: WorkbookHost, options: ValidateOptions, task: Task = {}): Promise<Validation> {
  const pattern = options.pattern ?? (options.keepsChoices ? await loadPatternChoice(host) : null);
  const { snapshots, review: examined, facts, mapping } = await examine(host, { ...options, pattern }, task);
  if (!hasChecklist(examined)) return { kind: "noChecklist", layouts: examined.layouts };

  const decisions = decisionsIn(snapshots, examined);
  const review = withCarriedDecisions(examined, decisions);
  const report = buildReport(review, facts, decisions, options.lang);
  if (options.writes === false) return { kind: "validated", report, refused: [], mapping };

  await checkpoint(task, { step: "writing", done: 0, total: 1 });
  const changes = annotate(review, facts, decisions, options.lang);
  const choice = options.keepsChoices && pattern ? choiceRecord(pattern) : {};
  const records = { ...changes.records, ...correctionRecords(mapping), ...choice };
  const { refused } = await host.apply({ ...changes, records });
  task.progress?.({ step: "writing", done: 1, total: 1 });
  return { kind: "validated", report, refused, mapping };
}
