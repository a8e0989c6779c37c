import { HostError } from "../../port";

/** A tag and where it stands. `name` is as written, with its prefix. */
export interface Tag {
  readonly kind: "open" | "close" | "empty";
  readonly name: string;
  readonly start: number;
  /** After the `>`. */
  readonly end: number;
}

/** The next tag at or after a position; comments, CDATA and processing instructions are passed over. Undefined at the end. */
export function nextTag(xml: string, from: number): Tag | undefined {
  let at = from;
  for (;;) {
    const start = xml.indexOf("<", at);
    if (start < 0) return undefined;
    const mark = xml.charCodeAt(start + 1);
    if (mark === BANG || mark === QUESTION) at = afterSpecial(xml, start);
    else return tagAt(xml, start, mark === SLASH);
  }
}

const BANG = 0x21;
const DOUBLE = 0x22;
const SINGLE = 0x27;
const SLASH = 0x2f;
const GREATER = 0x3e;
const QUESTION = 0x3f;

function tagAt(xml: string, start: number, isClose: boolean): Tag {
  const nameStart = isClose ? start + 2 : start + 1;
  let at = nameStart;
  while (isNameCharacter(xml.charCodeAt(at))) at += 1;
  if (at === nameStart) throw malformed();
  const name = xml.slice(nameStart, at);
  for (; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === GREATER) {
      const kind = isClose ? "close" : xml.charCodeAt(at - 1) === SLASH ? "empty" : "open";
      return { kind, name, start, end: at + 1 };
    }
    if (code === DOUBLE || code === SINGLE) {
      at = xml.indexOf(code === DOUBLE ? '"' : "'", at + 1);
      if (at < 0) throw malformed();
    } else if (code === 0x3c) throw malformed();
  }
  throw malformed();
}

/** Everything that is not blank, `/`, `>`, `=`, a quote or `<`. */
function isNameCharacter(code: number): boolean {
  return (
    code > 0x20 &&
    code !== SLASH &&
    code !== GREATER &&
    code !== DOUBLE &&
    code !== SINGLE &&
    code !== 0x3c &&
    code !== 0x3d
  );
}

/** After a comment, CDATA section or processing instruction. A document type is never part of a workbook, and is how entities bite. */
export function afterSpecial(xml: string, start: number): number {
  const [opening, closing] = SPECIALS.find(([text]) => xml.startsWith(text, start)) ?? [];
  if (!opening || !closing) throw malformed();
  const end = xml.indexOf(closing, start + opening.length);
  if (end < 0) throw malformed();
  return end + closing.length;
}

const SPECIALS = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/** The start tags of one name in a stretch of XML. Where nothing there could hide a tag, everything between is passed over. */
export function* tagsNamed(xml: string, name: string, from: number, to: number): Generator<Tag> {
  const isPlain = !mayHideTags(xml.slice(from, to));
  for (let at = from; at < to; ) {
    const next = isPlain ? xml.indexOf(`<${name}`, at) : at;
    const tag = next < 0 ? undefined : nextTag(xml, next);
    if (!tag || tag.start >= to) return;
    if (tag.name === name && tag.kind !== "close") yield tag;
    at = tag.end;
  }
}

/** The end tag that belongs to a start tag; elements of the same name may lie between. Throws where there is none. */
export function endTag(xml: string, open: Tag): Tag {
  const close = xml.indexOf(`</${open.name}`, open.end);
  if (close < 0) throw malformed();
  const between = xml.slice(open.end, close);
  const first = mayHideTags(between) || between.includes(`<${open.name}`) ? undefined : nextTag(xml, close);
  if (first?.name === open.name) return first;
  let depth = 1;
  for (let tag = nextTag(xml, open.end); tag; tag = nextTag(xml, tag.end)) {
    if (tag.name !== open.name) continue;
    if (tag.kind === "open") depth += 1;
    if (tag.kind === "close") depth -= 1;
    if (depth === 0) return tag;
  }
  throw malformed();
}

/** What looks like a tag inside a comment, a CDATA section or an instruction is none. */
function mayHideTags(xml: string): boolean {
  return xml.includes("<!") || xml.includes("<?");
}

/** `x:row` → `row`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

export function malformed(): HostError {
  return new HostError("damaged", { what: "xml" });
}
