import type { Catalog } from "../catalog/catalog";
import type { WorkbookHost } from "../host/port";
import type { Review } from "../model/finding";
import { isOwnSheet } from "../model/own-sheets";
import type { PatternChoice } from "../model/pattern-choice";
import type { ProfileId } from "../model/profile";
import type { Lang } from "../model/report";
import type { SheetSnapshot } from "../model/snapshot";
import type { RunFacts } from "../reporting/run-facts";
import { review } from "../review";
import { builtInCatalog } from "./catalog";
import { checkpoint } from "./checkpoint";
import type { Task } from "./command";
import { type Corrections, mergeCorrections, withLearnedLayouts } from "./corrections";
import { withIdleCorrections } from "./idle-corrections";
import { PRODUCT } from "./product";
import { readSheets } from "./read-sheets";
import { loadCorrections } from "./records";
import { readSubject } from "./subject";

/** What a run depends on besides the workbook. */
export interface ExamineOptions {
  readonly lang: Lang;
  /** The workbook's name without folder, and the SHA-256 (hex) of its bytes. */
  readonly file: { readonly name: string; readonly sha256: string };
  readonly now: Date;
  /** The built-in one unless a company's policy extends it. */
  readonly catalog?: Catalog;
  /** None: each form's own default. */
  readonly profiles?: readonly ProfileId[];
  /** The pattern that the reviewer chose where a sheet declares none. */
  readonly pattern?: PatternChoice | null;
  /** True: figures that are shown for reference only judge as well. */
  readonly judgesReference?: boolean;
  /** A person's corrections besides those kept in the workbook, over which they win. */
  readonly mapping?: Corrections;
  /** True: those kept in the workbook are passed over, and forgotten with the next write. */
  readonly forgetsSaved?: boolean;
}

/** The workbook, read and judged; nothing is written. */
export interface Examination {
  readonly snapshots: readonly SheetSnapshot[];
  readonly review: Review;
  readonly facts: RunFacts;
  /** Those that were followed, with what they teach about other workbooks. */
  readonly mapping: Corrections;
}

/** Reads every sheet, applies the corrections that are known, and runs the stages over them. */
export async function examine(host: WorkbookHost, options: ExamineOptions, task: Task = {}): Promise<Examination> {
  const catalog = options.catalog ?? builtInCatalog();
  const snapshots = await readSheets(host, task);
  const saved = options.forgetsSaved ? NONE : await loadCorrections(host);
  const mapping = mergeCorrections(options.mapping ?? NONE, saved);
  const theirs = snapshots.filter((sheet) => !isOwnSheet(sheet));
  const reviewed = await review(
    theirs,
    catalog,
    {
      profiles: options.profiles ?? [],
      pattern: options.pattern ?? null,
      judgesReference: options.judgesReference ?? false,
      corrections: mapping.corrections,
      remembered: mapping.layouts,
      today: localIso(options.now).slice(0, 10),
    },
    (done, total) => checkpoint(task, { step: "reviewing", done, total }),
  );
  const facts: RunFacts = {
    tool: PRODUCT,
    input: { file: options.file.name, sha256: options.file.sha256 },
    at: localIso(options.now),
    catalog,
    ...readSubject(theirs),
  };
  const checked = withIdleCorrections(reviewed, options.mapping?.corrections ?? []);
  return { snapshots, review: checked, facts, mapping: withLearnedLayouts(mapping, theirs) };
}

const NONE: Corrections = { corrections: [], layouts: [] };

/** ISO 8601 in the user's own time zone: a reviewer reads the time of day off their own clock. */
function localIso(now: Date): string {
  const offset = -now.getTimezoneOffset();
  const local = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${local}${offset < 0 ? "-" : "+"}${two(hours)}:${two(minutes)}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
