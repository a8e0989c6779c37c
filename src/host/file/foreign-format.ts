import { HostError } from "../port";

/** What it is instead, said as helpfully as the first bytes allow. */
export function notAZip(bytes: Uint8Array): HostError {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    if (includesWide(bytes, "EncryptedPackage")) return new HostError("encrypted", { how: "password" });
    return new HostError("legacyFormat", { kind: includesWide(bytes, "WordDocument") ? "doc" : "xls" });
  }
  // Excel before 97 wrote its records without a container.
  if (startsWith(bytes, [0x09, 0x08]) || startsWith(bytes, [0x09, 0x04]) || startsWith(bytes, [0x09, 0x02])) {
    return new HostError("legacyFormat", { kind: "xls" });
  }
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  if (head.includes("urn:schemas-microsoft-com:office:spreadsheet"))
    return new HostError("legacyFormat", { kind: "xml" });
  if (startsWith(bytes, [0x50, 0x4b])) return new HostError("damaged", { what: "truncated" });
  return new HostError("notAWorkbook", { kind: kindOfText(head) });
}

/** What a zip is that holds no Excel workbook. */
export function notAWorkbook(names: readonly string[], mainType: string, mimetype: string): HostError {
  return new HostError("notAWorkbook", { kind: kindOfZip(names, mainType, mimetype) });
}

function kindOfText(head: string): string {
  if (head === "") return "empty";
  if (head.startsWith("%PDF")) return "pdf";
  if (/<html|<table/i.test(head)) return "html";
  if (head.includes("\u0000")) return "unknown";
  return /[,\t]/.test(head) ? "csv" : "unknown";
}

function kindOfZip(names: readonly string[], mainType: string, mimetype: string): string {
  if (mimetype.includes("opendocument.spreadsheet")) return "ods";
  if (mimetype !== "") return "opendocument";
  if (mainType.includes("sheet.binary")) return "xlsb";
  if (mainType.includes("wordprocessingml") || mainType.includes("ms-word")) return "docx";
  if (mainType.includes("presentationml") || mainType.includes("ms-powerpoint")) return "pptx";
  if (names.some((name) => /\.iwa$|^index\.zip$/i.test(name))) return "numbers";
  return "zip";
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** True when the file holds the text in UTF-16, as a compound file spells the names of its streams. */
function includesWide(bytes: Uint8Array, text: string): boolean {
  const wide = [...text].flatMap((character) => [character.charCodeAt(0), 0]);
  const first = wide[0] as number;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wide.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
