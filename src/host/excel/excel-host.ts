import { type Address, toA1 } from "../../model/address";
import { HostError, type RecordKey, type WorkbookHost } from "../port";
import { applyChanges } from "./apply-changes";
import { clearAll } from "./clear-all";
import { readSheet } from "./read-sheet";
import { loadRecords, saveRecords } from "./records";
import { inExcel } from "./run";
import { sheetInfos } from "./sheet-infos";
import type { ValuesRead } from "./unchanged";

/** The workbook that is open in Excel, behind the port. Call it after `Office.onReady`. */
export function excelHost(): WorkbookHost {
  const lastRead: ValuesRead = new Map();
  return {
    sheets: sheetInfos,
    read: async (name) => {
      const { rawValues, ...snapshot } = await readSheet(name);
      if (snapshot.usedRange) lastRead.set(name, { ...snapshot.usedRange, values: rawValues });
      return snapshot;
    },
    apply: (changes) => applyChanges(changes, lastRead),
    clear: clearAll,
    loadRecord: async (key: RecordKey) => (await loadRecords())[key],
    saveRecord: async (key, value) => {
      if (!(await saveRecords({ [key]: value }))) throw new HostError("tooLarge");
    },
    reveal,
  };
}

function reveal(at: Address): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(at.sheet);
    sheet.load("visibility");
    await context.sync();
    if (sheet.isNullObject) throw new HostError("noSuchSheet", { sheet: at.sheet });
    // Showing a hidden sheet is the reviewer's decision, not ours.
    if (sheet.visibility !== "Visible") throw new HostError("refused", { reason: "sheetHidden", sheet: at.sheet });
    sheet.activate();
    sheet.getRange(toA1(at)).select();
    await context.sync();
  });
}
