import { unescapeXml } from "./escape";
import type { Tag } from "./tags";

/** An attribute's value as written, and where it stands between its quotes. */
export interface Attribute {
  readonly name: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

/** The attributes of a tag, in order. Quotes were balanced when the tag was found. */
export function attributesOf(xml: string, tag: Tag): Attribute[] {
  const found: Attribute[] = [];
  let at = tag.start + 1 + tag.name.length;
  for (;;) {
    const equals = xml.indexOf("=", at);
    if (equals < 0 || equals >= tag.end) return found;
    let start = equals + 1;
    while (isBlank(xml.charCodeAt(start))) start += 1;
    const quote = xml.charAt(start);
    if (quote !== '"' && quote !== "'") return found;
    const end = xml.indexOf(quote, start + 1);
    if (end < 0 || end >= tag.end) return found;
    found.push({ name: xml.slice(at, equals).trim(), raw: xml.slice(start + 1, end), start: start + 1, end });
    at = end + 1;
  }
}

/** The value of one attribute, entities resolved; undefined where it is missing. */
export function attribute(attributes: readonly Attribute[], name: string): string | undefined {
  const found = attributes.find((candidate) => candidate.name === name);
  return found && unescapeXml(found.raw);
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
