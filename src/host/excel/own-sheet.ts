import { type CellRange, formatAddress, rangeToA1, toA1 } from "../../model/address";
import type { OwnCell, OwnContent, OwnSheet, OwnStyle } from "../../model/changeset";
import { OWN_FONT, OWN_FONT_SIZE, OWN_LOOKS } from "../../model/own-looks";
import { toAddresses } from "./addresses";

/** Points per character of the default font, near enough for a column width. */
const POINTS_PER_CHARACTER = 5.6;

/**
 * Queues all of one sheet of ours, on a worksheet that is empty. Text goes into cells whose number format is already `@`,
 * so that nothing that begins with = + - @ is ever parsed.
 */
export function writeOwnSheet(sheet: Excel.Worksheet, own: OwnSheet): void {
  const width = Math.max(1, ...own.rows.map(({ cells }) => cells.length));
  const grid = own.rows.map(({ cells }) => Array.from({ length: width }, (_, column) => cells[column]));
  if (grid.length > 0) {
    const range = sheet.getRange(rangeToA1({ top: 0, left: 0, bottom: grid.length - 1, right: width - 1 }));
    range.numberFormat = grid.map((cells) => cells.map(formatOf));
    range.formulas = grid.map((cells) => cells.map((cell) => formulaOf(cell?.content ?? null)));
    range.format.font.name = OWN_FONT;
    range.format.font.size = OWN_FONT_SIZE;
  }
  writeLooks(sheet, own);
  writeLinks(sheet, own);
  for (const merge of own.merges) sheet.getRange(rangeToA1(merge)).merge();
  writeSizes(sheet, own);
  writeTable(sheet, own);
  writeRules(sheet, own);
  writePrintSetup(sheet, own);
  if (own.tabColour) sheet.tabColor = `#${own.tabColour}`;
  sheet.showGridlines = false;
}

function formatOf(cell: OwnCell | undefined): string {
  const content = cell?.content;
  if (content?.kind === "number") return content.format;
  if (content?.kind === "formula") return content.format ?? (cell && OWN_LOOKS[cell.style].format) ?? "General";
  return "@";
}

function formulaOf(content: OwnContent | null): string | number {
  switch (content?.kind) {
    case undefined:
      return "";
    case "text":
    case "link":
      return content.text;
    case "number":
      return content.number;
    case "formula":
      return `=${content.formula}`;
  }
}

function writeLooks(sheet: Excel.Worksheet, own: OwnSheet): void {
  const byStyle = new Map<OwnStyle, { row: number; column: number }[]>();
  own.rows.forEach(({ cells }, row) => {
    cells.forEach(({ style }, column) => {
      const places = byStyle.get(style);
      if (places) places.push({ row, column });
      else byStyle.set(style, [{ row, column }]);
    });
  });
  for (const [style, places] of byStyle) {
    for (const address of toAddresses(places)) writeLook(sheet.getRanges(address).format, style);
  }
}

function writeLook(format: Excel.RangeFormat, style: OwnStyle): void {
  const look = OWN_LOOKS[style];
  if (look.bold) format.font.bold = true;
  if (look.underline) format.font.underline = "Single";
  if (look.size !== undefined) format.font.size = look.size;
  if (look.colour !== undefined) format.font.color = `#${look.colour}`;
  if (look.fill !== undefined) format.fill.color = `#${look.fill}`;
  if (look.wrap) format.wrapText = true;
  if (look.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[look.horizontal];
  if (look.vertical !== undefined) format.verticalAlignment = VERTICAL[look.vertical];
  if (look.border === undefined) return;
  for (const edge of EDGES) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = `#${look.border}`;
  }
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center" } as const;
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

function writeLinks(sheet: Excel.Worksheet, own: OwnSheet): void {
  own.rows.forEach(({ cells }, row) => {
    cells.forEach(({ content }, column) => {
      if (content?.kind !== "link") return;
      sheet.getRange(toA1({ row, column })).hyperlink = {
        documentReference: formatAddress(content.to),
        textToDisplay: content.text,
      };
    });
  });
}

function writeSizes(sheet: Excel.Worksheet, own: OwnSheet): void {
  own.widths.forEach((characters, column) => {
    const first = toA1({ row: 0, column });
    sheet.getRange(first).getEntireColumn().format.columnWidth = characters * POINTS_PER_CHARACTER;
  });
  own.rows.forEach(({ height }, row) => {
    if (height !== null) sheet.getRange(`${row + 1}:${row + 1}`).format.rowHeight = height;
  });
  const { rows, columns } = own.frozen;
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(rangeToA1({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function writeTable(sheet: Excel.Worksheet, own: OwnSheet): void {
  if (!own.table) return;
  const table = sheet.tables.add(rangeToA1(own.table.range), true);
  table.name = own.table.name;
  table.style = "TableStyleLight1";
  table.showFilterButton = true;
}

function writeRules(sheet: Excel.Worksheet, own: OwnSheet): void {
  for (const { range, colour, maximum } of own.dataBars) {
    const { dataBar } = rangeOf(sheet, range).conditionalFormats.add("DataBar");
    dataBar.positiveFormat.fillColor = `#${colour}`;
    dataBar.positiveFormat.gradientFill = false;
    dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    if (maximum !== null) dataBar.upperBoundRule = { type: "Number", formula: String(maximum) };
  }
  for (const { range, formula, fill, font } of own.colourRules) {
    const { custom } = rangeOf(sheet, range).conditionalFormats.add("Custom");
    custom.rule.formula = `=${formula}`;
    custom.format.fill.color = `#${fill}`;
    custom.format.font.color = `#${font}`;
  }
  for (const { range, options } of own.choices) {
    rangeOf(sheet, range).dataValidation.rule = { list: { inCellDropDown: true, source: options.join(",") } };
  }
}

function writePrintSetup(sheet: Excel.Worksheet, { print }: OwnSheet): void {
  const layout = sheet.pageLayout;
  layout.orientation = print.orientation === "portrait" ? "Portrait" : "Landscape";
  layout.paperSize = "A4";
  layout.zoom = {
    ...(print.fitWidth > 0 ? { horizontalFitToPages: print.fitWidth } : {}),
    ...(print.fitHeight > 0 ? { verticalFitToPages: print.fitHeight } : {}),
  };
  if (print.titleRows) layout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
}

function rangeOf(sheet: Excel.Worksheet, range: CellRange): Excel.Range {
  return sheet.getRange(rangeToA1(range));
}
