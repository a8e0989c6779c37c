import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildWorkbook } from "../workbook-builder";
import { type PlacedRow, placedRows } from "./checklist-sheet";
import { disclosureForm } from "./disclosure-form";
import { markdownTables } from "./markdown-table";
import type { Sample } from "./sample";
import { securityQuestionnaire } from "./security-questionnaire";
import { serviceLevel } from "./service-level";
import { serviceLevelPlans } from "./service-level-plans";
import { serviceLevelTwoColumns } from "./service-level-two-columns";

const SAMPLES: readonly Sample[] = [
  serviceLevel,
  serviceLevelTwoColumns,
  serviceLevelPlans,
  disclosureForm,
  securityQuestionnaire,
];

/** A sample, built. */
export interface BuiltSample {
  /** `seeds/samples/…`, from the project's folder. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** What stands in each row, and what is expected of it. */
  readonly sheets: readonly { readonly name: string; readonly rows: readonly PlacedRow[] }[];
}

/** Builds every sample from its Markdown; the same bytes every time. */
export function buildSamples(projectFolder: string): readonly BuiltSample[] {
  return SAMPLES.map(({ id, plans, workbook }) => {
    const markdown = readFileSync(join(projectFolder, "scripts", "samples", `${id}.md`), "utf8");
    const planned = plans(markdownTables(markdown));
    return {
      file: `seeds/samples/${id}.xlsx`,
      bytes: buildWorkbook(workbook(planned)),
      sheets: planned.map((plan) => ({ name: plan.name, rows: placedRows(plan) })),
    };
  });
}
