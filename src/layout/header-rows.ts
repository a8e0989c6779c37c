import type { CellRange } from "../model/address";
import { isObligation } from "./cell-words";
import { type Header, headerOf } from "./header";
import type { HeaderRole } from "./header-role";
import { type HeaderVocabulary, headerWord, votesFor } from "./header-words";
import type { GridRow, SheetGrid, SpreadCell } from "./sheet-grid";
import { splitBeside } from "./side-by-side";
import { isTickHeader } from "./tick-columns";

/** Finds every header of the sheet, top to bottom. */
export function findHeaders(
  grid: SheetGrid,
  vocabulary: HeaderVocabulary,
  isItem: (text: string) => boolean,
): readonly Header[] {
  // What looks like a header among data repeats its words line by line: they are values of their columns.
  const likely = grid.rows.filter((row) => isHeaderLine(row, { vocabulary, isItem, isValue: () => false }));
  const words: LineWords = { vocabulary, isItem, isValue: valuesOutside(grid, new Set(likely)) };
  const starts = new Set(likely.filter((row) => isHeaderLine(row, words)));
  const headers: Header[] = [];
  let next = 0;
  while (next < grid.rows.length) {
    const first = grid.rows[next];
    if (!first || !starts.has(first)) {
      next += 1;
      continue;
    }
    const last = lastLine(grid, next, words);
    const lines = [...linesAbove(grid, next), ...grid.rows.slice(next, last + 1)];
    headers.push(...splitBeside(headerOf(lines), vocabulary));
    next = last + 1;
  }
  return headers;
}

/** By what header lines are told from data. */
interface LineWords {
  readonly vocabulary: HeaderVocabulary;
  readonly isItem: (text: string) => boolean;
  /** True for a text that stands in the same column on lines that are no headers (必須, 有無). */
  readonly isValue: (cell: SpreadCell) => boolean;
}

function valuesOutside(grid: SheetGrid, headers: ReadonlySet<GridRow>): LineWords["isValue"] {
  const counts = new Map<string, number>();
  const keyOf = ({ column, text }: SpreadCell) => `${column} ${text}`;
  for (const row of grid.rows) {
    if (headers.has(row)) continue;
    for (const cell of ownCells(row)) {
      if (cell.text.length <= LONGEST_HEADER_CELL) counts.set(keyOf(cell), (counts.get(keyOf(cell)) ?? 0) + 1);
    }
  }
  return (cell) => (counts.get(keyOf(cell)) ?? 0) >= OFTEN;
}

/** Once may be chance: 内容 in a list of contents above the table. */
const OFTEN = 2;

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

const LONGEST_HEADER_CELL = 40;
/** Even a dozen services with two columns each; wider rows are a dump of data. */
const MOST_COLUMNS = 60;

function isHeaderLine(row: GridRow, { vocabulary, isItem, isValue }: LineWords): boolean {
  const own = ownCells(row);
  if (
    own.length < 2 ||
    own.length > MOST_COLUMNS ||
    own.some(({ text }) => text.length > 2 * LONGEST_HEADER_CELL || isPlainNumber(text))
  )
    return false;
  const ticks = own.filter(({ text }) => isTickHeader(text));
  const isTicked = ticks.length >= 2 && new Set(ticks.map(({ text }) => text)).size === ticks.length;
  const items = own.filter(({ text }) => isItem(text) && headerWord(text, vocabulary) === null);
  // 必須 and 選択 are what stands below 必須/選択; a cell that reaches down from above is a category (内容), no header.
  const roles = own
    .filter((cell) => cell.anchor.row === row.row && cell.text.length <= LONGEST_HEADER_CELL)
    .filter((cell) => !items.includes(cell) && !isObligation(cell.text) && !isValue(cell))
    .flatMap((cell): HeaderRole[] => {
      const strongest = votesFor(cell.text, vocabulary)[0]?.role ?? (isTicked && isTickHeader(cell.text) && "answer");
      return strongest ? [strongest] : [];
    });
  // Services and plans in columns may outnumber the header words; 項目 with another word is still a header.
  const isEnough = roles.length * 2 >= own.length || (items.length === 0 && roles.includes("item"));
  return roles.length >= 2 && isMixed(roles) && isEnough && items.length * 3 <= roles.length;
}

/** A data row may hold one header word (種別 セキュリティ, 測定単位 頻度); a header row is made of them. */
function isMixed(roles: readonly HeaderRole[]): boolean {
  const sections = roles.filter((role) => role === "section").length;
  const foreign = roles.filter((role) => role === "foreign").length;
  return new Set(roles).size >= 2 || foreign >= 3 || sections >= 3;
}

/** A second and third line belong to the header where cells of the first reach into them, or where they only say how to tick. */
function lastLine(grid: SheetGrid, first: number, words: LineWords): number {
  let last = first;
  while (last < first + 2) {
    const current = grid.rows[last];
    const below = grid.rows[last + 1];
    if (!current || !below || below.row !== current.row + 1 || !continuesHeader(current, below, words)) break;
    last += 1;
  }
  return last;
}

function continuesHeader(above: GridRow, below: GridRow, { vocabulary, isItem }: LineWords): boolean {
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
