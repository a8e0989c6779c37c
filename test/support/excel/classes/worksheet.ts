import { type Book, type BookSheet, cellAtKey, isInside, mustBeOpen, WHOLE_SHEET } from "../book";
import { type ExcelObject, excelClass } from "../excel-class";
import { parseRange, parseRanges } from "../references";
import { Refusal } from "../wire";
import { sheetNames } from "./names";
import { range } from "./range";
import { rangeAreas } from "./range-areas";
import { comments, notes } from "./remarks";
import { freezePanes, pageLayout } from "./setup";
import { sheetTables } from "./tables";

export interface SheetTarget {
  readonly book: Book;
  readonly sheet: BookSheet;
}

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

export const worksheet: (target: SheetTarget) => ExcelObject = excelClass<SheetTarget>("Worksheet", {
  identity: ({ sheet }) => ({ Id: sheet.id }),
  get: {
    Id: ({ sheet }) => sheet.id,
    Name: ({ sheet }) => sheet.name,
    Visibility: ({ sheet }) => VISIBILITY[sheet.visibility],
  },
  set: {
    TabColor: ({ sheet }, value) => change(sheet, "TabColor", value),
    ShowGridlines: ({ sheet }, value) => change(sheet, "ShowGridlines", value),
    // What office.js sends for `showGridlines` to a desktop Excel.
    Gridlines: ({ sheet }, value) => change(sheet, "ShowGridlines", value),
  },
  navigate: {
    Protection: ({ sheet }) => protection(sheet),
    Tables: (target) => sheetTables(target),
    Names: ({ sheet }) => sheetNames(sheet),
    Comments: (target) => comments(target),
    Notes: (target) => notes(target),
    FreezePanes: ({ sheet }) => freezePanes(sheet),
    PageLayout: ({ sheet }) => pageLayout(sheet),
  },
  call: {
    GetRange: (target, [address]) =>
      range({ ...target, range: address === null || address === undefined ? WHOLE_SHEET : parseRange(address) }),
    GetRanges: (target, [address]) => rangeAreas({ ...target, ranges: parseRanges(address) }),
    GetUsedRangeOrNullObject: (target, [valuesOnly]) => usedRange(target, valuesOnly === true),
    Delete: ({ book, sheet }) => remove(book, sheet),
    Activate: ({ book, sheet }) => {
      if (sheet.visibility !== "visible") throw new Refusal("InvalidOperation", `${sheet.name} is hidden.`);
      book.selected = { sheet: sheet.name, range: { top: 0, left: 0, bottom: 0, right: 0 } };
    },
  },
});

const protection = excelClass<BookSheet>("WorksheetProtection", { get: { Protected: (sheet) => sheet.isProtected } });

function change(sheet: BookSheet, name: string, value: unknown): void {
  mustBeOpen(sheet);
  sheet.setup.set(name, value);
}

function usedRange(target: SheetTarget, valuesOnly: boolean): ExcelObject | null {
  const used = [...target.sheet.cells]
    .filter(([, cell]) => !valuesOnly || cell.value !== null || cell.formula !== undefined)
    .map(([key]) => cellAtKey(key));
  if (used.length === 0) return null;
  const box = { ...WHOLE_SHEET, top: Number.POSITIVE_INFINITY, left: Number.POSITIVE_INFINITY, bottom: 0, right: 0 };
  for (const { row, column } of used) {
    box.top = Math.min(box.top, row);
    box.bottom = Math.max(box.bottom, row);
    box.left = Math.min(box.left, column);
    box.right = Math.max(box.right, column);
  }
  return isInside(box, WHOLE_SHEET) ? range({ ...target, range: box }) : null;
}

function remove(book: Book, sheet: BookSheet): void {
  if (book.isStructureLocked) throw new Refusal("AccessDenied", "The structure of the workbook is protected.");
  if (!book.sheets.some((other) => other !== sheet && other.visibility === "visible")) {
    throw new Refusal("InvalidOperation", "A workbook keeps one sheet that can be seen.");
  }
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
}
