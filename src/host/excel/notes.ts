import { type Cell, toA1 } from "../../model/address";
import { NOTE_MARK, type NoteToWrite, type RefusedChange } from "../../model/changeset";

/** Queues the deletion of the notes that we wrote; needs ExcelApi 1.18. */
export async function removeNotes(context: Excel.RequestContext, sheets: readonly string[]): Promise<void> {
  const notes = sheets.map((name) => {
    const all = context.workbook.worksheets.getItem(name).notes;
    all.load("items/content");
    return all;
  });
  await context.sync();
  for (const note of notes.flatMap((all) => all.items)) if (String(note.content).startsWith(NOTE_MARK)) note.delete();
}

/** Queues our notes; a cell that has a note or a comment of the vendor's keeps it. */
export async function addNotes(
  context: Excel.RequestContext,
  name: string,
  notes: readonly NoteToWrite[],
): Promise<readonly RefusedChange[]> {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.notes.load("items/content");
  sheet.comments.load("items/content");
  await context.sync();
  const places = [
    ...sheet.notes.items.filter(({ content }) => !String(content).startsWith(NOTE_MARK)),
    ...sheet.comments.items,
  ].map((remark) => {
    const at = remark.getLocation();
    at.load("rowIndex,columnIndex");
    return at;
  });
  if (places.length > 0) await context.sync();
  const taken = new Set(places.map((at) => toA1({ row: at.rowIndex, column: at.columnIndex })));
  const refused: Cell[] = [];
  for (const { at, text } of notes) {
    if (taken.has(toA1(at))) refused.push(at);
    else sheet.notes.add(toA1(at), text);
  }
  return refused.length === 0 ? [] : [{ sheet: name, what: "notes", because: "noteOfVendor", cells: refused }];
}
