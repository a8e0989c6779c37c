import { formatAddress, rangeToA1 } from "../../model/address";
import type { OwnCell, OwnContent, OwnSheet } from "../../model/changeset";
import { OWN_LOOKS } from "../../model/own-looks";
import { cellText } from "../../text/cell-text";
import { CHARACTERS_PER_CALL, type Pace } from "./pace";

/** About what one request may hold; a row is never cut. */
const CHARACTERS_PER_BAND = 300_000;

/**
 * Queues the contents of one of our sheets. Text goes into cells whose number format is already `@`, so that nothing that begins
 * with = + - @ is ever parsed.
 */
export async function writeCells(sheet: Excel.Worksheet, { rows }: OwnSheet, width: number, pace: Pace): Promise<void> {
  for (let top = 0; top < rows.length; ) {
    const formulas: (string | number)[][] = [];
    const formats: string[][] = [];
    let characters = 0;
    while (top + formulas.length < rows.length && characters < CHARACTERS_PER_BAND) {
      const { cells } = rows[top + formulas.length] ?? { cells: [] };
      const all = Array.from({ length: width }, (_, column) => cells[column]);
      const contents = all.map((cell) => formulaOf(cell?.content ?? null));
      formulas.push(contents);
      formats.push(all.map(formatOf));
      characters += contents.reduce((sum: number, content) => sum + String(content).length + 10, 0);
    }
    const range = sheet.getRange(rangeToA1({ top, left: 0, bottom: top + formulas.length - 1, right: width - 1 }));
    range.numberFormat = formats;
    range.formulas = formulas;
    top += formulas.length;
    await pace.after(characters);
  }
}

/** Queues the links, one call for each run of them down a column. */
export async function writeLinks(sheet: Excel.Worksheet, { rows }: OwnSheet, pace: Pace): Promise<void> {
  const runs = new Map<number, { top: number; links: Excel.SettableCellProperties[][] }[]>();
  rows.forEach(({ cells }, row) => {
    cells.forEach(({ content }, column) => {
      if (content?.kind !== "link") return;
      const link = { documentReference: formatAddress(content.to), textToDisplay: cellText(content.text) };
      const ofColumn = runs.get(column) ?? [];
      const last = ofColumn.at(-1);
      if (last && last.top + last.links.length === row) last.links.push([{ hyperlink: link }]);
      else ofColumn.push({ top: row, links: [[{ hyperlink: link }]] });
      runs.set(column, ofColumn);
    });
  });
  for (const [column, ofColumn] of runs) {
    for (const { top, links } of ofColumn) {
      const range = { top, left: column, bottom: top + links.length - 1, right: column };
      sheet.getRange(rangeToA1(range)).setCellProperties(links);
      await pace.after(links.length * CHARACTERS_PER_LINK + CHARACTERS_PER_CALL);
    }
  }
}

const CHARACTERS_PER_LINK = 120;

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
      return cellText(content.text);
    case "number":
      return Number.isFinite(content.number) ? content.number : "";
    case "formula":
      return `=${content.formula}`;
  }
}
