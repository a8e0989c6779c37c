import type { SheetInfo, SheetVisibility } from "../../model/snapshot";
import { inExcel } from "./run";

/** All worksheets in order. Two round trips, however many sheets there are. */
export async function sheetInfos(): Promise<readonly SheetInfo[]> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const infos = worksheets.items.map(queueSheetInfo);
    await context.sync();
    return infos.map((info) => info());
  });
}

/** Queues what is known of a sheet without its cells; the function that comes back gives it after the next round trip. */
export function queueSheetInfo(sheet: Excel.Worksheet): () => SheetInfo {
  sheet.load("name,visibility");
  sheet.protection.load("protected");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return () => ({
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
  });
}

const VISIBILITY: { readonly [excel: string]: SheetVisibility } = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};
