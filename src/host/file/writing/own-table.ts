import { rangeToA1 } from "../../../model/address";
import type { OwnTable } from "../../../model/changeset";
import type { Dialect } from "../package/namespaces";
import { type Package, partNames, partText } from "../package/package";
import { escapeAttribute } from "../xml/escape";
import { attr, child, childrenNamed, parseXml, type XmlElement } from "../xml/tree";
import { safeText } from "./safe-text";

/** The part of an Excel table of ours. */
export function ownTableXml(table: OwnTable, id: number, dialect: Dialect): string {
  // Excel repairs a table that has no row below its header.
  const range = rangeToA1({ ...table.range, bottom: Math.max(table.range.bottom, table.range.top + 1) });
  const columns = table.columns.map(
    (name, at) => `<tableColumn id="${at + 1}" name="${escapeAttribute(columnName(name))}"/>`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${dialect.main}" id="${id}" name="${table.name}" displayName="${table.name}" ref="${range}" totalsRowShown="0">` +
    `<autoFilter ref="${range}"/><tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>'
  );
}

/** What the workbook already calls something, in lower case: names of tables and defined names share one space. */
export function namesInUse(file: Package, workbook: XmlElement): ReadonlySet<string> {
  const tables = tablesOf(file).map((element) => attr(element, "displayName") ?? "");
  const list = child(workbook, "definedNames");
  const names = (list ? childrenNamed(list, "definedName") : []).map((element) => attr(element, "name") ?? "");
  return new Set([...tables, ...names].map((name) => name.toLowerCase()));
}

/** A number that no table of the workbook has. */
export function freeTableId(file: Package): number {
  return tablesOf(file).reduce((highest, element) => Math.max(highest, Number(attr(element, "id")) || 0), 0) + 1;
}

/** Part names are free to choose, but every writer keeps its tables together. */
function tablesOf(file: Package): readonly XmlElement[] {
  return partNames(file)
    .filter((name) => /(?:^|\/)tables?\/[^/]*\.xml$|(?:^|\/)table\d*\.xml$/i.test(name))
    .flatMap((name) => {
      const text = partText(file, name)?.text;
      const root = text === undefined ? undefined : parseXml(text);
      return root?.local === "table" ? [root] : [];
    });
}

/** A line break in a header is spelt out in the name of its column. */
function columnName(name: string): string {
  return safeText(name).replaceAll("\n", "_x000a_");
}
