import type { Edit } from "../xml/splice";
import { localName } from "../xml/tags";
import type { XmlElement } from "../xml/tree";

/** Puts XML at the end of an element, whether or not it has had content before. */
export function append(parent: XmlElement, xml: string): Edit {
  if (!parent.isSelfClosing) return { at: parent.innerEnd, remove: 0, insert: xml };
  return { at: parent.end - 2, remove: 2, insert: `>${xml}</${parent.name}>` };
}

/** Puts XML where the schema wants an element of this name: after everything that comes before it, and before its like. */
export function place(parent: XmlElement, order: readonly string[], local: string, xml: string): Edit {
  if (parent.isSelfClosing) return append(parent, xml);
  const rank = order.indexOf(local);
  const before = parent.children.filter((element) => {
    const known = order.indexOf(knownName(element, order));
    return known >= 0 && known < rank;
  });
  return { at: before.at(-1)?.end ?? parent.innerStart, remove: 0, insert: xml };
}

/** An alternative stands where the element would that it holds. */
function knownName(element: XmlElement, order: readonly string[]): string {
  if (element.local !== "AlternateContent") return element.local;
  const inner = element.children.flatMap(({ children }) => children).find(({ local }) => order.includes(local));
  return inner?.local ?? "";
}

/** Sets the value of an attribute that is there; nothing where it is not. */
export function setAttribute(element: XmlElement, name: string, value: string): readonly Edit[] {
  const found = element.attributes.find((attribute) => attribute.name === name);
  return found ? [{ at: found.start, remove: found.end - found.start, insert: value }] : [];
}

/** Our XML is written without prefixes; where the part uses one for its own namespace, ours must too. */
export function prefixed(xml: string, beside: XmlElement): string {
  const prefix = beside.name.slice(0, beside.name.length - localName(beside.name).length);
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=\w+[\s/>])/g, `<$1${prefix}`);
}

/** The order that the schema wants inside a worksheet. */
export const WORKSHEET_ORDER: readonly string[] = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** The order that the schema wants inside the workbook part. */
export const WORKBOOK_ORDER: readonly string[] = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "AlternateContent",
  "revisionPtr",
  "absPath",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
];

/** The order that the schema wants inside the styles part. */
export const STYLES_ORDER: readonly string[] = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
