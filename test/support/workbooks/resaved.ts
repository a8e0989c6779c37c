import { zipParts } from "../../../scripts/workbook-builder";
import { zipContents } from "./zip-parts";

/**
 * A workbook as another program leaves it: inline strings moved into the shared ones, parts renamed, our sheets dragged to
 * the front, a calculation chain made. Whatever one remembers about bytes and positions no longer holds.
 */
export function resavedByOthers(bytes: Uint8Array): Uint8Array {
  const parts = new Map<string, string | Uint8Array>();
  for (const [name, content] of zipContents(bytes)) {
    parts.set(name, /\.(?:xml|rels|vml)$/.test(name) ? new TextDecoder().decode(content) : content);
  }
  shareStrings(parts);
  renameRecordPart(parts);
  oursFirst(parts);
  addCalcChain(parts);
  return zipParts(parts);
}

type Parts = Map<string, string | Uint8Array>;

function change(parts: Parts, name: string, by: (xml: string) => string): void {
  if (parts.has(name)) parts.set(name, by(String(parts.get(name))));
}

function shareStrings(parts: Parts): void {
  const strings = String(parts.get("xl/sharedStrings.xml"));
  let count = strings.split("<si>").length - 1;
  const added: string[] = [];
  for (const name of parts.keys()) {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) continue;
    change(parts, name, (xml) =>
      xml.replace(/ t="inlineStr"><is>(.*?)<\/is>/gs, (_, text) => {
        added.push(`<si>${text}</si>`);
        count += 1;
        return ` t="s"><v>${count - 1}</v>`;
      }),
    );
  }
  parts.set("xl/sharedStrings.xml", strings.replace("</sst>", `${added.join("")}</sst>`));
}

function renameRecordPart(parts: Parts): void {
  for (const [from, to] of [
    ["customXml/item1.xml", "customXml/item7.xml"],
    ["customXml/_rels/item1.xml.rels", "customXml/_rels/item7.xml.rels"],
  ] as const) {
    const content = parts.get(from);
    if (content === undefined) continue;
    parts.delete(from);
    parts.set(to, content);
  }
  change(parts, "xl/_rels/workbook.xml.rels", (xml) => xml.replace("customXml/item1.xml", "customXml/item7.xml"));
}

/** The last two sheets come first; what counts sheets is counted anew. */
function oursFirst(parts: Parts): void {
  change(parts, "xl/workbook.xml", (xml) => {
    const sheets = xml.match(/<sheet [^>]*>/g) ?? [];
    const moved = [...sheets.slice(-2), ...sheets.slice(0, -2)].join("");
    const inner = /<sheets>.*<\/sheets>/s;
    return xml
      .replace(inner, `<sheets>${moved}</sheets>`)
      .replace(/localSheetId="(\d+)"/g, (_, at) => `localSheetId="${(Number(at) + 2) % sheets.length}"`)
      .replace("<workbookView ", '<workbookView activeTab="1" ');
  });
}

function addCalcChain(parts: Parts): void {
  parts.set(
    "xl/calcChain.xml",
    '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="C2" i="3"/></calcChain>',
  );
  change(parts, "[Content_Types].xml", (xml) =>
    xml.replace(
      "</Types>",
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
    ),
  );
  change(parts, "xl/_rels/workbook.xml.rels", (xml) =>
    xml.replace(
      "</Relationships>",
      '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
    ),
  );
}
