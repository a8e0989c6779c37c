import { isOwnSheet } from "../../model/own-sheets";
import { encodeRecords } from "../../model/record-part";
import type { SheetInfo, SheetSnapshot } from "../../model/snapshot";
import { HostError, type WorkbookHost } from "../port";
import { notAZip } from "./foreign-format";
import { dialectOf } from "./package/namespaces";
import { openPackage, type Package, packageBytes, partNames, withParts } from "./package/package";
import { type WorkbookReader, workbookReader } from "./reading/snapshot";
import type { SheetEntry } from "./reading/workbook";
import { encodeJournal, JOURNAL_KEY } from "./undo/journal";
import { findRecordPart, readRecords } from "./undo/record-part";
import { takeBack } from "./undo/take-back";
import { annotate } from "./writing/annotate";
import { type Draft, draftOn } from "./writing/draft";
import { addRecordPart } from "./writing/record-part";
import { readZip } from "./zip/read-zip";

/** What the user should know about the file before it is saved. */
export type FileWarning =
  /** The workbook is signed; a signature speaks of every byte, and ends with the first that changes. */
  | "signatureWillBreak"
  /** It holds macros; they are kept as they are. */
  | "hasMacros";

export interface FileHost extends WorkbookHost {
  readonly warnings: readonly FileWarning[];
  /** The bytes of the file: those it was opened with while nothing was written. */
  save(): Uint8Array;
}

/** Opens the bytes of an `.xlsx` or `.xlsm` file. Throws HostError, and nothing else, whatever the bytes. */
export function openWorkbook(bytes: Uint8Array): FileHost {
  const opened = openPackage(isZip(bytes) ? readZip(bytes) : refuse(bytes));
  const base = takeBack(opened);
  let current = { file: opened, reader: workbookReader(opened) };
  // The vendor's sheets are read and written without anything of ours: what was reviewed is what gets annotated.
  const vendor = base === opened ? current.reader : workbookReader(base);

  const become = (file: Package) => {
    current = { file, reader: file === base ? vendor : workbookReader(file) };
  };
  const records = (): { readonly [key: string]: unknown } => readRecords(current.file, recordPartOf(current));

  return {
    warnings: warningsOf(opened),
    sheets: async () => current.reader.workbook.sheets.map(({ name }) => infoOf(name, vendor, current.reader)),
    read: async (name) => snapshotOf(name, vendor, current.reader),
    apply: async (changes) => {
      const draft = draftOn(base);
      const { isStructureLocked } = vendor.workbook;
      const hasOurs = current.reader.workbook.sheets.length > vendor.workbook.sheets.length;
      const refused = annotate(draft, vendor.workbook, changes, !isStructureLocked || hasOurs);
      become(withRecords(draft, vendor, { ...records(), ...changes.records }));
      return { refused };
    },
    clear: async () => become(base),
    loadRecord: async (key) => records()[key],
    saveRecord: async (key, value) => {
      const next = { ...records(), [key]: value };
      const part = recordPartOf(current);
      if (part === undefined) become(withRecords(draftOn(base), vendor, next));
      else become(withParts(current.file, new Map([[part, encode(next)]])));
    },
    reveal: async () => {},
    save: () => packageBytes(current.file),
  };
}

function recordPartOf({ file, reader }: { file: Package; reader: WorkbookReader }): string | undefined {
  return findRecordPart(file, reader.workbook);
}

/** Finishes a draft with the records and, among them, the way back. */
function withRecords(
  draft: Draft,
  { workbook }: WorkbookReader,
  records: { readonly [key: string]: unknown },
): Package {
  const part = addRecordPart(draft, workbook.part, dialectOf(workbook.root.namespace));
  const { file, undo } = draft.finish();
  return withParts(file, new Map([[part, encode({ ...records, [JOURNAL_KEY]: encodeJournal(undo) })]]));
}

function encode(records: { readonly [key: string]: unknown }): Uint8Array {
  return new TextEncoder().encode(encodeRecords(records));
}

function infoOf(name: string, vendor: WorkbookReader, current: WorkbookReader): SheetInfo {
  const { reader, entry } = find(name, vendor, current);
  return { ...reader.info(entry), ...whose(name, reader === vendor) };
}

function snapshotOf(name: string, vendor: WorkbookReader, current: WorkbookReader): SheetSnapshot {
  const { reader, entry } = find(name, vendor, current);
  return { ...reader.snapshot(entry), ...whose(name, reader === vendor) };
}

/** Said only where the name could mislead. */
function whose(name: string, isVendors: boolean): Pick<SheetInfo, "isOurs"> {
  return isOwnSheet({ name }) ? { isOurs: !isVendors } : {};
}

function find(
  name: string,
  vendor: WorkbookReader,
  current: WorkbookReader,
): { reader: WorkbookReader; entry: SheetEntry } {
  for (const reader of [vendor, current]) {
    const entry = reader.workbook.sheets.find((candidate) => candidate.name === name);
    if (entry) return { reader, entry };
  }
  throw new HostError("noSuchSheet", { sheet: name });
}

function warningsOf(file: Package): readonly FileWarning[] {
  const names = partNames(file).map((name) => name.toLowerCase());
  const warnings: FileWarning[] = [];
  if (names.some((name) => name.startsWith("_xmlsignatures/"))) warnings.push("signatureWillBreak");
  if (names.some((name) => name.endsWith("vbaproject.bin"))) warnings.push("hasMacros");
  return warnings;
}

function isZip(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6))
  );
}

function refuse(bytes: Uint8Array): never {
  throw notAZip(bytes);
}
