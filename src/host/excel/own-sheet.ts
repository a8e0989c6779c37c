import { type CellRange, rangeToA1, toA1 } from "../../model/address";
import type { OwnSheet } from "../../model/changeset";
import { OWN_FONT, OWN_FONT_SIZE } from "../../model/own-looks";
import { writeCells, writeLinks } from "./own-sheet-cells";
import { writeLooks } from "./own-sheet-looks";
import type { Pace } from "./pace";

/** Points per character of the default font, near enough for a column width. */
const POINTS_PER_CHARACTER = 5.6;

/** Queues all of one sheet of ours but its print setup, on a worksheet that is empty. */
export async function writeOwnSheet(sheet: Excel.Worksheet, own: OwnSheet, pace: Pace): Promise<void> {
  const width = Math.max(1, ...own.rows.map(({ cells }) => cells.length));
  await writeCells(sheet, own, width, pace);
  // A link brings a look of Excel's with it: ours come after.
  await writeLinks(sheet, own, pace);
  if (own.rows.length > 0) {
    const all = rangeOf(sheet, { top: 0, left: 0, bottom: own.rows.length - 1, right: width - 1 });
    all.format.font.name = OWN_FONT;
    all.format.font.size = OWN_FONT_SIZE;
  }
  await writeLooks(sheet, own, pace);
  for (const merge of own.merges) rangeOf(sheet, merge).merge();
  writeTable(sheet, own);
  writeRules(sheet, own);
  writeSizes(sheet, own);
  if (own.tabColour) sheet.tabColor = `#${own.tabColour}`;
  sheet.showGridlines = false;
}

/** Widths first: Excel fits the rows that have no height of their own to the text as it then breaks. */
function writeSizes(sheet: Excel.Worksheet, own: OwnSheet): void {
  own.widths.forEach((characters, column) => {
    const first = sheet.getRange(toA1({ row: 0, column }));
    first.getEntireColumn().format.columnWidth = characters * POINTS_PER_CHARACTER;
  });
  if (own.rows.length > 0) {
    sheet
      .getRange(`1:${own.rows.length}`)
      .setRowProperties(own.rows.map(({ height }) => (height === null ? {} : { format: { rowHeight: height } })));
  }
  for (const { first, last } of fittedRows(own)) sheet.getRange(`${first + 1}:${last + 1}`).format.autofitRows();
  const { rows, columns } = own.frozen;
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRange(rangeToA1({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 })));
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** Runs of rows that are as high as their text needs. */
function fittedRows({ rows }: OwnSheet): readonly { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = [];
  rows.forEach(({ height }, row) => {
    if (height !== null) return;
    const run = runs.at(-1);
    if (run?.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  });
  return runs;
}

function writeTable(sheet: Excel.Worksheet, { table: own }: OwnSheet): void {
  if (!own) return;
  // A range, not an address: an address would mean the sheet that the user looks at.
  const table = sheet.tables.add(rangeOf(sheet, own.range), true);
  table.name = own.name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = true;
}

/** Excel puts the rule that comes last first. */
function writeRules(sheet: Excel.Worksheet, own: OwnSheet): void {
  for (const { range, colour, maximum } of own.dataBars) {
    const { dataBar } = rangeOf(sheet, range).conditionalFormats.add("DataBar");
    dataBar.positiveFormat.fillColor = `#${colour}`;
    dataBar.positiveFormat.gradientFill = false;
    dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    if (maximum !== null) dataBar.upperBoundRule = { type: "Number", formula: String(maximum) };
  }
  for (const { range, formula, fill, font } of [...own.colourRules].reverse()) {
    const { custom } = rangeOf(sheet, range).conditionalFormats.add("Custom");
    custom.rule.formula = `=${formula}`;
    custom.format.fill.color = `#${fill}`;
    custom.format.font.color = `#${font}`;
  }
  for (const { range, options } of own.choices) {
    rangeOf(sheet, range).dataValidation.rule = { list: { inCellDropDown: true, source: options.join(",") } };
  }
}

function rangeOf(sheet: Excel.Worksheet, range: CellRange): Excel.Range {
  return sheet.getRange(rangeToA1(range));
}
