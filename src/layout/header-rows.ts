import type { CellRange } from "../model/address";
import { foldLabel } from "../text/fold-label";
import { isObligation } from "./cell-words";
import { type HeaderVocabulary, votesFor } from "./header-words";
import type { GridRow, SheetGrid, SpreadCell } from "./sheet-grid";
import { isTickHeader } from "./tick-columns";

/** One header of a table: one to three lines. */
export interface Header {
  readonly range: CellRange;
  /** The lines' texts above each column, outermost first, without repeats; by zero-based column. */
  readonly texts: ReadonlyMap<number, readonly string[]>;
  /** The same for every repetition of the header. */
  readonly signature: string;
  /** True where another table stands beside this one. */
  readonly isBeside: boolean;
}

/** Finds every header of the sheet, top to bottom. */
export function findHeaders(
  grid: SheetGrid,
  vocabulary: HeaderVocabulary,
  isItem: (text: string) => boolean,
): readonly Header[] {
  const headers: Header[] = [];
  let next = 0;
  while (next < grid.rows.length) {
    const first = grid.rows[next];
    if (!first || !isHeaderLine(first, vocabulary, isItem)) {
      next += 1;
      continue;
    }
    const last = lastLine(grid, next, vocabulary, isItem);
    const lines = [...linesAbove(grid, next), ...grid.rows.slice(next, last + 1)];
    headers.push(...splitBeside(headerOf(lines)));
    next = last + 1;
  }
  return headers;
}

/** `No | 項目 | 回答 |   | No | 項目 | 回答`: where the header's first words come again, a second table begins beside the first. */
function splitBeside(header: Header): readonly Header[] {
  const columns = [...header.texts.keys()].sort((one, other) => one - other);
  const says = (column: number | undefined) =>
    column === undefined ? "" : foldLabel(header.texts.get(column)?.at(-1) ?? "");
  const [first, second] = columns;
  const again = columns.findIndex(
    (column, at) => at > 1 && says(column) === says(first) && says(columns[at + 1]) === says(second),
  );
  if (again < 0 || says(first) === says(second)) return [header];
  const part = (own: readonly number[]): Header => {
    const texts = new Map(own.map((column) => [column, header.texts.get(column) ?? []]));
    const range = { ...header.range, left: own[0] ?? 0, right: own.at(-1) ?? 0 };
    return { range, texts, signature: signatureOf(texts), isBeside: true };
  };
  return [part(columns.slice(0, again)), ...splitBeside(part(columns.slice(again)))];
}

/** The header that a person has pointed at; undefined where nothing is written there. */
export function headerAt(grid: SheetGrid, { top, bottom }: CellRange): Header | undefined {
  const lines = grid.rows.filter(({ row }) => row >= top && row <= bottom);
  return lines.length > 0 ? headerOf(lines) : undefined;
}

/** Every place where one of these headers stands, whatever its words: a person has said that it is one. */
export function findKnownHeaders(grid: SheetGrid, signatures: ReadonlySet<string>): readonly Header[] {
  const headers: Header[] = [];
  for (let at = 0; at < grid.rows.length && signatures.size > 0; at += 1) {
    const found = [1, 2, 3]
      .map((lines) => headerOf(grid.rows.slice(at, at + lines)))
      .find(({ signature }) => signatures.has(signature));
    if (!found) continue;
    headers.push(found);
    at += grid.rows.slice(at).findIndex(({ row }) => row === found.range.bottom);
  }
  return headers;
}

/** The texts in column order, folded: what a layout is remembered by. */
function signatureOf(texts: ReadonlyMap<number, readonly string[]>): string {
  return [...texts.entries()]
    .sort(([one], [other]) => one - other)
    .map(([, lines]) => lines.map(foldLabel).join("/"))
    .filter((text, at, all) => text !== all[at - 1])
    .join("|");
}

const LONGEST_HEADER_CELL = 40;

