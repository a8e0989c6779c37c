import type { SheetInfo, SheetVisibility } from "../../model/snapshot";
import { inExcel } from "./run";

/** All worksheets in order. Two round trips, however many sheets there are. */
export async function sheetInfos(): Promise<readonly SheetInfo[]> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    await context.sync();
    const sheets = worksheets.items.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("rowIndex,columnIndex,rowCount,columnCount");
      sheet.protection.load("protected");
      return { sheet, used };
    });
    await context.sync();
    return sheets.map(({ sheet, used }) => ({
      name: sheet.name,
      visibility: VISIBILITY[sheet.visibility] ?? "visible",
      isProtected: sheet.protection.protected,
      usedRange: used.isNullObject
        ? null
        : {
            top: used.rowIndex,
            left: used.columnIndex,
            bottom: used.rowIndex + used.rowCount - 1,
            right: used.columnIndex + used.columnCount - 1,
          },
    }));
  });
}

const VISIBILITY: { readonly [excel: string]: SheetVisibility } = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};
