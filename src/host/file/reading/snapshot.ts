import type { CellRange } from "../../../model/address";
import type { CellValue, SheetInfo, SheetSnapshot } from "../../../model/snapshot";
import { HostError } from "../../port";
import { once } from "../once";
import type { Package } from "../package/package";
import { readCells, type SheetContent, type StoredCell } from "./cells";
import { displayText } from "./display-text";
import { readNotes } from "./notes";
import { type NumberFormats, readNumberFormats } from "./number-formats";
import { hiddenColumnsOf, mergesOf, readSheet, type Sheet } from "./sheet";
import { readSharedStrings } from "./strings";
import { partOfKind, readWorkbook, type SheetEntry, type Workbook } from "./workbook";

/** Everything that can be read of one workbook; each part is read once, when it is first asked for. */
export interface WorkbookReader {
  readonly workbook: Workbook;
  info(entry: SheetEntry): SheetInfo;
  snapshot(entry: SheetEntry): SheetSnapshot;
}

export function workbookReader(file: Package): WorkbookReader {
  const workbook = readWorkbook(file);
  const strings = once(() => readSharedStrings(file, partOfKind(workbook, "sharedStrings")));
  const formats = once(() => readNumberFormats(file, partOfKind(workbook, "styles")));
  const open = new Map<string, { sheet: Sheet; content: SheetContent; info: SheetInfo }>();
  const read = (entry: SheetEntry) => {
    const known = open.get(entry.name);
    if (known) return known;
    const sheet = readSheet(file, entry.part);
    const content = readCells(sheet, strings());
    const info: SheetInfo = {
      name: entry.name,
      visibility: entry.visibility,
      isProtected: sheet.isProtected,
      usedRange: usedRangeOf(content.cells),
    };
    const fresh = { sheet, content, info };
    open.set(entry.name, fresh);
    return fresh;
  };
  return {
    workbook,
    info: (entry) => read(entry).info,
    snapshot: (entry) => {
      const { sheet, content, info } = read(entry);
      return {
        ...info,
        ...gridOf(content.cells, info.usedRange, formats(), workbook.is1904),
        merges: mergesWithin(mergesOf(sheet), info.usedRange),
        hiddenRows: content.rows
          .filter(({ isHidden }) => isHidden)
          .map(({ row }) => row)
          .sort((a, b) => a - b),
        hiddenColumns: hiddenColumnsOf(sheet),
        notes: readNotes(file, entry.part),
        is1904: workbook.is1904,
      };
    },
  };
}

/** A stray cell in the last corner makes a sheet of 17 billion cells: that many are not laid out. */
const MAX_GRID = 10_000_000;

function gridOf(
  cells: readonly StoredCell[],
  used: CellRange | null,
  formatOf: NumberFormats,
  is1904: boolean,
): Pick<SheetSnapshot, "values" | "texts" | "formats"> {
  if (!used) return { values: [], texts: [], formats: [] };
  const width = used.right - used.left + 1;
  const height = used.bottom - used.top + 1;
  if (width * height > MAX_GRID) throw new HostError("tooLarge", { what: "usedRange" });
  // Rows without cells share one row: sheets with a stray cell far below are mostly such rows.
  const values = sharedRows<CellValue>(height, width, null);
  const texts = sharedRows(height, width, "");
  const formats = sharedRows(height, width, "General");
  for (const { row, column, value, style } of cells) {
    if (row < used.top || row > used.bottom || column < used.left || column > used.right) continue;
    const format = formatOf(style);
    if (value === null && format === "General") continue;
    const y = row - used.top;
    const x = column - used.left;
    values.own(y)[x] = value;
    texts.own(y)[x] = displayText(value, format, is1904);
    formats.own(y)[x] = format;
  }
  return { values: values.rows, texts: texts.rows, formats: formats.rows };
}

function sharedRows<T>(
  height: number,
  width: number,
  empty: T,
): { rows: readonly (readonly T[])[]; own(y: number): T[] } {
  const shared = new Array<T>(width).fill(empty);
  const rows = new Array<T[]>(height).fill(shared);
  return {
    rows,
    own: (y) => {
      const row = rows[y];
      if (row && row !== shared) return row;
      const fresh = [...shared];
      rows[y] = fresh;
      return fresh;
    },
  };
}

function usedRangeOf(cells: readonly StoredCell[]): CellRange | null {
  let used: { top: number; left: number; bottom: number; right: number } | null = null;
  for (const { row, column, value } of cells) {
    if (value === null) continue;
    used ??= { top: row, left: column, bottom: row, right: column };
    used.top = Math.min(used.top, row);
    used.left = Math.min(used.left, column);
    used.bottom = Math.max(used.bottom, row);
    used.right = Math.max(used.right, column);
  }
  return used;
}

/** So many merged rows that nobody made them by hand: only those with content count then. */
const MANY_MERGED_ROWS = 2_000_000;

function mergesWithin(merges: readonly CellRange[], used: CellRange | null): readonly CellRange[] {
  const rows = merges.reduce((sum, { top, bottom }) => sum + bottom - top + 1, 0);
  if (rows <= MANY_MERGED_ROWS) return merges;
  const last = used?.bottom ?? -1;
  const clipped = merges
    .filter(({ top }) => top <= last)
    .map((merge) => ({ ...merge, bottom: Math.min(merge.bottom, last) }));
  const left = clipped.reduce((sum, { top, bottom }) => sum + bottom - top + 1, 0);
  if (left > MANY_MERGED_ROWS) throw new HostError("tooLarge", { what: "merges" });
  return clipped;
}
