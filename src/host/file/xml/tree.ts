import { HostError } from "../../port";
import { type Attribute, attribute, attributesOf } from "./attributes";
import { unescapeXml } from "./escape";
import { afterSpecial, endTag, localName, malformed, nextTag, type Tag } from "./tags";

/** An element and where it stands in its text, so that text can be put in beside it without writing anything anew. */
export interface XmlElement {
  readonly name: string;
  readonly local: string;
  /** The namespace it is in; empty for none. */
  readonly namespace: string;
  readonly attributes: readonly Attribute[];
  readonly children: readonly XmlElement[];
  /** Prefixes in force inside, `""` for the default namespace. */
  readonly prefixes: ReadonlyMap<string, string>;
  readonly start: number;
  /** After the start tag. */
  readonly innerStart: number;
  /** Before the end tag; equal to `innerStart` for `<a/>`. */
  readonly innerEnd: number;
  readonly end: number;
  readonly isSelfClosing: boolean;
}

/** Makes the tree of a part. What lies inside an element named in `opaque` is passed over. Throws `damaged`. */
export function parseXml(xml: string, opaque: ReadonlySet<string> = new Set()): XmlElement {
  const open: Building[] = [];
  let count = 0;
  let root: XmlElement | undefined;
  for (let tag = nextTag(xml, 0); tag; tag = nextTag(xml, tag.end)) {
    const parent = open.at(-1);
    if (tag.kind === "close") {
      const element = open.pop();
      if (!element || element.name !== tag.name) throw malformed();
      element.innerEnd = tag.start;
      element.end = tag.end;
      continue;
    }
    if (root && !parent) throw malformed();
    count += 1;
    if (count > MAX_ELEMENTS) throw new HostError("tooLarge", { what: "xml" });
    const attributes = attributesOf(xml, tag);
    const prefixes = prefixesOf(attributes, parent?.prefixes ?? NO_PREFIXES);
    const colon = tag.name.indexOf(":");
    const element: Building = {
      name: tag.name,
      local: localName(tag.name),
      namespace: prefixes.get(colon < 0 ? "" : tag.name.slice(0, colon)) ?? "",
      attributes,
      children: [],
      prefixes,
      start: tag.start,
      innerStart: tag.end,
      innerEnd: tag.end,
      end: tag.end,
      isSelfClosing: tag.kind === "empty",
    };
    root ??= element;
    parent?.children.push(element);
    if (tag.kind === "empty") continue;
    open.push(element);
    if (opaque.has(element.local)) tag = before(endTag(xml, tag));
  }
  if (!root || open.length > 0) throw malformed();
  return root;
}

/** A few kilobytes can unpack to tags without end; a million merged cells are fewer than this. */
const MAX_ELEMENTS = 3_000_000;

/** The first child of this name in the parent's own namespace. */
export function child(parent: XmlElement, local: string): XmlElement | undefined {
  return parent.children.find((element) => element.local === local && element.namespace === parent.namespace);
}

/** All children of this name in the parent's own namespace. */
export function childrenNamed(parent: XmlElement, local: string): readonly XmlElement[] {
  return parent.children.filter((element) => element.local === local && element.namespace === parent.namespace);
}

/** The value of an attribute without prefix. */
export function attr(element: XmlElement, name: string): string | undefined {
  return attribute(element.attributes, name);
}

/** The value of an attribute in a namespace, whatever its prefix; `id` in the relationships namespace, for instance. */
export function attrIn(element: XmlElement, namespaces: ReadonlySet<string>, local: string): string | undefined {
  const found = element.attributes.find(({ name }) => {
    const colon = name.indexOf(":");
    return (
      colon > 0 && name.slice(colon + 1) === local && namespaces.has(element.prefixes.get(name.slice(0, colon)) ?? "")
    );
  });
  return found && unescapeXml(found.raw);
}

/** The characters between the tags of an element, CDATA included, children left out. */
export function textOf(xml: string, element: XmlElement): string {
  return charactersOf(xml, element.innerStart, element.innerEnd);
}

/** The characters of a stretch of XML, its tags left out. */
export function charactersOf(xml: string, from: number, to: number): string {
  let text = "";
  let at = from;
  while (at < to) {
    const next = xml.indexOf("<", at);
    const end = next < 0 || next > to ? to : next;
    if (end > at) text += unescapeXml(lineBreaks(xml.slice(at, end)));
    if (end === to) break;
    if (xml.startsWith("<![CDATA[", end)) {
      at = afterSpecial(xml, end);
      text += lineBreaks(xml.slice(end + 9, at - 3));
    } else if (xml.startsWith("<!", end) || xml.startsWith("<?", end)) at = afterSpecial(xml, end);
    else at = nextTag(xml, end)?.end ?? to;
  }
  return text;
}

type Building = { -readonly [K in keyof XmlElement]: K extends "children" ? XmlElement[] : XmlElement[K] };

const NO_PREFIXES: ReadonlyMap<string, string> = new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]);

function prefixesOf(
  attributes: readonly Attribute[],
  inherited: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  let own: Map<string, string> | undefined;
  for (const { name, raw } of attributes) {
    if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
    own ??= new Map(inherited);
    own.set(name === "xmlns" ? "" : name.slice(6), unescapeXml(raw));
  }
  return own ?? inherited;
}

/** Stops in front of a tag, so that it is met next. */
function before(tag: Tag): Tag {
  return { ...tag, end: tag.start };
}

/** XML reads every line break as a line feed. */
function lineBreaks(raw: string): string {
  return raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
}
