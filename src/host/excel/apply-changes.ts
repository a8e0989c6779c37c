import type { AppliedChanges, Changeset, RefusedChange, SheetAnnotation } from "../../model/changeset";
import { HostError } from "../port";
import { addColourRules } from "./colour-rules";
import { addNotes } from "./notes";
import { printSetup } from "./own-sheet-print";
import { writeOwnSheets } from "./own-sheets";
import { type Pace, paceOf } from "./pace";
import { saveRecords } from "./records";
import { inExcel } from "./run";
import { type Survey, survey } from "./survey";
import { queueSecondLook, type ValuesRead } from "./unchanged";

/**
 * Writes a validation. What an earlier one wrote is replaced; what the workbook does not allow is left and said.
 * The number of round trips does not depend on the number of findings, but for requests that would grow too large.
 */
export async function applyChanges(changes: Changeset, lastRead: ValuesRead): Promise<AppliedChanges> {
  const refused: RefusedChange[] = [];
  let created: readonly string[] = [];
  await inExcel(
    async (context) => {
      let mustBeUnchanged = () => {};
      const surveyed = await survey(context, () => {
        mustBeUnchanged = queueSecondLook(context, changes.annotations, lastRead);
      });
      mustBeUnchanged();
      const pace = paceOf(context);
      removeAnnotations(surveyed);
      for (const annotation of changes.annotations) refused.push(...(await annotateSheet(surveyed, annotation, pace)));
      const written = await writeOwnSheets(context, surveyed, changes.sheets, pace);
      refused.push(...written.refused);
      created = written.created;
      await context.sync();
    },
    { write: true },
  );
  await printSetup(changes.sheets.filter(({ name }) => created.includes(name)));
  if (!(await saveRecords(changes.records)))
    refused.push({ sheet: "", what: "record", because: "tooLarge", cells: [] });
  return { refused };
}

/** What an earlier validation left on the vendor's sheets. */
function removeAnnotations({ sheets }: Survey): void {
  for (const { isProtected, rules, notes } of sheets) {
    if (isProtected) continue;
    for (const rule of rules) rule.delete();
    for (const note of notes) note.delete();
  }
}

async function annotateSheet(
  { sheets }: Survey,
  { sheet: name, colours, notes }: SheetAnnotation,
  pace: Pace,
): Promise<readonly RefusedChange[]> {
  const found = sheets.find((candidate) => candidate.name === name);
  if (!found) throw new HostError("noSuchSheet", { sheet: name });
  if (found.isProtected) {
    const because = "sheetProtected" as const;
    return [
      { sheet: name, what: "colours" as const, because, cells: colours.flatMap(({ cells }) => cells) },
      { sheet: name, what: "notes" as const, because, cells: notes.map(({ at }) => at) },
    ].filter(({ cells }) => cells.length > 0);
  }
  await addColourRules(found.sheet, colours, pace);
  return addNotes(found, notes, pace);
}
