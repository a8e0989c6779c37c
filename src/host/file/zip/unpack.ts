import { inflateSync } from "fflate";
import { HostError } from "../../port";
import { crc32 } from "./crc32";
import type { Zip, ZipEntry } from "./read-zip";

/** The most that one part may unpack to; the largest sheets in the wild are a quarter of it. */
const MAX_PART_BYTES = 256 * 1024 * 1024;

/** Deflate cannot shrink more than about 1032 times: a greater claim is a lie. */
const MAX_RATIO = 1100;

/** The content of one entry, checked against its size and checksum. */
export function unpack({ bytes }: Zip, entry: ZipEntry): Uint8Array {
  const { name, size, compressedSize, method } = entry;
  if (size > MAX_PART_BYTES) throw new HostError("tooLarge", { part: name });
  if (size > compressedSize * MAX_RATIO + 64) throw new HostError("damaged", { part: name, what: "size" });
  const packed = bytes.subarray(entry.dataStart, entry.dataStart + compressedSize);
  const content = method === 0 ? packed : method === 8 ? inflate(packed, entry) : undefined;
  if (!content) throw new HostError("damaged", { part: name, what: "method" });
  if (content.length !== size || crc32(content) !== entry.crc) {
    throw new HostError("damaged", { part: name, what: "checksum" });
  }
  return content;
}

/** Into a buffer of the claimed size: what is more than that is not kept, and the checksum tells. */
function inflate(packed: Uint8Array, { name, size }: ZipEntry): Uint8Array {
  try {
    return inflateSync(packed, { out: new Uint8Array(size) });
  } catch (cause) {
    throw new HostError("damaged", { part: name, what: "deflate" }, { cause });
  }
}
