import { escapeAttribute } from "../xml/escape";
import type { Edit } from "../xml/splice";
import { child, type XmlElement } from "../xml/tree";
import { append, place, prefixed, STYLES_ORDER, setAttribute } from "./insert";

/** One of the lists in the styles part: `fonts`, `cellXfs` … An element's index is its place in it. */
export interface StyleList {
  readonly name: string;
  readonly elements: readonly XmlElement[];
  /** The index of an element that reads the same, or of a new one at the end. */
  index(xml: string): number;
  /** Nothing where nothing was added. */
  edits(): readonly Edit[];
  /** The whole list, for a styles part without content. */
  xml(): string;
}

export function styleList(text: string, root: XmlElement, name: string): StyleList {
  const list = child(root, name);
  const elements = list?.children ?? [];
  const known = elements.map((element) => text.slice(element.start, element.end));
  const seeds = list ? [] : (SEEDS[name] ?? []);
  const added: string[] = [...seeds];
  const whole = () => `<${name} count="${added.length}">${added.join("")}</${name}>`;
  return {
    name,
    elements,
    index: (xml) => {
      const before = known.indexOf(prefixed(xml, root));
      if (before >= 0) return before;
      const mine = added.indexOf(xml);
      if (mine >= 0) return known.length + mine;
      added.push(xml);
      return known.length + added.length - 1;
    },
    edits: () => {
      if (added.length === seeds.length) return [];
      if (!list) return [place(root, STYLES_ORDER, name, prefixed(whole(), root))];
      const count = escapeAttribute(String(known.length + added.length));
      return [...setAttribute(list, "count", count), append(list, prefixed(added.join(""), root))];
    },
    xml: whole,
  };
}

/** What must stand at the head of a list before anything of ours, since index 0 is everybody's default. */
const SEEDS: { readonly [name: string]: readonly string[] } = {
  fonts: ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
};
