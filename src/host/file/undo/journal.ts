import type { Edit } from "../xml/splice";

/** How to get back to the parts as they were, as long as nobody else has written to them since. */
export interface UndoneWork {
  readonly parts: readonly UndoneEdit[];
  /** Parts that were not there before. */
  readonly added: readonly string[];
}

export interface UndoneEdit {
  readonly part: string;
  /** Checksum of the part as we left it. */
  readonly crc: number;
  /** Speaking of the part as we left it. */
  readonly edits: readonly Edit[];
}

/** The key of the journal among the records; the port knows nothing of it. */
export const JOURNAL_KEY = "undo";

/** The journal as it is kept: short, since it stands in every workbook that we write. */
export function encodeJournal({ parts, added }: UndoneWork): unknown {
  return {
    version: 1,
    added,
    parts: parts.map(({ part, crc, edits }) => ({
      part,
      crc,
      edits: edits.map(({ at, remove, insert }) => [at, remove, insert]),
    })),
  };
}

/** Untrusted: undefined where it is not a journal that we could have written. */
export function decodeJournal(value: unknown): UndoneWork | undefined {
  if (!isObject(value) || value["version"] !== 1) return undefined;
  const { parts, added } = value;
  if (!Array.isArray(parts) || !Array.isArray(added) || !added.every((name) => typeof name === "string"))
    return undefined;
  const decoded = parts.map(decodePart);
  return decoded.every((part) => part !== undefined) ? { parts: decoded, added } : undefined;
}

function decodePart(value: unknown): UndoneEdit | undefined {
  if (!isObject(value)) return undefined;
  const { part, crc, edits } = value;
  if (typeof part !== "string" || typeof crc !== "number" || !Array.isArray(edits)) return undefined;
  const decoded = edits.map(decodeEdit);
  return decoded.every((edit) => edit !== undefined) ? { part, crc, edits: decoded } : undefined;
}

function decodeEdit(value: unknown): Edit | undefined {
  if (!Array.isArray(value)) return undefined;
  const [at, remove, insert]: readonly unknown[] = value;
  const isPlace = isCount(at) && isCount(remove);
  return isPlace && typeof insert === "string" && RESTORED.test(insert) ? { at, remove, insert } : undefined;
}

/** All that we ever replace: a count, a priority, and the end of an empty element. */
const RESTORED = /^(?:-?\d{0,12}|\/>)$/;

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
