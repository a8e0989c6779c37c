import type { OwnSheet, RefusedChange } from "../../model/changeset";
import { SHEET_MARK } from "../../model/own-sheets";
import { writeOwnSheet } from "./own-sheet";
import type { Pace } from "./pace";
import type { Survey, SurveyedSheet } from "./survey";

/** What became of our sheets. */
export interface WrittenSheets {
  readonly refused: readonly RefusedChange[];
  readonly created: readonly string[];
}

/**
 * Queues our sheets: added once with their final names and rewritten in place, since deleting and renaming clear the user's undo
 * history. Formulas of one refer to another: either all are written, or none.
 */
export async function writeOwnSheets(
  context: Excel.RequestContext,
  found: Survey,
  sheets: readonly OwnSheet[],
  pace: Pace,
): Promise<WrittenSheets> {
  const existing = (own: OwnSheet) => found.sheets.find(({ name }) => name.toLowerCase() === own.name.toLowerCase());
  const because = obstacle(found, sheets, existing);
  if (because) {
    return { refused: sheets.map(({ name }) => ({ sheet: name, what: "sheet", because, cells: [] })), created: [] };
  }
  // All of them are there before the first formula is written, and the tables before the formulas of other sheets.
  const targets = sheets.map((own) => {
    const before = existing(own);
    if (before) empty(before);
    return { own, isNew: !before, sheet: before?.sheet ?? addSheet(context, own.name) };
  });
  const inOrder = [...targets.filter(({ own }) => own.table), ...targets.filter(({ own }) => !own.table)];
  for (const { sheet, own } of inOrder) await writeOwnSheet(sheet, own, pace);
  return { refused: [], created: targets.filter(({ isNew }) => isNew).map(({ own }) => own.name) };
}

function obstacle(
  { isStructureLocked, takenNames }: Survey,
  sheets: readonly OwnSheet[],
  existing: (own: OwnSheet) => SurveyedSheet | undefined,
): RefusedChange["because"] | undefined {
  const present = sheets.map(existing);
  if (present.some((sheet) => sheet && !sheet.isOurs)) return "nameTaken";
  if (sheets.some(({ table }) => table && takenNames.has(table.name.toLowerCase()))) return "nameTaken";
  if (isStructureLocked && present.some((sheet) => !sheet)) return "structureLocked";
  return present.some((sheet) => sheet?.isProtected) ? "sheetProtected" : undefined;
}

function addSheet(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  sheet.names.add(SHEET_MARK, sheet.getRange("A1")).visible = false;
  return sheet;
}

function empty({ sheet, tables }: SurveyedSheet): void {
  for (const table of tables) table.delete();
  const everything = sheet.getRange();
  everything.conditionalFormats.clearAll();
  everything.dataValidation.clear();
  everything.unmerge();
  everything.clear();
  sheet.freezePanes.unfreeze();
}
