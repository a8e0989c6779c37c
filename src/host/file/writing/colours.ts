import { rangeToA1 } from "../../../model/address";
import { toRanges } from "../../../model/cell-ranges";
import { markerFormula, type VerdictColour } from "../../../model/changeset";
import { isTrue } from "../reading/workbook";
import { escapeText } from "../xml/escape";
import type { Edit } from "../xml/splice";
import type { XmlElement } from "../xml/tree";
import { attr } from "../xml/tree";
import { place, prefixed, WORKSHEET_ORDER } from "./insert";
import type { StyleDraft } from "./style-draft";

/** One always-true rule per verdict over all its cells, before the vendor's own rules. No cell is touched. */
export function colourEdits(root: XmlElement, colours: readonly VerdictColour[], styles: StyleDraft): readonly Edit[] {
  const chunks = colours.flatMap((colour) =>
    chunked(toRanges(colour.cells).map(rangeToA1)).map((areas) => ({ ...colour, areas })),
  );
  if (chunks.length === 0) return [];
  const rules = rulesOf(root);
  const { first, shifts } = makeRoom(rules, chunks.length, root.children.some(isOfPivot));
  const xml = chunks.map(({ verdict, fill, font, areas }, at) => {
    const rule = `<cfRule type="expression" dxfId="${styles.difference(fill, font)}" priority="${first + at}"><formula>${escapeText(markerFormula(verdict))}</formula></cfRule>`;
    return `<conditionalFormatting sqref="${areas}">${rule}</conditionalFormatting>`;
  });
  return [place(root, WORKSHEET_ORDER, "conditionalFormatting", prefixed(xml.join(""), root)), ...shifts];
}

/** Excel takes no more than 8,192 characters of areas where it shows them to a person. */
const MAX_AREAS_LENGTH = 8000;

function chunked(areas: readonly string[]): readonly string[] {
  const chunks: string[] = [];
  let current = "";
  for (const area of areas) {
    if (current !== "" && current.length + 1 + area.length > MAX_AREAS_LENGTH) {
      chunks.push(current);
      current = area;
    } else current = current === "" ? area : `${current} ${area}`;
  }
  return current === "" ? chunks : [...chunks, current];
}

/** All rules of the sheet, those of later Excel versions included: they share one numbering. */
function rulesOf(root: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = [...root.children];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    if (element.local === "cfRule") found.push(element);
    else waiting.push(...element.children);
  }
  return found.filter((element) => Number.isInteger(Number(attr(element, "priority"))));
}

/**
 * Priorities count from 1 and must differ. Where the vendor's begin too low for ours to come first, all of them move up
 * together: their order stays, and `clear` moves them back. Rules of a pivot table are also named by their priority
 * elsewhere: there ours come last instead.
 */
function makeRoom(
  rules: readonly XmlElement[],
  count: number,
  hasPivot: boolean,
): { first: number; shifts: readonly Edit[] } {
  const priorities = rules.map((element) => Number(attr(element, "priority")));
  const lowest = Math.min(Number.POSITIVE_INFINITY, ...priorities);
  if (lowest > count) return { first: 1, shifts: [] };
  const highest = Math.max(0, ...priorities);
  if (hasPivot) return { first: highest + 1, shifts: [] };
  const by = count + 1 - lowest;
  return { first: 1, shifts: rules.flatMap((element) => shifted(element, by)) };
}

function isOfPivot(element: XmlElement): boolean {
  return element.local === "conditionalFormatting" && isTrue(attr(element, "pivot"));
}

function shifted(rule: XmlElement, by: number): readonly Edit[] {
  const found = rule.attributes.find(({ name }) => name === "priority");
  return found ? [{ at: found.start, remove: found.end - found.start, insert: String(Number(found.raw) + by) }] : [];
}
