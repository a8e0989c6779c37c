import { strToU8 } from "fflate";
import { type WorkbookSpec, workbookParts } from "../../../scripts/workbook-builder";

export type Parts = Map<string, string | Uint8Array>;

/** The parts of a workbook, then bent by hand into what the builder does not write. */
export function bent(spec: WorkbookSpec, ...changes: readonly ((parts: Parts) => void)[]): Parts {
  const parts = workbookParts(spec);
  for (const change of changes) change(parts);
  return parts;
}

/** Changes one part; the text to replace must be there. */
export function replacing(part: string, what: string, by: string): (parts: Parts) => void {
  return (parts) => {
    const before = String(parts.get(part));
    if (!before.includes(what)) throw new Error(`${part} has no ${what}`);
    parts.set(
      part,
      before.replace(what, () => by),
    );
  };
}

/** Puts XML before the end of a part's root. */
export function atEnd(part: string, xml: string): (parts: Parts) => void {
  return (parts) => {
    const before = String(parts.get(part));
    const end = before.lastIndexOf("</");
    parts.set(part, before.slice(0, end) + xml + before.slice(end));
  };
}

/** Adds a part that another refers to. */
export function linked(from: string, type: string, part: string, content: string | Uint8Array, contentType?: string) {
  return (parts: Parts): void => {
    parts.set(part, content);
    if (contentType)
      atEnd("[Content_Types].xml", `<Override PartName="/${part}" ContentType="${contentType}"/>`)(parts);
    const slash = from.lastIndexOf("/") + 1;
    const relations = `${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`;
    if (!parts.has(relations)) parts.set(relations, EMPTY_RELATIONS);
    const count = String(parts.get(relations)).split("<Relationship ").length;
    const kind = type.includes("/")
      ? type
      : `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}`;
    atEnd(relations, `<Relationship Id="rId${count}" Type="${kind}" Target="/${part}"/>`)(parts);
  };
}

const EMPTY_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Writes every tag of a part with a prefix. */
export function withPrefix(...names: readonly string[]): (parts: Parts) => void {
  return (parts) => {
    for (const name of names) {
      const xml = String(parts.get(name));
      parts.set(name, xml.replace(/<(\/?)(?=\w+[\s/>])/g, "<$1x:").replace(' xmlns="', ' xmlns:x="'));
    }
  };
}

/** Rewrites all namespaces as strict OOXML has them. */
export function strict(parts: Parts): void {
  for (const [name, content] of parts) {
    if (typeof content !== "string") continue;
    parts.set(
      name,
      content
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/drawingml/2006/main",
          "http://purl.oclc.org/ooxml/drawingml/main",
        )
        .replace("<workbook ", '<workbook conformance="strict" '),
    );
  }
}

/** Writes a part in UTF-16 with a byte order mark. */
export function inUtf16(name: string): (parts: Parts) => void {
  return (parts) => {
    const text = `\ufeff${String(parts.get(name)).replace('encoding="UTF-8"', 'encoding="UTF-16"')}`;
    parts.set(
      name,
      Uint8Array.from([...text].flatMap((character) => [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8])),
    );
  };
}

/** Renames a part inside the zip only; the package still means the same one. */
export function renamedInZip(from: string, to: string): (parts: Parts) => void {
  return (parts) => {
    const entries = [...parts].map(([name, content]): [string, string | Uint8Array] => [
      name === from ? to : name,
      content,
    ]);
    parts.clear();
    for (const [name, content] of entries) parts.set(name, content);
  };
}

/** The smallest picture. */
export const PIXEL = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="),
  (character) => character.charCodeAt(0),
);

export const BINARY = strToU8("not really a program, but nobody looks");
