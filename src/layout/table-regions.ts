import type { Header } from "./header-rows";
import type { GridRow, SheetGrid } from "./sheet-grid";

/** Rows that may form one table, with the headers above them; no header: a block of labels and values. */
export interface Region {
  readonly headers: readonly Header[];
  readonly rows: readonly GridRow[];
}

/** Cuts a sheet at its headers. A header that repeats itself goes on with the table it headed before. */
export function cutRegions(
  grid: SheetGrid,
  headers: readonly Header[],
  isItem: (text: string) => boolean,
): readonly Region[] {
  const before = headers[0] ? rowsBetween(grid, -1, headers[0].range.top) : grid.rows;
  const regions: Region[] = before.length > 0 ? [{ headers: [], rows: before }] : [];
  headers.forEach((header, at) => {
    const end = headers[at + 1]?.range.top ?? Number.POSITIVE_INFINITY;
    const rows = rowsBetween(grid, header.range.bottom, end);
    // What stands alone above the next header is the next page's title, no heading of this table.
    while (headers[at + 1] && isTitle(rows.at(-1), isItem)) rows.pop();
    const repeated = regions.findIndex(
      (region) => region.headers[0]?.signature === header.signature && sameColumns(region.headers[0], header),
    );
    const open = regions[repeated];
    if (open) regions[repeated] = { headers: [...open.headers, header], rows: [...open.rows, ...rows] };
    else regions.push({ headers: [header], rows });
  });
  return regions;
}

function sameColumns(one: Header, other: Header): boolean {
  const columns = (header: Header) => [...header.texts.keys()].sort((a, b) => a - b).join();
  return columns(one) === columns(other);
}

function isTitle(row: GridRow | undefined, isItem: (text: string) => boolean): boolean {
  if (!row || new Set(row.cells.map(({ anchor }) => anchor.column)).size > 1) return false;
  return !row.cells.some(({ text }) => isItem(text));
}

function rowsBetween(grid: SheetGrid, after: number, before: number): GridRow[] {
  return grid.rows.filter(({ row }) => row > after && row < before);
}
