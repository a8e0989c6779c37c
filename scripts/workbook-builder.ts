import { strToU8, type Zippable, zipSync } from "fflate";
import { quoteSheetName } from "../src/model/address";
import type { CellContext } from "./workbook-builder/cell-xml";
import { commentsXml, notesDrawing, tableXml } from "./workbook-builder/sheet-parts";
import { absolute, sheetXml } from "./workbook-builder/sheet-xml";
import type { SheetSpec, WorkbookSpec } from "./workbook-builder/spec";
import { interned, styleSheet } from "./workbook-builder/style-sheet";
import { THEME } from "./workbook-builder/theme";
import { attributes, escapeXml, MAIN, PACKAGE_RELATIONS, RELATIONS, XML_HEAD } from "./workbook-builder/xml";

export type { CellObject, CellSpec, CellStyle, SheetSpec, WorkbookSpec } from "./workbook-builder/spec";

/** A plain description of sheets → the bytes of an .xlsx workbook, the same bytes every time. */
export function buildWorkbook(spec: WorkbookSpec): Uint8Array {
  return zipParts(workbookParts(spec));
}

/** The parts of the workbook by name, for tests that bend them before zipping. */
export function workbookParts(spec: WorkbookSpec): Map<string, string | Uint8Array> {
  const without = new Set(spec.without ?? []);
  const parts = new Map<string, string | Uint8Array>([
    ["[Content_Types].xml", ""],
    ["_rels/.rels", ""],
  ]);
  const types: string[] = [];
  const add = (name: string, type: string, xml: string) => {
    parts.set(name, xml);
    types.push(`<Override PartName="/${name}" ContentType="${type}"/>`);
  };
  const shared = interned();
  let references = 0;
  const context: CellContext = {
    styles: styleSheet(spec.font ?? "游ゴシック"),
    strings: {
      index: (xml) => {
        references += 1;
        return shared.index(xml);
      },
    },
    is1904: spec.is1904 ?? false,
    defaultStrings: spec.strings ?? "shared",
  };

  add("xl/workbook.xml", `${SPREADSHEET}.sheet.main+xml`, workbookXml(spec));
  let tables = 0;
  spec.sheets.forEach((sheet, at) => {
    const number = at + 1;
    const hasNotes = Object.keys(sheet.notes ?? {}).length > 0;
    const relations = relationList();
    if (hasNotes) {
      relations.add("comments", `../comments${number}.xml`);
      add(`xl/comments${number}.xml`, `${SPREADSHEET}.comments+xml`, commentsXml(sheet));
      parts.set(`xl/drawings/vmlDrawing${number}.vml`, notesDrawing(sheet));
    }
    const legacyDrawing = hasNotes ? relations.add("vmlDrawing", `../drawings/vmlDrawing${number}.vml`) : null;
    const tableIds = (sheet.tables ?? []).map((table) => {
      tables += 1;
      add(`xl/tables/table${tables}.xml`, `${SPREADSHEET}.table+xml`, tableXml(sheet, table, tables));
      return relations.add("table", `../tables/table${tables}.xml`);
    });
    const xml = sheetXml(sheet, context, { legacyDrawing, tables: tableIds }, at === 0);
    add(`xl/worksheets/sheet${number}.xml`, `${SPREADSHEET}.worksheet+xml`, xml);
    if (relations.count() > 0) parts.set(`xl/worksheets/_rels/sheet${number}.xml.rels`, relations.xml());
  });

  const book = relationList();
  spec.sheets.forEach((_, at) => {
    book.add("worksheet", `worksheets/sheet${at + 1}.xml`);
  });
  if (!without.has("theme")) {
    book.add("theme", "theme/theme1.xml");
    add("xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml", THEME);
  }
  if (!without.has("styles")) {
    book.add("styles", "styles.xml");
    add("xl/styles.xml", `${SPREADSHEET}.styles+xml`, context.styles.xml());
  }
  if (shared.all().length > 0) {
    book.add("sharedStrings", "sharedStrings.xml");
    const counts = attributes({ count: references, uniqueCount: shared.all().length });
    const xml = `${XML_HEAD}<sst xmlns="${MAIN}"${counts}>${shared.all().join("")}</sst>`;
    add("xl/sharedStrings.xml", `${SPREADSHEET}.sharedStrings+xml`, xml);
  }
  parts.set("xl/_rels/workbook.xml.rels", book.xml());

  const top = relationList();
  top.add("officeDocument", "xl/workbook.xml");
  if (!without.has("docProps")) {
    top.add("extended-properties", "docProps/app.xml");
    add("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", appXml(spec));
  }
  parts.set("_rels/.rels", top.xml());
  parts.set("[Content_Types].xml", contentTypes(types));
  return parts;
}

/** Parts → zip, in their order and without a clock. */
export function zipParts(parts: ReadonlyMap<string, string | Uint8Array>, level: 0 | 6 = 6): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of parts) {
    files[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(files, { level, mtime: new Date(1980, 0, 1) });
}

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function workbookXml(spec: WorkbookSpec): string {
  const sheets = spec.sheets.map((sheet, at) => {
    const state = sheet.visibility === "visible" ? undefined : sheet.visibility;
    return `<sheet${attributes({ name: sheet.name, sheetId: at + 1, state, "r:id": `rId${at + 1}` })}/>`;
  });
  const names = [...(spec.definedNames ?? []), ...filterNames(spec.sheets)].map(
    ({ name, refersTo, sheet, isHidden }) =>
      `<definedName${attributes({ name, localSheetId: sheet, hidden: isHidden })}>${escapeXml(refersTo)}</definedName>`,
  );
  const firstVisible = Math.max(
    0,
    spec.sheets.findIndex((sheet) => (sheet.visibility ?? "visible") === "visible"),
  );
  return (
    `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${attributes({ date1904: spec.is1904 })}/>` +
    (spec.isStructureLocked ? '<workbookProtection lockStructure="1"/>' : "") +
    `<bookViews><workbookView${attributes({ xWindow: "0", yWindow: "0", windowWidth: 28800, windowHeight: 15000, activeTab: firstVisible || undefined })}/></bookViews>` +
    `<sheets>${sheets.join("")}</sheets>${names.length > 0 ? `<definedNames>${names.join("")}</definedNames>` : ""}<calcPr calcId="191029"/></workbook>`
  );
}

/** Excel keeps a hidden name for each filter. */
function filterNames(sheets: readonly SheetSpec[]) {
  return sheets.flatMap((sheet, at) =>
    sheet.autoFilter
      ? [
          {
            name: "_xlnm._FilterDatabase",
            refersTo: `${quoteSheetName(sheet.name)}!${absolute(sheet.autoFilter)}`,
            sheet: at,
            isHidden: true,
          },
        ]
      : [],
  );
}

function relationList() {
  const relations: string[] = [];
  return {
    add: (type: string, target: string) => {
      const id = `rId${relations.length + 1}`;
      relations.push(`<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${escapeXml(target)}"/>`);
      return id;
    },
    count: () => relations.length,
    xml: () => `${XML_HEAD}<Relationships xmlns="${PACKAGE_RELATIONS}">${relations.join("")}</Relationships>`,
  };
}

function appXml(spec: WorkbookSpec): string {
  const company = spec.author ? `<Company>${escapeXml(spec.author)}</Company>` : "";
  return `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application>${company}<AppVersion>16.0300</AppVersion></Properties>`;
}

function contentTypes(overrides: readonly string[]): string {
  return (
    `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${overrides.join("")}</Types>`
  );
}
