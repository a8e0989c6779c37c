import { columnName, rangeFromA1, rangeToA1, toA1 } from "../../src/model/address";
import { type CellContext, cellXml } from "./cell-xml";
import type { SheetSpec } from "./spec";
import { attributes, escapeXml, MAIN, RELATIONS, XML_HEAD } from "./xml";

/** Relation ids of the parts that hang on a sheet. */
export interface SheetRelations {
  readonly legacyDrawing: string | null;
  readonly tables: readonly string[];
}

/** The worksheet part, its elements in the schema's order. */
export function sheetXml(sheet: SheetSpec, context: CellContext, relations: SheetRelations, isFirst: boolean): string {
  return (
    `${XML_HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">` +
    (sheet.tabColour ? `<sheetPr><tabColor rgb="FF${sheet.tabColour}"/></sheetPr>` : "") +
    `<dimension ref="${dimension(sheet)}"/>` +
    `<sheetViews><sheetView${attributes({ showGridLines: sheet.showGridLines === false ? "0" : undefined, tabSelected: isFirst, workbookViewId: 0 })}>${pane(sheet)}</sheetView></sheetViews>` +
    '<sheetFormatPr defaultRowHeight="18.75"/>' +
    columns(sheet) +
    `<sheetData>${rows(sheet, context)}</sheetData>` +
    (sheet.isProtected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : "") +
    (sheet.autoFilter ? `<autoFilter ref="${sheet.autoFilter}"/>` : "") +
    counted(
      "mergeCells",
      (sheet.merges ?? []).map((ref) => `<mergeCell ref="${ref}"/>`),
    ) +
    conditionalFormats(sheet, context) +
    counted("dataValidations", (sheet.validations ?? []).map(validation)) +
    hyperlinks(sheet) +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    (sheet.landscape ? '<pageSetup paperSize="9" orientation="landscape"/>' : "") +
    (relations.legacyDrawing ? `<legacyDrawing r:id="${relations.legacyDrawing}"/>` : "") +
    counted(
      "tableParts",
      relations.tables.map((id) => `<tablePart r:id="${id}"/>`),
    ) +
    "</worksheet>"
  );
}

function dimension(sheet: SheetSpec): string {
  const right = Math.max(1, ...sheet.rows.map((row) => row.length)) - 1;
  return rangeToA1({ top: 0, left: 0, bottom: Math.max(1, sheet.rows.length) - 1, right });
}

function pane(sheet: SheetSpec): string {
  const { rows: y = 0, columns: x = 0 } = sheet.frozen ?? {};
  if (y === 0 && x === 0) return "";
  const active = x === 0 ? "bottomLeft" : y === 0 ? "topRight" : "bottomRight";
  const topLeftCell = toA1({ row: y, column: x });
  return `<pane${attributes({ xSplit: x || undefined, ySplit: y || undefined, topLeftCell, activePane: active, state: "frozen" })}/>`;
}

function columns(sheet: SheetSpec): string {
  const hidden = new Set(sheet.hiddenColumns ?? []);
  const last = Math.max(sheet.widths?.length ?? 0, ...[...hidden].map((column) => column + 1), 0);
  const elements: string[] = [];
  for (let column = 0; column < last; column += 1) {
    const width = sheet.widths?.[column];
    if (width == null && !hidden.has(column)) continue;
    const at = column + 1;
    elements.push(
      `<col${attributes({ min: at, max: at, width: width ?? 9, hidden: hidden.has(column), customWidth: true })}/>`,
    );
  }
  return elements.length > 0 ? `<cols>${elements.join("")}</cols>` : "";
}

function rows(sheet: SheetSpec, context: CellContext): string {
  const hidden = new Set(sheet.hiddenRows ?? []);
  return sheet.rows
    .map((cells, row) => {
      const content = cells.map((cell, column) => cellXml(cell, { row, column }, sheet.style ?? {}, context)).join("");
      const ht = sheet.heights?.[row];
      const marks = attributes({ r: row + 1, ht, hidden: hidden.has(row), customHeight: ht !== undefined });
      if (content === "" && ht === undefined && !hidden.has(row)) return "";
      return `<row${marks}>${content}</row>`;
    })
    .join("");
}

function conditionalFormats(sheet: SheetSpec, context: CellContext): string {
  return (sheet.conditionalFormats ?? [])
    .map(({ range, formula, fill, priority }, at) => {
      const marks = attributes({
        type: "expression",
        dxfId: context.styles.fillDifference(fill),
        priority: priority ?? at + 1,
      });
      return `<conditionalFormatting sqref="${range}"><cfRule${marks}><formula>${escapeXml(formula)}</formula></cfRule></conditionalFormatting>`;
    })
    .join("");
}

function validation({ range, options }: { readonly range: string; readonly options: readonly string[] }): string {
  const list = escapeXml(`"${options.join(",")}"`);
  return `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="${range}"><formula1>${list}</formula1></dataValidation>`;
}

function hyperlinks(sheet: SheetSpec): string {
  const links = Object.entries(sheet.links ?? {});
  if (links.length === 0) return "";
  return `<hyperlinks>${links.map(([ref, location]) => `<hyperlink${attributes({ ref, location })}/>`).join("")}</hyperlinks>`;
}

function counted(name: string, elements: readonly string[]): string {
  return elements.length === 0 ? "" : `<${name} count="${elements.length}">${elements.join("")}</${name}>`;
}

/** `A5:C9` → `$A$5:$C$9`. */
export function absolute(range: string): string {
  const { top, left, bottom, right } = rangeFromA1(range) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return `$${columnName(left)}$${top + 1}:$${columnName(right)}$${bottom + 1}`;
}
