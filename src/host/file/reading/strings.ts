import { type Package, partText } from "../package/package";
import { attribute, attributesOf } from "../xml/attributes";
import { endTag, localName, nextTag, type Tag } from "../xml/tags";
import { charactersOf } from "../xml/tree";

/** The shared strings of a workbook, in order. */
export function readSharedStrings(file: Package, part: string | undefined): readonly string[] {
  const xml = part === undefined ? undefined : partText(file, part)?.text;
  if (xml === undefined) return [];
  const strings: string[] = [];
  for (let tag = nextTag(xml, 0); tag; tag = nextTag(xml, tag.end)) {
    if (localName(tag.name) !== "si" || tag.kind === "close") continue;
    const end = tag.kind === "empty" ? tag : endTag(xml, tag);
    strings.push(stringIn(xml, tag.end, end.start));
    tag = end;
  }
  return strings;
}

/** The text of `<si>`, `<is>` or a comment's `<text>`: all runs joined, furigana left out. */
export function stringIn(xml: string, from: number, to: number): string {
  let text = "";
  for (let tag = nextTag(xml, from); tag && tag.start < to; tag = nextTag(xml, tag.end)) {
    if (tag.kind !== "open") continue;
    const name = localName(tag.name);
    if (name === "rPh") tag = endTag(xml, tag);
    else if (name === "t") {
      const end = endTag(xml, tag);
      text += plainText(xml, tag, end.start);
      tag = end;
    }
  }
  return text;
}

/** Blanks alone are only kept where the element says so. */
function plainText(xml: string, open: Tag, end: number): string {
  const text = charactersOf(xml, open.end, end);
  const isKept = text.trim() !== "" || attribute(attributesOf(xml, open), "xml:space") === "preserve";
  return isKept ? unescapeCharacters(text) : "";
}

/** `_x000D_` is how a workbook spells what XML cannot hold. */
export function unescapeCharacters(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x(?<code>[0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
