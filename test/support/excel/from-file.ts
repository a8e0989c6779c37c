import { strFromU8, unzipSync } from "fflate";
import { openWorkbook } from "../../../src/host/file/open-workbook";
import { fromA1 } from "../../../src/model/address";
import { addSheet, type Book, type BookSheet, emptyBook, newId, openCell } from "./book";
import { parseRange } from "./references";

/**
 * The workbook of a file as Excel would have it open: cells as the file host reads them, and from the parts themselves what the
 * host does not show or does not show as it stands: rules, notes, tables, names, custom XML.
 */
export async function bookFromFile(bytes: Uint8Array): Promise<Book> {
  const book = emptyBook();
  const host = openWorkbook(bytes);
  const parts = partsOf(bytes);
  const workbook = parts.text("xl/workbook.xml");
  book.isStructureLocked = /<workbookProtection\s[^>]*lockStructure="(?:1|true)"/.test(workbook);
  for (const element of elements(workbook, "sheet")) {
    const sheet = addSheet(book, unescapeXml(attribute(element, "name")));
    await fillCells(sheet, host);
    const part = parts.target("xl/workbook.xml", attribute(element, "r:id"));
    sheet.rules = rulesIn(parts.text(part), book);
    for (const { type, target } of parts.relations(part)) {
      if (type === "comments") sheet.notes = notesIn(parts.text(target), book);
      if (type === "table") {
        const [table = ""] = elements(parts.text(target), "table");
        const range = parseRange(attribute(table, "ref"));
        sheet.tables.push({
          id: newId(book, "table"),
          name: attribute(table, "displayName"),
          range,
          members: new Map(),
        });
      }
    }
  }
  for (const element of elements(workbook, "definedName")) {
    const local = attribute(element, "localSheetId");
    const names = local === "" ? book.names : book.sheets[Number(local)]?.names;
    const name = attribute(element, "name");
    names?.set(name.toLowerCase(), { name, isVisible: attribute(element, "hidden") !== "1" });
  }
  for (const { type, target } of parts.relations("xl/workbook.xml")) {
    if (type === "customXml") book.customXml.set(newId(book, "part"), parts.text(target));
  }
  return book;
}

async function fillCells(sheet: BookSheet, host: ReturnType<typeof openWorkbook>): Promise<void> {
  const snapshot = await host.read(sheet.name);
  sheet.visibility = snapshot.visibility;
  sheet.isProtected = snapshot.isProtected;
  sheet.merges = [...snapshot.merges];
  for (const row of snapshot.hiddenRows) sheet.hiddenRows.add(row);
  for (const column of snapshot.hiddenColumns) sheet.hiddenColumns.add(column);
  const { top = 0, left = 0 } = snapshot.usedRange ?? {};
  snapshot.values.forEach((row, down) => {
    row.forEach((value, across) => {
      const format = snapshot.formats[down]?.[across] ?? "General";
      if (value === null && format === "General") return;
      const text = snapshot.texts[down]?.[across] ?? "";
      Object.assign(openCell(sheet, { row: top + down, column: left + across }), { value, text, format });
    });
  });
}

function rulesIn(xml: string, book: Book): BookSheet["rules"] {
  const rules = elements(xml, "conditionalFormatting").flatMap((formatting) =>
    elements(formatting, "cfRule").map((rule) => ({
      priority: Number(attribute(rule, "priority")),
      rule: {
        id: newId(book, "rule"),
        ranges: attribute(formatting, "sqref").split(" ").map(parseRange),
        type: attribute(rule, "type") === "expression" ? "Custom" : "DataBar",
        members: new Map<string, unknown>([["Formula", `=${unescapeXml(content(rule, "formula"))}`]]),
      },
    })),
  );
  return rules.sort((a, b) => a.priority - b.priority).map(({ rule }) => rule);
}

function notesIn(xml: string, book: Book): BookSheet["notes"] {
  return elements(xml, "comment").map((element) => ({
    id: newId(book, "note"),
    at: fromA1(attribute(element, "ref")) ?? { row: -1, column: -1 },
    content: elements(element, "t")
      .map((text) => unescapeXml(content(text, "t")))
      .join(""),
  }));
}

/** The parts of a package that this project wrote: no prefixes, no CDATA. */
function partsOf(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  const text = (part: string) => strFromU8(files[part] ?? new Uint8Array());
  const relations = (part: string) => {
    const folder = part.slice(0, part.lastIndexOf("/") + 1);
    return elements(text(`${folder}_rels/${part.slice(folder.length)}.rels`), "Relationship").map((element) => ({
      id: attribute(element, "Id"),
      type: attribute(element, "Type").split("/").at(-1) ?? "",
      target: new URL(attribute(element, "Target"), `file:///${folder}`).pathname.slice(1),
    }));
  };
  return {
    text,
    relations,
    target: (part: string, id: string) => relations(part).find((relation) => relation.id === id)?.target ?? "",
  };
}

function elements(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<${name}(?: [^>]*)?(?:/>|>[^]*?</${name}>)`, "g")) ?? [];
}

function attribute(element: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(element.slice(0, element.indexOf(">")))?.[1] ?? "";
}

function content(element: string, name: string): string {
  return new RegExp(`<${name}(?: [^>]*)?>([^]*?)</${name}>`).exec(element)?.[1] ?? "";
}

function unescapeXml(text: string): string {
  const named: { readonly [name: string]: string } = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return text.replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) =>
    code ? String.fromCodePoint(Number(code)) : (named[name] ?? ""),
  );
}
