import type { CellRange } from "../../../../src/model/address";
import { type ExcelObject, excelClass } from "../excel-class";
import { conditionalFormats } from "./conditional-formats";
import { rangeFormat } from "./format";
import { range } from "./range";
import type { SheetTarget } from "./worksheet";

/** Several rectangles of one sheet. */
export interface AreasTarget extends SheetTarget {
  readonly ranges: readonly CellRange[];
}

export const rangeAreas: (target: AreasTarget) => ExcelObject = excelClass<AreasTarget>("RangeAreas", {
  isKept: true,
  navigate: {
    Areas: (target) => areas(target),
    Format: (target) => rangeFormat(target),
    ConditionalFormats: (target) => conditionalFormats(target),
  },
});

const areas = excelClass<AreasTarget>("RangeCollection", {
  items: ({ book, sheet, ranges }) => ranges.map((one) => range({ book, sheet, range: one })),
});
