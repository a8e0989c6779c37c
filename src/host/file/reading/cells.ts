import { fromA1, MAX_COLUMNS, MAX_ROWS } from "../../../model/address";
import type { CellValue } from "../../../model/snapshot";
import { HostError } from "../../port";
import { type Attribute, attribute, attributesOf } from "../xml/attributes";
import { endTag, localName, malformed, nextTag, type Tag, tagsNamed } from "../xml/tags";
import { attr, charactersOf, child } from "../xml/tree";
import type { Sheet } from "./sheet";
import { stringIn, unescapeCharacters } from "./strings";
import { isTrue } from "./workbook";

/** A cell as the part writes it. */
export interface StoredCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** Index of its style. */
  readonly style: number;
}

/** A row as the part writes it. */
export interface StoredRow {
  readonly row: number;
  readonly isHidden: boolean;
  /** In points; null where the part says nothing. */
  readonly height: number | null;
}

export interface SheetContent {
  readonly cells: readonly StoredCell[];
  readonly rows: readonly StoredRow[];
}

/** More cells than this are not a checklist, and would not fit into memory with everything made of them. */
const MAX_CELLS = 5_000_000;

/** Reads all cells of a sheet in one pass. What the part says of its own dimension is not believed. */
export function readCells(sheet: Sheet, sharedStrings: readonly string[]): SheetContent {
  const xml = sheet.source.text;
  const cells: StoredCell[] = [];
  const rows: StoredRow[] = [];
  const { data } = sheet;
  if (!data) return { cells, rows };
  const areHiddenByDefault = isHiddenByDefault(sheet);
  let row = -1;
  let column = -1;
  for (let tag = nextTag(xml, data.innerStart); tag && tag.start < data.innerEnd; tag = nextTag(xml, tag.end)) {
    if (tag.kind === "close") continue;
    const name = localName(tag.name);
    if (name === "row") {
      const stored = readRow(attributesOf(xml, tag), row + 1, areHiddenByDefault);
      row = stored.row;
      column = -1;
      rows.push(stored);
      if (rows.length > MAX_ROWS) throw new HostError("tooLarge", { part: sheet.part });
    } else if (name === "c") {
      const attributes = attributesOf(xml, tag);
      const at = fromA1(attribute(attributes, "r") ?? "") ?? { row, column: column + 1 };
      const style = Number(attribute(attributes, "s") ?? 0) || 0;
      column = at.column;
      const { value, end } = readValue(xml, tag, attribute(attributes, "t") ?? "n", sharedStrings);
      if (at.row >= 0 && at.column < MAX_COLUMNS && (value !== null || style !== 0))
        cells.push({ ...at, value, style });
      if (cells.length > MAX_CELLS) throw new HostError("tooLarge", { part: sheet.part });
      tag = end;
    }
  }
  return { cells, rows };
}

/** The rows of a sheet without their cells. */
export function readRows(sheet: Sheet): readonly StoredRow[] {
  const { data } = sheet;
  if (!data) return [];
  const xml = sheet.source.text;
  const areHiddenByDefault = isHiddenByDefault(sheet);
  const prefix = data.name.slice(0, -"sheetData".length);
  let row = -1;
  return [...tagsNamed(xml, `${prefix}row`, data.innerStart, data.innerEnd)].map((tag) => {
    const stored = readRow(attributesOf(xml, tag), row + 1, areHiddenByDefault);
    row = stored.row;
    return stored;
  });
}

function readRow(attributes: readonly Attribute[], implied: number, areHiddenByDefault: boolean): StoredRow {
  const number = Number(attribute(attributes, "r") ?? implied + 1);
  const row =
    Number.isInteger(number) && number >= 1 && number <= MAX_ROWS ? number - 1 : Math.min(implied, MAX_ROWS - 1);
  const ht = attribute(attributes, "ht");
  const height = ht === undefined || !Number.isFinite(Number(ht)) ? null : Number(ht);
  const hidden = attribute(attributes, "hidden");
  const isHidden = hidden === undefined ? areHiddenByDefault && height === null : isTrue(hidden);
  return { row, isHidden: isHidden || height === 0, height };
}

function isHiddenByDefault({ root }: Sheet): boolean {
  const format = child(root, "sheetFormatPr");
  return isTrue(format && attr(format, "zeroHeight"));
}

/** The value of a cell, and the tag that ends it. */
function readValue(
  xml: string,
  open: Tag,
  type: string,
  sharedStrings: readonly string[],
): { value: CellValue; end: Tag } {
  let value: CellValue = null;
  if (open.kind === "empty") return { value, end: open };
  for (let tag = nextTag(xml, open.end); tag; tag = nextTag(xml, tag.end)) {
    if (tag.kind === "close" && tag.name === open.name) return { value, end: tag };
    if (tag.kind !== "open") continue;
    const close = endTag(xml, tag);
    const name = localName(tag.name);
    if (name === "is" && type === "inlineStr") value = stringIn(xml, tag.end, close.start) || null;
    if (name === "v") value = typedValue(charactersOf(xml, tag.end, close.start), type, sharedStrings);
    tag = close;
  }
  throw malformed();
}

function typedValue(raw: string, type: string, sharedStrings: readonly string[]): CellValue {
  if (raw === "") return null;
  if (type === "s") return sharedStrings[Number(raw)] || null;
  if (type === "b") return raw.trim() === "1" || raw.trim() === "true";
  if (type === "str" || type === "inlineStr" || type === "e") return unescapeCharacters(raw);
  if (type === "d") return serialOf(raw) ?? raw;
  const number = Number(raw);
  return Number.isFinite(number) ? number : raw;
}

/** Strict workbooks may write a date as ISO 8601; everywhere else it is its serial number. */
function serialOf(iso: string): number | undefined {
  const time = Date.parse(/Z$|[+-]\d\d:\d\d$/.test(iso) || !iso.includes("T") ? iso : `${iso}Z`);
  return Number.isNaN(time) ? undefined : time / 86_400_000 + 25_569;
}
