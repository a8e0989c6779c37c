import { formatAddress, rangeToA1, toA1 } from "../../../model/address";
import type { OwnSheet } from "../../../model/changeset";
import { OWN_LOOKS } from "../../../model/own-looks";
import type { Dialect } from "../package/namespaces";
import { escapeAttribute } from "../xml/escape";
import { ownCellXml } from "./own-cells";
import { choicesXml, ownRules } from "./own-rules";
import { rowHeights } from "./row-heights";
import { safeText } from "./safe-text";
import type { StyleDraft } from "./style-draft";

/** The worksheet part of one of our sheets, its elements in the order of the schema. */
export function ownSheetXml(sheet: OwnSheet, styles: StyleDraft, dialect: Dialect, tableId: string | null): string {
  const { formats, extension } = ownRules(sheet.dataBars, sheet.colourRules, styles);
  const tab = sheet.tabColour ? `<tabColor rgb="FF${sheet.tabColour}"/>` : "";
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relationships}">` +
    `<sheetPr>${tab}<pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${usedRange(sheet)}"/>` +
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane(sheet)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="18"/>` +
    `${columns(sheet, styles)}<sheetData>${rows(sheet, styles)}</sheetData>` +
    counted(
      "mergeCells",
      sheet.merges.map((merge) => `<mergeCell ref="${rangeToA1(merge)}"/>`),
    ) +
    `${formats}${choicesXml(sheet.choices)}${links(sheet)}` +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.55" header="0.3" footer="0.25"/>' +
    `<pageSetup paperSize="9" orientation="${sheet.print.orientation}" fitToWidth="${sheet.print.fitWidth}" fitToHeight="${sheet.print.fitHeight}"/>` +
    "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>" +
    `<ignoredErrors><ignoredError sqref="${usedRange(sheet)}" numberStoredAsText="1"/></ignoredErrors>` +
    (tableId === null ? "" : `<tableParts count="1"><tablePart r:id="${tableId}"/></tableParts>`) +
    `${extension}</worksheet>`
  );
}

function usedRange({ rows: all }: OwnSheet): string {
  const width = Math.max(1, ...all.map(({ cells }) => cells.length));
  return rangeToA1({ top: 0, left: 0, bottom: Math.max(1, all.length) - 1, right: width - 1 });
}

function pane({ frozen: { rows: y, columns: x } }: OwnSheet): string {
  if (x === 0 && y === 0) return '<selection activeCell="A1" sqref="A1"/>';
  const active = x === 0 ? "bottomLeft" : y === 0 ? "topRight" : "bottomRight";
  const split = `${x > 0 ? ` xSplit="${x}"` : ""}${y > 0 ? ` ySplit="${y}"` : ""}`;
  const first = toA1({ row: y, column: x });
  return `<pane${split} topLeftCell="${first}" activePane="${active}" state="frozen"/><selection pane="${active}" activeCell="${first}" sqref="${first}"/>`;
}

/** Columns without cells look like our plain text, too. */
function columns({ widths }: OwnSheet, styles: StyleDraft): string {
  if (widths.length === 0) return "";
  const style = styles.cell(OWN_LOOKS.plain, "General", false);
  const elements = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${style}" customWidth="1"/>`,
  );
  return `<cols>${elements.join("")}</cols>`;
}

function rows(sheet: OwnSheet, styles: StyleDraft): string {
  const heights = rowHeights(sheet);
  return sheet.rows
    .map(({ cells }, row) => {
      const xml = cells.map((cell, column) => ownCellXml(cell, { row, column }, styles)).join("");
      return `<row r="${row + 1}" ht="${heights[row]}" customHeight="1">${xml}</row>`;
    })
    .join("");
}

/** Inside the workbook only; nothing of ours leads out of it. */
function links({ rows: all }: OwnSheet): string {
  const elements = all.flatMap(({ cells }, row) =>
    cells.flatMap(({ content }, column) =>
      content?.kind === "link"
        ? [
            `<hyperlink ref="${toA1({ row, column })}" location="${escapeAttribute(formatAddress(content.to))}" display="${escapeAttribute(safeText(content.text))}"/>`,
          ]
        : [],
    ),
  );
  return elements.length === 0 ? "" : `<hyperlinks>${elements.join("")}</hyperlinks>`;
}

function counted(name: string, elements: readonly string[]): string {
  return elements.length === 0 ? "" : `<${name} count="${elements.length}">${elements.join("")}</${name}>`;
}
