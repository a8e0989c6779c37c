import { type Address, toA1 } from "../../model/address";
import { HostError, type RecordKey, type WorkbookHost } from "../port";
import { applyChanges } from "./apply-changes";
import { clearAll } from "./clear-all";
import { isReadOnly } from "./office";
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
    apply: async (changes) => {
      if (isReadOnly()) return { refused: [{ sheet: "", what: "sheet", because: "readOnly", cells: [] }] };
      return applyChanges(changes, lastRead);
    },
    clear: async () => {
      mustBeWritable();
      await clearAll();
    },
    loadRecord: async (key: RecordKey) => (await loadRecords())[key],
    saveRecord: async (key, value) => {
      mustBeWritable();
      if (!(await saveRecords({ [key]: value }))) throw new HostError("tooLarge");
    },
    reveal,
  };
}

function mustBeWritable(): void {
  if (isReadOnly()) throw new HostError("refused", { reason: "readOnly" });
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
