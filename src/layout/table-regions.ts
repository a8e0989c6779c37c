import type { Header } from "./header";
import type { GridRow, SheetGrid } from "./sheet-grid";

/** Rows that may form one table, with the headers above them; no header: a block of labels and values. */
export interface Region {
  readonly headers: readonly Header[];
  readonly rows: readonly GridRow[];
}

/** What can be told of a text without knowing the table. */
export interface TextKinds {
  readonly isItem: (text: string) => boolean;
  readonly isHeaderWord: (text: string) => boolean;
}

/** Cuts a sheet at its headers. A header that repeats itself goes on with the table it headed before. */
export function cutRegions(grid: SheetGrid, headers: readonly Header[], kinds: TextKinds): readonly Region[] {
  const before = headers[0] ? rowsBetween(grid, -1, headers[0].range.top) : grid.rows;
  const regions: Region[] = before.length > 0 ? [{ headers: [], rows: before }] : [];
  for (const header of headers) {
    const next = headers.find(({ range }) => range.top > header.range.bottom);
    const rows = rowsUnder(grid, header, next?.range.top ?? Number.POSITIVE_INFINITY);
    // What stands alone above the next header is the next page's title, no heading of this table.
    while (next && isTitle(rows.at(-1), kinds)) rows.pop();
    const at = regions.findIndex(({ headers: [first] }) => first && repeats(first, header, kinds));
    const open = regions[at];
    if (open) regions[at] = { headers: [...open.headers, header], rows: [...open.rows, ...rows] };
    else regions.push({ headers: [header], rows });
  }
  return regions.map((region) => withHeadings(grid, region));
}

/** The same header again; or but for one cell in which each part of the form prints its own heading. */
function repeats(first: Header, other: Header, { isHeaderWord }: TextKinds): boolean {
  if ([...first.texts.keys()].join() !== [...other.texts.keys()].join()) return false;
  const odd = oddColumns(first, other);
  if (odd.length > 1) return false;
  return odd.every((column) => [first, other].every(({ texts }) => !(texts.get(column) ?? []).some(isHeaderWord)));
}

function oddColumns(one: Header, other: Header): readonly number[] {
  const says = ({ texts }: Header, column: number) => (texts.get(column) ?? []).join("\n");
  return [...one.texts.keys()].filter((column) => says(one, column) !== says(other, column));
}

/** Where headers differ in one cell, that cell heads what follows: 可用性 | 回答, then 信頼性 | 回答. */
function withHeadings(grid: SheetGrid, region: Region): Region {
  const [first, ...others] = region.headers;
  const [odd] = first ? others.flatMap((other) => oddColumns(first, other)) : [];
  if (odd === undefined) return region;
  const headings = region.headers.flatMap(({ range: { bottom } }): readonly GridRow[] => {
    const cell = grid.at(bottom, odd);
    return cell ? [{ row: bottom, isHidden: false, cells: [cell] }] : [];
  });
  return { ...region, rows: [...region.rows, ...headings].sort((one, other) => one.row - other.row) };
}

function isTitle(row: GridRow | undefined, { isItem }: TextKinds): boolean {
  if (!row || new Set(row.cells.map(({ anchor }) => anchor.column)).size > 1) return false;
  return !row.cells.some(({ text }) => isItem(text));
}

/** The rows below a header; of a sheet with tables side by side only this table's columns. */
function rowsUnder(grid: SheetGrid, header: Header, end: number): GridRow[] {
  const rows = rowsBetween(grid, header.range.bottom, end);
  if (!header.isBeside) return rows;
  const { left, right } = header.range;
  return rows
    .map((row) => ({ ...row, cells: row.cells.filter(({ column }) => column >= left && column <= right) }))
    .filter(({ cells }) => cells.length > 0);
}

function rowsBetween(grid: SheetGrid, after: number, before: number): GridRow[] {
  return grid.rows.filter(({ row }) => row > after && row < before);
}
