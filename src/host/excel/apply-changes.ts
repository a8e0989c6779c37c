import type { AppliedChanges, Changeset, OwnSheet, RefusedChange, SheetAnnotation } from "../../model/changeset";
import { addColourRules, removeColourRules } from "./colour-rules";
import { addNotes, removeNotes } from "./notes";
import { writeOwnSheet } from "./own-sheet";
import { saveRecords } from "./records";
import { inExcel, supports } from "./run";

/**
 * Writes a validation. What an earlier one wrote is replaced; what the workbook does not allow is left and said.
 * The number of round trips does not depend on the number of findings.
 */
export async function applyChanges(changes: Changeset): Promise<AppliedChanges> {
  const refused: RefusedChange[] = [];
  await inExcel(
    async (context) => {
      const { worksheets, protection: structure } = context.workbook;
      worksheets.load("items/name,items/protection/protected");
      structure.load("protected");
      await context.sync();
      const open = worksheets.items.filter((sheet) => !sheet.protection.protected).map((sheet) => sheet.name);
      const locked = new Set(worksheets.items.map((sheet) => sheet.name).filter((name) => !open.includes(name)));

      await removeColourRules(context, open);
      if (supports("1.18")) await removeNotes(context, open);
      const writable: SheetAnnotation[] = [];
      for (const annotation of changes.annotations) {
        if (locked.has(annotation.sheet)) refused.push(...refusedBecause(annotation, "sheetProtected"));
        else writable.push(annotation);
      }
      for (const { sheet, colours } of writable) addColourRules(context.workbook.worksheets.getItem(sheet), colours);
      refused.push(...(await writeNotes(context, writable)));
      refused.push(...(await writeSheets(context, changes.sheets, locked, structure.protected)));
      await context.sync();
    },
    { write: true },
  );
  await saveRecords(changes.records);
  return { refused };
}

function refusedBecause(annotation: SheetAnnotation, because: RefusedChange["because"]): readonly RefusedChange[] {
  const colours = annotation.colours.flatMap(({ cells }) => cells);
  const notes = annotation.notes.map(({ at }) => at);
  return [
    { sheet: annotation.sheet, what: "colours", because, cells: colours },
    { sheet: annotation.sheet, what: "notes", because, cells: notes },
  ];
}

/** Before ExcelApi 1.18 there are no notes: the findings sheet alone carries the reasons. */
async function writeNotes(
  context: Excel.RequestContext,
  annotations: readonly SheetAnnotation[],
): Promise<readonly RefusedChange[]> {
  const refused: RefusedChange[] = [];
  for (const { sheet, notes } of annotations) {
    if (notes.length === 0) continue;
    if (supports("1.18")) refused.push(...(await addNotes(context, sheet, notes)));
    else refused.push({ sheet, what: "notes", because: "noNotesApi", cells: notes.map(({ at }) => at) });
  }
  return refused;
}

/** Sheets are added once with their final name and rewritten in place: deleting and renaming clear the user's undo history. */
async function writeSheets(
  context: Excel.RequestContext,
  sheets: readonly OwnSheet[],
  locked: ReadonlySet<string>,
  isStructureLocked: boolean,
): Promise<readonly RefusedChange[]> {
  const refused: RefusedChange[] = [];
  const existing = sheets.map((own) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(own.name);
    sheet.load("name");
    sheet.tables.load("items/name");
    return { own, sheet };
  });
  await context.sync();
  for (const { own, sheet } of existing) {
    if (sheet.isNullObject && isStructureLocked) {
      refused.push({ sheet: own.name, what: "sheet", because: "structureLocked", cells: [] });
    } else if (locked.has(own.name)) {
      refused.push({ sheet: own.name, what: "sheet", because: "sheetProtected", cells: [] });
    } else if (sheet.isNullObject) {
      writeOwnSheet(context.workbook.worksheets.add(own.name), own);
    } else {
      for (const table of sheet.tables.items) table.delete();
      emptySheet(sheet);
      writeOwnSheet(sheet, own);
    }
  }
  return refused;
}

function emptySheet(sheet: Excel.Worksheet): void {
  const everything = sheet.getRange();
  everything.conditionalFormats.clearAll();
  everything.dataValidation.clear();
  everything.unmerge();
  everything.clear();
  sheet.freezePanes.unfreeze();
}
