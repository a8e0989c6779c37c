import { type CellRange, rangeToA1 } from "../../model/address";
import { NOTE_MARK } from "../../model/changeset";
import type { CellNote, CellValue, SheetSnapshot } from "../../model/snapshot";
import { HostError } from "../port";
import { readMerges } from "./merged-areas";
import { readBands } from "./read-bands";
import { inExcel, supports } from "./run";
import { queueSheetInfo } from "./sheet-infos";

/** Excel itself refuses more than this in one read. */
const MOST_CELLS = 5_000_000;

/** `rawValues`: as Excel gave them, to see later whether anybody has changed them. */
export interface SheetRead extends SheetSnapshot {
  readonly rawValues: readonly (readonly CellValue[])[];
}

/** Everything the core needs from one sheet. The number of round trips depends on the number of cells by bands, never on rows. */
export async function readSheet(name: string): Promise<SheetRead> {
  const info = await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const queued = queueSheetInfo(sheet);
    await context.sync();
    if (sheet.isNullObject) throw new HostError("noSuchSheet", { sheet: name });
    return queued();
  });
  const used = info.usedRange;
  if (!used) return { ...info, ...NO_CELLS };
  if ((used.right - used.left + 1) * (used.bottom - used.top + 1) > MOST_CELLS) {
    throw new HostError("tooLarge", { sheet: name });
  }
  const cells = await readBands(name, used);
  return { ...info, ...cells, merges: await readMerges(name, used), ...(await readSurroundings(name, used)) };
}

const NO_CELLS: Omit<SheetRead, "name" | "visibility" | "isProtected" | "usedRange"> = {
  values: [],
  texts: [],
  formats: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  notes: [],
  is1904: false,
  rawValues: [],
};

/** Hidden columns, and the notes and comments of the vendor. Excel has no way to ask for the 1904 date system; the displayed text decides there. */
async function readSurroundings(
  name: string,
  used: CellRange,
): Promise<Pick<SheetSnapshot, "hiddenColumns" | "notes" | "is1904">> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const columns = sheet.getRange(rangeToA1({ ...used, bottom: used.top }));
    const hidden = columns.getColumnProperties({ columnHidden: true });
    const notes = supports("1.18") ? sheet.notes : undefined;
    sheet.comments.load("items/content");
    notes?.load("items/content");
    await context.sync();

    const remarks = [...sheet.comments.items, ...(notes?.items ?? [])].filter(
      ({ content }) => !String(content).startsWith(NOTE_MARK),
    );
    const places = remarks.map((remark) => {
      const at = remark.getLocation();
      at.load("rowIndex,columnIndex");
      return { at, text: String(remark.content) };
    });
    if (places.length > 0) await context.sync();
    return {
      hiddenColumns: hidden.value.flatMap(({ columnHidden }, index) => (columnHidden ? [used.left + index] : [])),
      notes: places.map(({ at, text }): CellNote => ({ at: { row: at.rowIndex, column: at.columnIndex }, text })),
      is1904: false,
    };
  });
}
