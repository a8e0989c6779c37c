import type { CellRange } from "../../../../src/model/address";
import { mustBeOpen } from "../book";
import { type ExcelObject, excelClass, stored } from "../excel-class";
import { Refusal } from "../wire";
import type { AreasTarget } from "./range-areas";

/** How ranges look: every write is kept under its path, `Font.Bold`. */
export const rangeFormat: (target: AreasTarget) => ExcelObject = excelClass<AreasTarget>("RangeFormat", {
  set: {
    ...stored<AreasTarget>(["WrapText", "HorizontalAlignment", "VerticalAlignment"], look("")),
    ColumnWidth: (target, value) => {
      mustBeOpen(target.sheet);
      for (const { left, right } of target.ranges) {
        for (let column = left; column <= right; column += 1) target.sheet.columnWidths.set(column, value);
      }
    },
  },
  navigate: {
    Font: (target) => font(target),
    Fill: (target) => fill(target),
    Borders: (target) => borders(target),
  },
  call: {
    AutofitRows: (target) => {
      mustBeOpen(target.sheet);
      for (const { top, bottom } of target.ranges) {
        for (let row = top; row <= bottom; row += 1) target.sheet.rowHeights.set(row, "auto");
      }
    },
  },
});

const font = excelClass<AreasTarget>("RangeFont", {
  set: stored<AreasTarget>(["Name", "Size", "Bold", "Underline", "Color"], look("Font.")),
});

const fill = excelClass<AreasTarget>("RangeFill", { set: stored<AreasTarget>(["Color"], look("Fill.")) });

const borders = excelClass<AreasTarget>("RangeBorderCollection", {
  item: (target, edge) => {
    // Assumed: a single row has no inner border to set, as in VBA.
    const isMissing = (one: CellRange) =>
      (edge === "InsideHorizontal" && one.top === one.bottom) || (edge === "InsideVertical" && one.left === one.right);
    if (target.ranges.some(isMissing)) throw new Refusal("InvalidArgument", `${edge} of a single row or column`);
    return border({ ...target, edge });
  },
});

const border = excelClass<AreasTarget & { readonly edge: string }>("RangeBorder", {
  set: stored<AreasTarget & { readonly edge: string }>(["Style", "Color"], (target, name, value) =>
    look(`Borders.${target.edge}.`)(target, name, value),
  ),
});

function look(prefix: string): (target: AreasTarget, name: string, value: unknown) => void {
  return ({ sheet, ranges }, name, value) => {
    mustBeOpen(sheet);
    sheet.looks.push({ ranges, name: `${prefix}${name}`, value });
  };
}
