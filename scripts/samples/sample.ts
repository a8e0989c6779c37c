import type { WorkbookSpec } from "../workbook-builder";
import type { SheetPlan } from "./checklist-sheet";
import type { MarkdownTable } from "./markdown-table";

/** One invented vendor's workbook. */
export interface Sample {
  /** Without extension: of the Markdown it is made from, and of the workbook. */
  readonly id: string;
  /** The sheets that are checklists, for whoever compares what was found with what was meant. */
  readonly plans: (tables: readonly MarkdownTable[]) => readonly SheetPlan[];
  readonly workbook: (plans: readonly SheetPlan[]) => WorkbookSpec;
}

/** The table under a heading. */
export function tableOf(tables: readonly MarkdownTable[], heading: string): MarkdownTable {
  const table = tables.find((one) => one.heading === heading);
  if (!table) throw new Error(`no table under "${heading}"`);
  return table;
}
