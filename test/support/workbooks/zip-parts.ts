import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** The parts of a file by name, read by a library that is not ours; folders are left out. */
export function zipContents(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !/[\\/]$/.test(name)));
}

/** The text of a part; empty where it is missing. */
export function contentText(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  const found = [...parts].find(([candidate]) => candidate.replaceAll("\\", "/").toLowerCase() === name.toLowerCase());
  return found ? decode(found[1]) : "";
}

export function decode(bytes: Uint8Array): string {
  return new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8").decode(bytes);
}

/** What a strict reader that is not ours has against an XML text, namespaces included; empty when nothing. */
export function xmlComplaints(xml: string): readonly string[] {
  const complaints: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => complaints.push(error.message));
  parser.write(xml).close();
  return complaints;
}

/** The names of the root's children, in order. */
export function childNames(xml: string): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", ({ local }) => {
    depth += 1;
    if (depth === 2) names.push(local);
  });
  parser.on("closetag", () => {
    depth -= 1;
  });
  parser.write(xml).close();
  return names;
}
