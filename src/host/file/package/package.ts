import { HostError } from "../../port";
import { decodePart, encodePart, type PartText } from "../xml/encoding";
import type { Zip, ZipEntry } from "../zip/read-zip";
import { unpack } from "../zip/unpack";
import { writeZip } from "../zip/write-zip";

/** The parts of a workbook file: those of the zip, and what was made of them. Never changed, only copied with changes. */
export interface Package {
  readonly zip: Zip;
  readonly parts: ReadonlyMap<PartKey, Part>;
}

/** Part names are equal without regard to case. */
type PartKey = string;

interface Part {
  readonly name: string;
  /** Where it came from; null for a new part. */
  readonly entry: ZipEntry | null;
  /** Its content where that is not the entry's own. */
  readonly content: Uint8Array | null;
}

export function openPackage(zip: Zip): Package {
  const parts = new Map<PartKey, Part>();
  for (const entry of zip.entries) {
    const name = entry.name.replaceAll("\\", "/").replace(/^\//, "");
    if (name.endsWith("/")) continue;
    const key = keyOf(name);
    // Readers disagree about which of two to show: what is reviewed might not be what is seen.
    if (parts.has(key)) throw new HostError("damaged", { part: name, what: "duplicate" });
    parts.set(key, { name, entry, content: null });
  }
  return { zip, parts };
}

export function hasPart(file: Package, name: string): boolean {
  return file.parts.has(keyOf(name));
}

export function partNames(file: Package): readonly string[] {
  return [...file.parts.values()].map(({ name }) => name);
}

/** The content of a part; undefined where there is none of that name. */
export function partBytes(file: Package, name: string): Uint8Array | undefined {
  const part = file.parts.get(keyOf(name));
  if (!part) return undefined;
  return part.content ?? (part.entry ? unpackOnce(file.zip, part.entry) : undefined);
}

/** The text of a part; undefined where there is none of that name. */
export function partText(file: Package, name: string): PartText | undefined {
  const bytes = partBytes(file, name);
  if (!bytes) return undefined;
  const text = decoded.get(bytes) ?? decodePart(bytes, name);
  decoded.set(bytes, text);
  return text;
}

const decoded = new WeakMap<Uint8Array, PartText>();

/** New contents by part name; null takes a part away. New parts go last, in the order given. */
export function withParts(file: Package, changes: ReadonlyMap<string, Uint8Array | null>): Package {
  const parts = new Map(file.parts);
  for (const [name, content] of changes) {
    const before = parts.get(keyOf(name));
    if (content === null) parts.delete(keyOf(name));
    else if (before) parts.set(keyOf(name), { ...before, content });
    else parts.set(keyOf(name), { name, entry: null, content });
  }
  return { zip: file.zip, parts };
}

/** The same part with a new text, in the encoding it had. */
export function encodeLike(before: PartText, text: string): Uint8Array {
  return encodePart({ ...before, text });
}

/** The bytes of the file: the very same ones where nothing was changed. */
export function packageBytes(file: Package): Uint8Array {
  const parts = [...file.parts.values()];
  const kept = new Set(parts.map(({ entry }) => entry));
  const removed = new Set(file.zip.entries.filter((entry) => !kept.has(entry) && !/[\\/]$/.test(entry.name)));
  const replaced = new Map<ZipEntry, Uint8Array>();
  const added: { name: string; content: Uint8Array }[] = [];
  for (const { name, entry, content } of parts) {
    if (!content) continue;
    if (entry) replaced.set(entry, content);
    else added.push({ name, content });
  }
  if (removed.size + replaced.size + added.length === 0) return file.zip.bytes;
  return writeZip(file.zip, { replaced, removed, added });
}

/** The most that all parts we look into may unpack to together. */
const MAX_TOTAL_BYTES = 768 * 1024 * 1024;

const unpacked = new WeakMap<Zip, Map<ZipEntry, Uint8Array>>();

function unpackOnce(zip: Zip, entry: ZipEntry): Uint8Array {
  const known = unpacked.get(zip) ?? new Map<ZipEntry, Uint8Array>();
  unpacked.set(zip, known);
  const before = known.get(entry);
  if (before) return before;
  const total = [...known.values()].reduce((sum, { length }) => sum + length, entry.size);
  if (total > MAX_TOTAL_BYTES) throw new HostError("tooLarge", { part: entry.name });
  const content = unpack(zip, entry);
  known.set(entry, content);
  return content;
}

function keyOf(name: string): PartKey {
  return name.toLowerCase();
}
