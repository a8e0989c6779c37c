import { quoteSheetName } from "../../../model/address";
import type { OwnSheet, RefusedChange } from "../../../model/changeset";
import { SHEET_MARK } from "../../../model/own-sheets";
import type { Dialect } from "../package/namespaces";
import type { Workbook } from "../reading/workbook";
import { escapeAttribute, escapeText } from "../xml/escape";
import { attr, child, childrenNamed } from "../xml/tree";
import type { Draft } from "./draft";
import { append, place, prefixed, WORKBOOK_ORDER } from "./insert";
import { ownSheetXml } from "./own-sheet-xml";
import { freeTableId, namesInUse, ownTableXml } from "./own-table";
import { relationshipId } from "./relationship-id";
import type { StyleDraft } from "./style-draft";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** Adds our sheets behind all others, so that no `localSheetId` changes its meaning. Gives back what could not be added. */
export function writeOwnSheets(
  draft: Draft,
  workbook: Workbook,
  sheets: readonly OwnSheet[],
  styles: StyleDraft,
  dialect: Dialect,
): readonly RefusedChange[] {
  const { root, part } = workbook;
  const list = child(root, "sheets");
  if (!list || sheets.length === 0) return [];
  const present = childrenNamed(list, "sheet");
  const takenSheets = new Set(present.map((element) => (attr(element, "name") ?? "").toLowerCase()));
  const takenNames = namesInUse(draft.base, root);
  const isTaken = ({ name, table }: OwnSheet) =>
    takenSheets.has(name.toLowerCase()) || (table !== null && takenNames.has(table.name.toLowerCase()));
  // Formulas of one refer to the table of another: either all are there, or none.
  if (sheets.some(isTaken))
    return sheets.map(({ name }) => ({ sheet: name, what: "sheet", because: "nameTaken", cells: [] }));

  let sheetId = present.reduce((highest, element) => Math.max(highest, Number(attr(element, "sheetId")) || 0), 0);
  let tableId = freeTableId(draft.base);
  const elements: string[] = [];
  const names: string[] = [];
  sheets.forEach((sheet, at) => {
    const sheetPart = draft.freeName((number) => `xl/worksheets/sheet${number}.xml`);
    let tableRelation: string | null = null;
    if (sheet.table) {
      const tablePart = draft.freeName((number) => `xl/tables/table${number}.xml`);
      draft.add(tablePart, ownTableXml(sheet.table, tableId, dialect), TABLE_TYPE);
      tableRelation = draft.relate(sheetPart, `${dialect.relationships}/table`, tablePart);
      tableId += 1;
    }
    draft.add(sheetPart, ownSheetXml(sheet, styles, dialect, tableRelation), SHEET_TYPE);
    sheetId += 1;
    const id = draft.relate(part, `${dialect.relationships}/worksheet`, sheetPart);
    elements.push(
      `<sheet name="${escapeAttribute(sheet.name)}" sheetId="${sheetId}" ${relationshipId(root, dialect)}="${id}"/>`,
    );
    names.push(...definedNames(sheet, present.length + at));
  });
  // A sheet's view belongs to a window of the workbook; some writers leave the windows out, and Excel then calls it damaged.
  if (!child(root, "bookViews")) {
    draft.edit(
      part,
      place(root, WORKBOOK_ORDER, "bookViews", prefixed("<bookViews><workbookView/></bookViews>", root)),
    );
  }
  const nameList = child(root, "definedNames");
  draft.edit(
    part,
    append(list, prefixed(elements.join(""), root)),
    nameList
      ? append(nameList, prefixed(names.join(""), root))
      : place(root, WORKBOOK_ORDER, "definedNames", prefixed(`<definedNames>${names.join("")}</definedNames>`, root)),
  );
  return [];
}

function definedNames(sheet: OwnSheet, position: number): readonly string[] {
  const name = quoteSheetName(sheet.name);
  const titles = sheet.print.titleRows;
  const mark = `<definedName name="${SHEET_MARK}" localSheetId="${position}" hidden="1">${escapeText(`${name}!$A$1`)}</definedName>`;
  if (!titles) return [mark];
  const rows = escapeText(`${name}!$${titles.first + 1}:$${titles.last + 1}`);
  return [`<definedName name="_xlnm.Print_Titles" localSheetId="${position}">${rows}</definedName>`, mark];
}
