import { unescapeXml } from "./escape";
import { malformed, type Tag } from "./tags";

/** An attribute's value as written, and where it stands between its quotes. */
export interface Attribute {
  readonly name: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

/** The attributes of a tag, in order. Quotes were balanced when the tag was found. */
export function attributesOf(xml: string, tag: Tag): Attribute[] {
  // Only the tag itself is searched: the next `=` may be megabytes away.
  const text = xml.slice(tag.start, tag.end);
  const found: Attribute[] = [];
  let at = 1 + tag.name.length;
  for (;;) {
    const equals = text.indexOf("=", at);
    if (equals < 0) return found;
    let start = equals + 1;
    while (isBlank(text.charCodeAt(start))) start += 1;
    const quote = text.charAt(start);
    if (quote !== '"' && quote !== "'") return found;
    const end = text.indexOf(quote, start + 1);
    if (end < 0) return found;
    if (found.length === MAX_ATTRIBUTES) throw malformed();
    found.push({
      name: text.slice(at, equals).trim(),
      raw: text.slice(start + 1, end),
      start: tag.start + start + 1,
      end: tag.start + end,
    });
    at = end + 1;
  }
}

const MAX_ATTRIBUTES = 1000;

/** The value of one attribute, entities resolved; undefined where it is missing. */
export function attribute(attributes: readonly Attribute[], name: string): string | undefined {
  const found = attributes.find((candidate) => candidate.name === name);
  return found && unescapeXml(found.raw);
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
