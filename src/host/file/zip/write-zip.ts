import { deflateSync } from "fflate";
import { HostError } from "../../port";
import { crc32 } from "./crc32";
import type { Zip, ZipEntry } from "./read-zip";

/** What becomes of a zip: contents to replace, names to leave out, and new files for its end. */
export interface ZipChanges {
  readonly replaced: ReadonlyMap<ZipEntry, Uint8Array>;
  readonly removed: ReadonlySet<ZipEntry>;
  readonly added: readonly { readonly name: string; readonly content: Uint8Array }[];
}

/** Entries that are not touched are copied as compressed bytes; order, dates and attributes stay. */
export function writeZip(zip: Zip, { replaced, removed, added }: ZipChanges): Uint8Array {
  const kept = zip.entries
    .filter((entry) => !removed.has(entry))
    .map((entry) => {
      const content = replaced.get(entry);
      return content ? repacked(entry, content) : copied(zip, entry);
    });
  const files = [...kept, ...added.map(({ name, content }) => repacked(newEntry(name), content))];
  if (files.length > 0xffff) throw new HostError("tooLarge", { what: "entries" });
  return assemble(files, zip.comment);
}

interface PackedFile {
  readonly entry: Omit<ZipEntry, "localOffset" | "dataStart">;
  readonly data: Uint8Array;
}

/** Bit 3 says that sizes follow the data, bit 11 that the name is UTF-8, bits 1 and 2 how deflate was set. */
const UTF8_NAME = 0x0800;
const KEPT_FLAGS = UTF8_NAME | 0x0006;

function copied(zip: Zip, entry: ZipEntry): PackedFile {
  const data = zip.bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  return { entry: { ...entry, flags: entry.flags & KEPT_FLAGS }, data };
}

function repacked(entry: PackedFile["entry"], content: Uint8Array): PackedFile {
  const data = deflateSync(content, { level: 6 });
  return {
    entry: {
      ...entry,
      flags: entry.flags & UTF8_NAME,
      method: 8,
      crc: crc32(content),
      compressedSize: data.length,
      size: content.length,
    },
    data,
  };
}

const NONE = new Uint8Array(0);

/** 1 January 1980: what is written depends on the input alone, not on the clock. */
const NO_TIME = 0x00210000;

function newEntry(name: string): PackedFile["entry"] {
  const rawName = new TextEncoder().encode(name);
  return {
    name,
    rawName,
    madeBy: 20,
    flags: rawName.length === name.length ? 0 : UTF8_NAME,
    method: 8,
    time: NO_TIME,
    crc: 0,
    compressedSize: 0,
    size: 0,
    internalAttributes: 0,
    externalAttributes: 0,
    localExtra: NONE,
    centralExtra: NONE,
    comment: NONE,
  };
}

function assemble(files: readonly PackedFile[], comment: Uint8Array): Uint8Array {
  const sizes = files.map(({ entry, data }) => ({
    local: 30 + entry.rawName.length + entry.localExtra.length + data.length,
    central: 46 + entry.rawName.length + entry.centralExtra.length + entry.comment.length,
  }));
  const localSize = sizes.reduce((sum, { local }) => sum + local, 0);
  const centralSize = sizes.reduce((sum, { central }) => sum + central, 0);
  const total = localSize + centralSize + 22 + comment.length;
  if (total > 0xffffffff) throw new HostError("tooLarge", { what: "file" });

  const output = new Uint8Array(total);
  const view = new DataView(output.buffer);
  let at = 0;
  let directory = localSize;
  for (const { entry, data } of files) {
    const offset = at;
    view.setUint32(at, 0x04034b50, true);
    writeFacts(view, at + 4, entry);
    view.setUint16(at + 28, entry.localExtra.length, true);
    at = put(output, at + 30, entry.rawName, entry.localExtra, data);

    view.setUint32(directory, 0x02014b50, true);
    view.setUint16(directory + 4, entry.madeBy, true);
    writeFacts(view, directory + 6, entry);
    view.setUint16(directory + 30, entry.centralExtra.length, true);
    view.setUint16(directory + 32, entry.comment.length, true);
    view.setUint16(directory + 36, entry.internalAttributes, true);
    view.setUint32(directory + 38, entry.externalAttributes, true);
    view.setUint32(directory + 42, offset, true);
    directory = put(output, directory + 46, entry.rawName, entry.centralExtra, entry.comment);
  }
  view.setUint32(directory, 0x06054b50, true);
  view.setUint16(directory + 8, files.length, true);
  view.setUint16(directory + 10, files.length, true);
  view.setUint32(directory + 12, centralSize, true);
  view.setUint32(directory + 16, localSize, true);
  view.setUint16(directory + 20, comment.length, true);
  put(output, directory + 22, comment);
  return output;
}

/** The fields that local and central header share, from "version needed" to the length of the name. */
function writeFacts(view: DataView, at: number, entry: PackedFile["entry"]): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressedSize, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
}

function put(output: Uint8Array, at: number, ...pieces: readonly Uint8Array[]): number {
  let next = at;
  for (const piece of pieces) {
    output.set(piece, next);
    next += piece.length;
  }
  return next;
}
