import { HostError } from "../../port";

/** The text of a part and the way back to its bytes. */
export interface PartText {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be";
}

/** Decodes without losing anything: what cannot be encoded back exactly is `damaged`. */
export function decodePart(bytes: Uint8Array, part: string): PartText {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encoding };
  } catch (cause) {
    throw new HostError("damaged", { part, what: "encoding" }, { cause });
  }
}

/** The bytes of a part's text. */
export function encodePart({ text, encoding }: PartText): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), encoding === "utf-16le");
  return bytes;
}
