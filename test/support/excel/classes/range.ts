import { type CellRange, contains } from "../../../../src/model/address";
import { cellKey, isInside, mustBeOpen, openCell, overlap, WHOLE_SHEET } from "../book";
import { type ExcelObject, excelClass } from "../excel-class";
import { printRange } from "../references";
import { Refusal } from "../wire";
import { clearCells, type Grid, gridAt, mustFit, writeFormats, writeFormulas } from "./cells";
import { conditionalFormats } from "./conditional-formats";
import { rangeFormat } from "./format";
import { rangeAreas } from "./range-areas";
import { dataValidation } from "./setup";
import type { SheetTarget } from "./worksheet";

export interface RangeTarget extends SheetTarget {
  readonly range: CellRange;
}

/** Excel reports no more than this many merged areas at once. */
const MOST_MERGES = 512;

export const range: (target: RangeTarget) => ExcelObject = excelClass<RangeTarget>("Range", {
  isKept: true,
  get: {
    RowIndex: (target) => target.range.top,
    ColumnIndex: (target) => target.range.left,
    RowCount: (target) => height(target),
    ColumnCount: (target) => width(target),
    Address: (target) => printRange(target.sheet.name, target.range),
    Values: (target) => gridAt(target, (cell) => cell?.value ?? ""),
    Text: (target) => gridAt(target, (cell) => cell?.text ?? ""),
    NumberFormat: (target) => gridAt(target, (cell) => cell?.format ?? "General"),
  },
  set: {
    NumberFormat: (target, value) => writeFormats(target, value as Grid),
    Formulas: (target, value) => writeFormulas(target, value as Grid),
  },
  navigate: {
    Format: (target) => rangeFormat({ ...target, ranges: [target.range] }),
    ConditionalFormats: (target) => conditionalFormats({ ...target, ranges: [target.range] }),
    DataValidation: (target) => dataValidation(target),
  },
  call: {
    GetRow: (target, [row]) =>
      range({
        ...target,
        range: { ...target.range, top: target.range.top + Number(row), bottom: target.range.top + Number(row) },
      }),
    GetBoundingRect: (target, [other]) =>
      range({ ...target, range: around(target, (other as ExcelObject).target as RangeTarget) }),
    GetEntireColumn: (target) => range({ ...target, range: { ...target.range, top: 0, bottom: WHOLE_SHEET.bottom } }),
    GetMergedAreasOrNullObject: (target) => mergedAreas(target),
    GetRowProperties: (target, [wanted]) => properties(target, wanted, "rowHidden"),
    GetColumnProperties: (target, [wanted]) => properties(target, wanted, "columnHidden"),
    SetCellProperties: (target, [grid]) => setLinks(target, grid as Grid),
    SetRowProperties: (target, [rows]) => setHeights(target, rows as readonly { format?: { rowHeight?: number } }[]),
    Merge: (target) => merge(target),
    Unmerge: ({ sheet, range: area }) => {
      mustBeOpen(sheet);
      sheet.merges = sheet.merges.filter((merged) => !overlap(merged, area));
    },
    Clear: (target) => clearCells(target),
    Select: ({ book, sheet, range: area }) => {
      book.selected = { sheet: sheet.name, range: area };
    },
    _ValidateArraySize: (target, [rows, columns]) => mustFit(target, Number(rows), Number(columns)),
  },
});

function height({ range: { top, bottom } }: RangeTarget): number {
  return bottom - top + 1;
}

function width({ range: { left, right } }: RangeTarget): number {
  return right - left + 1;
}

function around({ range: a }: RangeTarget, { range: b }: RangeTarget): CellRange {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function mergedAreas(target: RangeTarget): ExcelObject | null {
  const ranges = target.sheet.merges.filter(({ top, left }) => contains(target.range, { row: top, column: left }));
  if (ranges.length > MOST_MERGES) throw new Refusal("GeneralException", `${ranges.length} merged areas`);
  return ranges.length === 0 ? null : rangeAreas({ ...target, ranges });
}

/** As the add-in gets them: a list with one entry for each row or column, camelCase inside. */
function properties(target: RangeTarget, wanted: unknown, name: "rowHidden" | "columnHidden"): unknown {
  if (JSON.stringify(wanted) !== JSON.stringify({ [name]: true })) {
    throw new Refusal("InvalidArgument", `the emulator gives ${name} only`);
  }
  const [first, count, hidden] =
    name === "rowHidden"
      ? [target.range.top, height(target), target.sheet.hiddenRows]
      : [target.range.left, width(target), target.sheet.hiddenColumns];
  return Array.from({ length: count }, (_, at) => ({ [name]: hidden.has(first + at) }));
}

function setLinks(target: RangeTarget, grid: Grid): void {
  mustBeOpen(target.sheet);
  mustFit(target, grid.length, grid[0]?.length ?? 0);
  grid.forEach((row, down) => {
    row.forEach((settings, across) => {
      const { hyperlink, ...others } = Object(settings) as { hyperlink?: { textToDisplay?: string } };
      if (Object.keys(others).length > 0) throw new Refusal("InvalidArgument", "the emulator sets hyperlinks only");
      if (hyperlink === undefined) return;
      const at = { row: target.range.top + down, column: target.range.left + across };
      const cell = openCell(target.sheet, at);
      cell.link = hyperlink;
      if (hyperlink.textToDisplay !== undefined) {
        const one = { ...target, range: { top: at.row, bottom: at.row, left: at.column, right: at.column } };
        writeFormulas(one, [[hyperlink.textToDisplay]]);
      }
    });
  });
}

function setHeights(target: RangeTarget, rows: readonly { readonly format?: { readonly rowHeight?: number } }[]): void {
  mustBeOpen(target.sheet);
  if (rows.length !== height(target)) throw new Refusal("InvalidArgument", "one entry for each row");
  rows.forEach(({ format }, down) => {
    if (format?.rowHeight !== undefined) target.sheet.rowHeights.set(target.range.top + down, format.rowHeight);
  });
}

/** Merging keeps the value at the top left and loses the others. */
function merge({ sheet, range: area }: RangeTarget): void {
  mustBeOpen(sheet);
  sheet.merges = [...sheet.merges.filter((merged) => !isInside(merged, area)), area];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = sheet.cells.get(cellKey({ row, column }));
      if (cell && (row !== area.top || column !== area.left)) Object.assign(cell, { value: null, text: "" });
    }
  }
}
