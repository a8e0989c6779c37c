import type { Address, SheetName } from "../model/address";
import type { AppliedChanges, Changeset } from "../model/changeset";
import type { SheetInfo, SheetSnapshot } from "../model/snapshot";

/** Small named records kept in one custom XML part. What is read back is untrusted input. */
export type RecordKey = "run" | "corrections" | "layouts" | "choices";

/** What the core asks of a workbook. Small on purpose: everything clever happens on this side of it. */
export interface WorkbookHost {
  sheets(): Promise<readonly SheetInfo[]>;
  /** Everything the core needs from one sheet, in one read. */
  read(sheet: SheetName): Promise<SheetSnapshot>;
  /** All or nothing; says what could not be written and why. */
  apply(changes: Changeset): Promise<AppliedChanges>;
  /** Takes back everything that we ever wrote. */
  clear(): Promise<void>;
  /** The record as it was saved; undefined when there is none. */
  loadRecord(key: RecordKey): Promise<unknown>;
  saveRecord(key: RecordKey, value: unknown): Promise<void>;
  reveal(at: Address): Promise<void>;
}

/** Why a workbook could not be read or written. */
export type HostErrorCode =
  | "notAWorkbook"
  | "encrypted"
  | "legacyFormat"
  | "damaged"
  | "tooLarge"
  | "noSuchSheet"
  | "busy"
  | "refused";

/** The workbook, or Excel, refuses. `details` fill the sentence of the code; `cause` is kept. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    readonly details: { readonly [name: string]: string } = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = "HostError";
  }
}
