import { HostError } from "../../port";

/** One file of a zip, as the central directory tells it. Sizes are never trusted before they were checked. */
export interface ZipEntry {
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly madeBy: number;
  readonly flags: number;
  readonly method: number;
  /** MS-DOS date and time. */
  readonly time: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
  readonly localOffset: number;
  readonly dataStart: number;
  /** Extra fields but for zip64 sizes, of the local and of the central header. */
  readonly localExtra: Uint8Array;
  readonly centralExtra: Uint8Array;
  readonly comment: Uint8Array;
}

export interface Zip {
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END64 = 0x06064b50;
const END64_LOCATOR = 0x07064b50;

/** Reads the directory of a zip without unpacking anything; throws `damaged` where it does not hold together. */
export function readZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const directory = directoryOf(view, end);
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  for (let index = 0; index < directory.count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw damaged("directory");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const next = at + 46 + nameLength + extraLength + commentLength;
    if (next > bytes.length) throw damaged("directory");
    entries.push(readEntry(bytes, view, at, directory.shift));
    at = next;
  }
  const claimed = entries.reduce((sum, { compressedSize }) => sum + compressedSize, 0);
  // Entries that share their bytes are how a small file claims to hold petabytes.
  if (claimed > bytes.length) throw damaged("directory");
  const commentStart = end + 22;
  const comment = bytes.subarray(commentStart, commentStart + view.getUint16(end + 20, true));
  return { bytes, entries, comment };
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END && at + 22 + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  throw damaged("truncated");
}

/** Where the directory lies and how far all offsets are off (something was put before the zip). */
function directoryOf(view: DataView, end: number): { offset: number; count: number; shift: number } {
  let count = view.getUint16(end + 10, true);
  let size = view.getUint32(end + 12, true);
  let offset = view.getUint32(end + 16, true);
  let tail = end;
  if (end >= 20 && view.getUint32(end - 20, true) === END64_LOCATOR) {
    const at = position64(view, end - 20 + 8);
    if (at + 56 > view.byteLength || view.getUint32(at, true) !== END64) throw damaged("directory");
    count = position64(view, at + 32);
    size = position64(view, at + 40);
    offset = position64(view, at + 48);
    tail = at;
  }
  // Every entry takes 46 bytes at least: a count beyond that is a lie.
  if (offset + size > view.byteLength || count * 46 > size) throw damaged("directory");
  const isThere = count === 0 || view.getUint32(offset, true) === CENTRAL;
  const shift = isThere ? 0 : tail - size - offset;
  if (shift < 0) throw damaged("directory");
  return { offset: offset + shift, count, shift };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, shift: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  if (flags & 1) throw new HostError("encrypted", { how: "zip" });
  const nameLength = view.getUint16(at + 28, true);
  const extraStart = at + 46 + nameLength;
  const extra = bytes.subarray(extraStart, extraStart + view.getUint16(at + 30, true));
  const rawName = bytes.subarray(at + 46, extraStart);
  const wide = wideSizes(extra, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  const [size = 0, compressedSize = 0, relativeOffset = 0] = wide;
  const localOffset = relativeOffset + shift;
  if (localOffset + 30 > bytes.length || view.getUint32(localOffset, true) !== LOCAL) throw damaged("entry");
  const localExtraStart = localOffset + 30 + view.getUint16(localOffset + 26, true);
  const dataStart = localExtraStart + view.getUint16(localOffset + 28, true);
  if (dataStart + compressedSize > bytes.length) throw damaged("truncated");
  const commentStart = extraStart + extra.length;
  return {
    name: decodeName(rawName),
    rawName,
    madeBy: view.getUint16(at + 4, true),
    flags,
    method: view.getUint16(at + 10, true),
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    internalAttributes: view.getUint16(at + 36, true),
    externalAttributes: view.getUint32(at + 38, true),
    localOffset,
    dataStart,
    localExtra: withoutWideSizes(bytes.subarray(localExtraStart, dataStart)),
    centralExtra: withoutWideSizes(extra),
    comment: bytes.subarray(commentStart, commentStart + view.getUint16(at + 32, true)),
  };
}

const WIDE = 0xffffffff;
const WIDE_FIELD = 1;

/** Sizes and offset, taken from the zip64 field where the header has no room for them. */
function wideSizes(extra: Uint8Array, narrow: readonly number[]): readonly number[] {
  const field = fieldsOf(extra).find(({ id }) => id === WIDE_FIELD)?.content;
  if (!field) return narrow;
  const view = new DataView(field.buffer, field.byteOffset, field.byteLength);
  let at = 0;
  return narrow.map((value) => {
    if (value !== WIDE) return value;
    if (at + 8 > field.length) throw damaged("entry");
    at += 8;
    return position64(view, at - 8);
  });
}

function withoutWideSizes(extra: Uint8Array): Uint8Array {
  const fields = fieldsOf(extra);
  if (!fields.some(({ id }) => id === WIDE_FIELD)) return extra;
  const kept = fields.filter(({ id }) => id !== WIDE_FIELD).flatMap(({ whole }) => [...whole]);
  return Uint8Array.from(kept);
}

function fieldsOf(extra: Uint8Array): { id: number; content: Uint8Array; whole: Uint8Array }[] {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  const fields: { id: number; content: Uint8Array; whole: Uint8Array }[] = [];
  for (let at = 0; at + 4 <= extra.length; ) {
    const end = Math.min(extra.length, at + 4 + view.getUint16(at + 2, true));
    fields.push({
      id: view.getUint16(at, true),
      content: extra.subarray(at + 4, end),
      whole: extra.subarray(at, end),
    });
    at = end;
  }
  return fields;
}

/** A 64-bit position; beyond what a file can be it is a lie. */
function position64(view: DataView, at: number): number {
  if (at < 0 || at + 8 > view.byteLength) throw damaged("directory");
  const value = Number(view.getBigUint64(at, true));
  if (!Number.isSafeInteger(value)) throw damaged("directory");
  return value;
}

/** Part names are ASCII; a name in another encoding only has to stay the same. */
function decodeName(raw: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(raw);
  } catch {
    return String.fromCharCode(...raw);
  }
}

function damaged(what: string): HostError {
  return new HostError("damaged", { what });
}
