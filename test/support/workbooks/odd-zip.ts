import { deflateSync, strToU8 } from "fflate";
import { crc32 } from "../../../src/host/file/zip/crc32";

/** How a zip differs from what Excel writes; all of it occurs in the wild and all of it is allowed. */
export interface ZipOddities {
  readonly isStored?: boolean;
  /** Sizes follow the data, as writers do that cannot seek. */
  readonly hasDescriptors?: boolean;
  readonly isZip64?: boolean;
  readonly hasFolders?: boolean;
  readonly comment?: string;
  /** Something before the first entry, a self-extractor's stub for instance. */
  readonly prefix?: string;
}

/** Parts → a zip with such oddities. */
export function oddZip(parts: ReadonlyMap<string, string | Uint8Array>, oddities: ZipOddities): Uint8Array {
  const names = [...parts.keys()];
  const folders = oddities.hasFolders
    ? [...new Set(names.map((name) => name.slice(0, name.lastIndexOf("/") + 1)))]
    : [];
  const files = [
    ...folders.filter((name) => name !== "").map((name) => ({ name, content: new Uint8Array(0) })),
    ...[...parts].map(([name, content]) => ({
      name,
      content: typeof content === "string" ? strToU8(content) : content,
    })),
  ];
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  const prefix = strToU8(oddities.prefix ?? "");
  let offset = prefix.length;
  for (const { name, content } of files) {
    const record = entry(name, content, offset, oddities);
    locals.push(record.local);
    centrals.push(record.central);
    offset += record.local.length;
  }
  const size = centrals.reduce((sum, { length }) => sum + length, 0);
  const tail = end(files.length, size, offset, oddities);
  return joined([prefix, ...locals, ...centrals, tail]);
}

function entry(name: string, content: Uint8Array, offset: number, { isStored, hasDescriptors, isZip64 }: ZipOddities) {
  const rawName = strToU8(name);
  const data = isStored ? content : deflateSync(content);
  const crc = crc32(content);
  const flags = hasDescriptors ? 8 : 0;
  const facts = (isKnown: boolean) =>
    joined([
      u16(isZip64 ? 45 : 20, flags, isStored ? 0 : 8),
      u32(0x5a210000),
      u32(isKnown ? crc : 0),
      u32(!isKnown ? 0 : isZip64 ? 0xffffffff : data.length),
      u32(!isKnown ? 0 : isZip64 ? 0xffffffff : content.length),
      u16(rawName.length),
    ]);
  const localExtra =
    isZip64 && !hasDescriptors ? joined([u16(1, 16), u64(content.length), u64(data.length)]) : new Uint8Array(0);
  const centralExtra = isZip64
    ? joined([
        u16(0x5455, 5),
        Uint8Array.of(1, 0, 0, 0, 0),
        u16(1, 24),
        u64(content.length),
        u64(data.length),
        u64(offset),
      ])
    : new Uint8Array(0);
  const descriptor = hasDescriptors
    ? joined([u32(0x08074b50), u32(crc), u32(data.length), u32(content.length)])
    : new Uint8Array(0);
  return {
    local: joined([
      u32(0x04034b50),
      facts(!hasDescriptors),
      u16(localExtra.length),
      rawName,
      localExtra,
      data,
      descriptor,
    ]),
    central: joined([
      u32(0x02014b50),
      u16(45),
      facts(true),
      u16(centralExtra.length, 0, 0, 0),
      u32(0),
      u32(isZip64 ? 0xffffffff : offset),
      rawName,
      centralExtra,
    ]),
  };
}

function end(count: number, size: number, offset: number, { isZip64, comment = "" }: ZipOddities): Uint8Array {
  const remark = strToU8(comment);
  const wide = isZip64
    ? [
        joined([u32(0x06064b50), u64(44), u16(45, 45), u32(0, 0), u64(count, count, size, offset)]),
        joined([u32(0x07064b50, 0), u64(offset + size), u32(1)]),
      ]
    : [];
  const narrow = isZip64 ? [u16(0xffff, 0xffff), u32(0xffffffff, 0xffffffff)] : [u16(count, count), u32(size, offset)];
  return joined([...wide, u32(0x06054b50), u16(0, 0), ...narrow, u16(remark.length), remark]);
}

function u16(...values: readonly number[]): Uint8Array {
  return numbers(values, 2, (view, at, value) => view.setUint16(at, value, true));
}

function u32(...values: readonly number[]): Uint8Array {
  return numbers(values, 4, (view, at, value) => view.setUint32(at, value, true));
}

function u64(...values: readonly number[]): Uint8Array {
  return numbers(values, 8, (view, at, value) => view.setBigUint64(at, BigInt(value), true));
}

function numbers(
  values: readonly number[],
  width: number,
  set: (view: DataView, at: number, value: number) => void,
): Uint8Array {
  const bytes = new Uint8Array(values.length * width);
  const view = new DataView(bytes.buffer);
  values.forEach((value, index) => {
    set(view, index * width, value);
  });
  return bytes;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
