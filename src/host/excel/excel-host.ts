import { type Address, toA1 } from "../../model/address";
import type { AppliedChanges, Changeset } from "../../model/changeset";
import type { RecordKey, WorkbookHost } from "../port";
import { applyChanges } from "./apply-changes";
import { clearAll } from "./clear-all";
import { readSheet } from "./read-sheet";
import { loadRecords, saveRecords } from "./records";
import { inExcel } from "./run";
import { sheetInfos } from "./sheet-infos";

/** The workbook that is open in Excel, behind the port. Call it after `Office.onReady`. */
export const excelHost: WorkbookHost = {
  sheets: sheetInfos,
  read: readSheet,
  apply: (changes: Changeset): Promise<AppliedChanges> => applyChanges(changes),
  clear: clearAll,
  loadRecord: async (key: RecordKey) => (await loadRecords())[key],
  saveRecord: (key: RecordKey, value: unknown) => saveRecords({ [key]: value }),
  reveal: (at: Address) =>
    inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(at.sheet);
      sheet.activate();
      sheet.getRange(toA1(at)).select();
      await context.sync();
    }),
};
