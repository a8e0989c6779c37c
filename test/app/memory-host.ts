import type { CellSpec, SheetSpec, WorkbookSpec } from "../../scripts/workbook-builder";
import type { RecordKey, WorkbookHost } from "../../src/host/port";
import { rangeFromA1 } from "../../src/model/address";
import type { Changeset } from "../../src/model/changeset";
import type { CellValue, SheetSnapshot } from "../../src/model/snapshot";

/** A workbook without a file: what the use cases ask of a host, and what they did to it. */
export interface MemoryHost extends WorkbookHost {
  readonly applied: readonly Changeset[];
  readonly records: Map<RecordKey, unknown>;
}

export function memoryHost(workbook: WorkbookSpec): MemoryHost {
  const snapshots = workbook.sheets.map(snapshotOf);
  const applied: Changeset[] = [];
  const records = new Map<RecordKey, unknown>();
  return {
    applied,
    records,
    sheets: async () => snapshots,
    read: async (name) => {
      const snapshot = snapshots.find((one) => one.name === name);
      if (!snapshot) throw new Error(`no sheet ${name}`);
      return snapshot;
    },
    apply: async (changes) => {
      applied.push(changes);
      return { refused: [] };
    },
    clear: async () => {
      applied.length = 0;
    },
    loadRecord: async (key) => records.get(key),
    saveRecord: async (key, value) => void records.set(key, value),
    reveal: async () => undefined,
  };
}

function snapshotOf(sheet: SheetSpec): SheetSnapshot {
  const width = Math.max(1, ...sheet.rows.map((row) => row.length));
  const values = sheet.rows.map((row) => Array.from({ length: width }, (_, column) => contentOf(row[column])));
  return {
    name: sheet.name,
    visibility: sheet.visibility ?? "visible",
    isProtected: sheet.isProtected ?? false,
    usedRange: { top: 0, left: 0, bottom: values.length - 1, right: width - 1 },
    values,
    texts: values.map((row) => row.map((value) => (value === null ? "" : String(value)))),
    formats: values.map((row) => row.map(() => "General")),
    merges: (sheet.merges ?? []).flatMap((range) => rangeFromA1(range) ?? []),
    hiddenRows: sheet.hiddenRows ?? [],
    hiddenColumns: sheet.hiddenColumns ?? [],
    notes: [],
    is1904: false,
  };
}

function contentOf(cell: CellSpec): CellValue {
  const value = typeof cell === "object" && cell !== null && !(cell instanceof Date) ? cell.value : cell;
  if (value === undefined || value === null) return null;
  return value instanceof Date ? value.toISOString().slice(0, 10) : value;
}