function isHeaderLine(row: GridRow, vocabulary: HeaderVocabulary, isItem: (text: string) => boolean): boolean {
  const own = ownCells(row);
  if (own.length < 2 || own.some(({ text }) => text.length > 2 * LONGEST_HEADER_CELL || isPlainNumber(text)))
    return false;
  // 必須 and 選択 are what stands below 必須/選択; a cell that reaches down from above is a category (内容), no header.
  const words = own.filter(
    ({ text, anchor }) =>
      anchor.row === row.row &&
      text.length <= LONGEST_HEADER_CELL &&
      votesFor(text, vocabulary).length > 0 &&
      !isObligation(text),
  );
  const roles = new Set(words.map(({ text }) => votesFor(text, vocabulary)[0]?.role));
  const items = own.filter(({ text }) => isItem(text) && votesFor(text, vocabulary).length === 0);
  // A data row may hold one header word (種別 セキュリティ, 測定単位 頻度); a header row is made of them.
  // Services and plans in columns may outnumber the header words; 項目 with another word is still a header.
  const isEnough =
    words.length * 2 >= own.length || (items.length === 0 && words.some(({ text }) => isItemWord(text, vocabulary)));
  const isMixed = roles.size >= 2 || (roles.has("foreign") && words.length >= 3);
  return words.length >= 2 && isMixed && isEnough && items.length * 3 <= words.length;
}

function isItemWord(text: string, vocabulary: HeaderVocabulary): boolean {
  return votesFor(text, vocabulary).some(({ role, weight }) => role === "item" && weight >= 0.8);
}

/** A second and third line belong to the header where cells of the first reach into them, or where they only say how to tick. */
function lastLine(
  grid: SheetGrid,
  first: number,
  vocabulary: HeaderVocabulary,
  isItem: (text: string) => boolean,
): number {
  let last = first;
  while (last < first + 2) {
    const current = grid.rows[last];
    const below = grid.rows[last + 1];
    if (!current || !below || below.row !== current.row + 1 || !continuesHeader(current, below, vocabulary, isItem))
      break;
    last += 1;
  }
  return last;
}

function continuesHeader(
  above: GridRow,
  below: GridRow,
  vocabulary: HeaderVocabulary,
  isItem: (text: string) => boolean,
): boolean {
  const own = below.cells.filter(({ anchor }) => anchor.row === below.row);
  const reaching = below.cells.filter(({ anchor }) => anchor.row <= above.row);
  if (own.some(({ text }) => text.length > LONGEST_HEADER_CELL || isItem(text))) return false;
  if (reaching.length > 0) return true;
  const distinct = ownCells(below);
  const says = distinct.filter(({ text }) => isTickHeader(text) || votesFor(text, vocabulary).length > 0);
  const underWide = distinct.filter(({ column }) => above.cells.some((cell) => cell.column === column && isWide(cell)));
  return distinct.length >= 2 && (says.length === distinct.length || underWide.length === distinct.length);
}

/** A line above whose cells are merged over several columns of the header, or into its row, heads it: 回答 over はい/いいえ. */
function linesAbove(grid: SheetGrid, first: number): readonly GridRow[] {
  const header = grid.rows[first];
  const above = grid.rows[first - 1];
  if (!header || !above || above.row !== header.row - 1) return [];
  const own = ownCells(above);
  const heads = own.filter((cell) => isWide(cell) && cell.area.right - cell.area.left + 1 < header.cells.length);
  const reaches = header.cells.some(({ anchor }) => anchor.row === above.row);
  return (heads.length > 0 || reaches) &&
    own.every(({ text }) => text.length <= LONGEST_HEADER_CELL) &&
    own.length < header.cells.length
    ? [above]
    : [];
}

function headerOf(lines: readonly GridRow[]): Header {
  const texts = new Map<number, string[]>();
  for (const line of lines) {
    for (const { column, text } of line.cells) {
      const above = texts.get(column) ?? [];
      if (above.at(-1) !== text) texts.set(column, [...above, text]);
    }
  }
  const columns = [...texts.keys()];
  const range = {
    top: lines[0]?.row ?? 0,
    left: Math.min(...columns),
    bottom: lines.at(-1)?.row ?? 0,
    right: Math.max(...columns),
  };
  return { range, texts, signature: signatureOf(texts), isBeside: false };
}

/** A number stands in a data row; no header has one by itself. */
function isPlainNumber(text: string): boolean {
  return /^\d+(?:[-.]\d+)*$/.test(text.normalize("NFKC"));
}

function ownCells(row: GridRow): readonly SpreadCell[] {
  return row.cells.filter(({ column, anchor }) => anchor.column === column);
}

function isWide({ area }: SpreadCell): boolean {
  return area.right > area.left;
}
