import type { CellRange } from "../../model/address";
import { rangeToA1 } from "../../model/address";
import type { CellNote, CellValue, SheetInfo, SheetSnapshot } from "../../model/snapshot";
import { HostError } from "../port";
import { readMerges } from "./merged-areas";
import { inExcel, supports } from "./run";
import { sheetInfos } from "./sheet-infos";

/** Excel itself refuses more than this in one read. */
const MOST_CELLS = 5_000_000;

/** About 2 MB of Japanese text in one answer; a band that is too large all the same is halved. */
const CELLS_PER_BAND = 50_000;

interface Band {
  readonly values: CellValue[][];
  readonly texts: string[][];
  readonly formats: string[][];
}

/** Everything the core needs from one sheet. The number of round trips depends on the number of cells by bands, never on rows. */
export async function readSheet(name: string): Promise<SheetSnapshot> {
  const info = (await sheetInfos()).find((sheet) => sheet.name === name);
  if (!info) throw new HostError("noSuchSheet", { sheet: name });
  if (!info.usedRange) return emptySnapshot(info);

  const used = info.usedRange;
  const columns = used.right - used.left + 1;
  const rows = used.bottom - used.top + 1;
  if (rows * columns > MOST_CELLS) throw new HostError("tooLarge", { sheet: name });

  const height = Math.max(1, Math.floor(CELLS_PER_BAND / columns));
  const band: Band = { values: [], texts: [], formats: [] };
  for (let top = used.top; top <= used.bottom; top += height) {
    const part = await readBand(name, { ...used, top, bottom: Math.min(used.bottom, top + height - 1) });
    band.values.push(...part.values);
    band.texts.push(...part.texts);
    band.formats.push(...part.formats);
  }
  return { ...info, ...band, merges: await readMerges(name, used), ...(await readSurroundings(name, used)) };
}

function emptySnapshot(info: SheetInfo): SheetSnapshot {
  return {
    ...info,
    values: [],
    texts: [],
    formats: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    notes: [],
    is1904: false,
  };
}

async function readBand(name: string, range: CellRange): Promise<Band> {
  try {
    return await inExcel(async (context) => {
      const cells = context.workbook.worksheets.getItem(name).getRange(rangeToA1(range));
      cells.load("values,text,numberFormat");
      await context.sync();
      return {
        values: cells.values.map((row) => row.map(asCellValue)),
        texts: cells.text.map((row) => row.map((text) => text.replaceAll("\r\n", "\n"))),
        formats: cells.numberFormat.map((row) => row.map((format) => (format === null ? "General" : String(format)))),
      };
    });
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== "tooLarge" || range.top === range.bottom) throw error;
    const middle = Math.floor((range.top + range.bottom) / 2);
    const upper = await readBand(name, { ...range, bottom: middle });
    const lower = await readBand(name, { ...range, top: middle + 1 });
    return {
      values: [...upper.values, ...lower.values],
      texts: [...upper.texts, ...lower.texts],
      formats: [...upper.formats, ...lower.formats],
    };
  }
}

function asCellValue(value: unknown): CellValue {
  if (value === "" || value === null || value === undefined) return null;
  if (typeof value === "string") return value.replaceAll("\r\n", "\n");
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

/** Hidden rows and columns, notes and comments. Excel has no way to ask for the 1904 date system; the displayed text decides there. */
async function readSurroundings(
  name: string,
  used: CellRange,
): Promise<Pick<SheetSnapshot, "hiddenRows" | "hiddenColumns" | "notes" | "is1904">> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const range = sheet.getRange(rangeToA1(used));
    const rows = range.getRowProperties({ rowHidden: true });
    const columns = range.getColumnProperties({ columnHidden: true });
    const notes = supports("1.18") ? sheet.notes : undefined;
    sheet.comments.load("items/content");
    notes?.load("items/content");
    await context.sync();

    const remarks = [...sheet.comments.items, ...(notes?.items ?? [])].map((remark) => {
      const at = remark.getLocation();
      at.load("rowIndex,columnIndex");
      return { at, text: remark.content };
    });
    if (remarks.length > 0) await context.sync();
    return {
      hiddenRows: rows.value.flatMap((row, index) => (row.rowHidden ? [used.top + index] : [])),
      hiddenColumns: columns.value.flatMap((column, index) => (column.columnHidden ? [used.left + index] : [])),
      notes: remarks.map(
        ({ at, text }): CellNote => ({ at: { row: at.rowIndex, column: at.columnIndex }, text: String(text) }),
      ),
      is1904: false,
    };
  });
}
