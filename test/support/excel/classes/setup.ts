import { type BookSheet, mustBeOpen, overlap } from "../book";
import { excelClass, isExcelObject, stored } from "../excel-class";
import { parseRange } from "../references";
import { Refusal } from "../wire";
import type { RangeTarget } from "./range";

/** What stays in view. */
export const freezePanes = excelClass<BookSheet>("WorksheetFreezePanes", {
  call: {
    FreezeAt: (sheet, [range]) => {
      mustBeOpen(sheet);
      sheet.frozen = isExcelObject(range) ? (range.target as RangeTarget).range : parseRange(range);
    },
    FreezeRows: (sheet, [count]) => {
      mustBeOpen(sheet);
      sheet.frozen = { top: 0, left: 0, bottom: Number(count) - 1, right: -1 };
    },
    FreezeColumns: (sheet, [count]) => {
      mustBeOpen(sheet);
      sheet.frozen = { top: 0, left: 0, bottom: -1, right: Number(count) - 1 };
    },
    Unfreeze: (sheet) => {
      mustBeOpen(sheet);
      sheet.frozen = null;
    },
  },
});

/** Set `noPrinter` on the sheet's setup to have it refuse, as an Excel without any printer may. */
export const pageLayout = excelClass<BookSheet>("PageLayout", {
  set: stored<BookSheet>(["Orientation", "PaperSize", "Zoom"], setUp),
  call: { SetPrintTitleRows: (sheet, [rows]) => setUp(sheet, "PrintTitleRows", rows) },
});

function setUp(sheet: BookSheet, name: string, value: unknown): void {
  mustBeOpen(sheet);
  if (sheet.setup.get("noPrinter") === true) throw new Refusal("GeneralException", "No printer.");
  sheet.setup.set(name, value);
}

/** Drop-down lists. */
export const dataValidation = excelClass<RangeTarget>("DataValidation", {
  set: {
    Rule: ({ sheet, range }, rule) => {
      mustBeOpen(sheet);
      const source = (rule as { list?: { source?: unknown } }).list?.source;
      if (typeof source !== "string" || source.length > 255)
        throw new Refusal("InvalidArgument", "the source of a list");
      sheet.choices.push({ range, rule });
    },
  },
  call: {
    Clear: ({ sheet, range }) => {
      mustBeOpen(sheet);
      sheet.choices = sheet.choices.filter((choice) => !overlap(choice.range, range));
    },
  },
});
