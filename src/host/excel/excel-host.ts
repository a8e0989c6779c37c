import { type Address, toA1 } from "../../model/address";
import type { CellValue } from "../../model/snapshot";
import { HostError, type RecordKey, type WorkbookHost } from "../port";
import { applyChanges } from "./apply-changes";
import { clearAll } from "./clear-all";
import { readSheet } from "./read-sheet";
import { loadRecords, saveRecords } from "./records";
import { inExcel } from "./run";
import { sheetInfos } from "./sheet-infos";

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

/** What each sheet held when it was last read: others may work in the same workbook meanwhile. */
export type ValuesRead = Map<string, { top: number; left: number; values: readonly (readonly CellValue[])[] }>;

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
