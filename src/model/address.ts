/** The name of a worksheet, exactly as the workbook spells it. */
export type SheetName = string;

/** One cell of a known sheet. Row and column count from zero. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** One cell of a workbook. Row and column count from zero. */
export interface Address extends Cell {
  readonly sheet: SheetName;
}

/** A rectangle of cells; all four edges belong to it and count from zero. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's own limits: rows and columns of one sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** `{row: 11, column: 6}` → `G12`. */
export function toA1({ row, column }: Cell): string {
  return `${columnName(column)}${row + 1}`;
}

/** `6` → `G`. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `G12` or `$G$12` → the cell; undefined when the text is no cell reference inside Excel's limits. */
export function fromA1(text: string): Cell | undefined {
  const match = /^\$?(?<letters>[A-Za-z]{1,3})\$?(?<digits>[1-9]\d{0,6})$/.exec(text);
  if (!match?.groups) return undefined;
  let column = 0;
  for (const letter of (match.groups["letters"] ?? "").toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match.groups["digits"]) - 1;
  return row < MAX_ROWS && column <= MAX_COLUMNS ? { row, column: column - 1 } : undefined;
}

/** `{top: 4, left: 0, bottom: 4, right: 6}` → `A5:G5`; a single cell is written without colon. */
export function rangeToA1({ top, left, bottom, right }: CellRange): string {
  const first = toA1({ row: top, column: left });
  return top === bottom && left === right ? first : `${first}:${toA1({ row: bottom, column: right })}`;
}

/** `A5:G5` or `A5` → the rectangle; undefined when it is no such reference. */
export function rangeFromA1(text: string): CellRange | undefined {
  const [first = "", second = first] = text.split(":");
  const from = fromA1(first);
  const to = fromA1(second);
  if (!from || !to) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** `'SLA 2026'!G12`, quoted as Excel quotes a sheet name in a formula. */
export function formatAddress(address: Address): string {
  return `${quoteSheetName(address.sheet)}!${toA1(address)}`;
}

/** Always quoted: Excel accepts quotes around every name, and bare names have too many exceptions. */
export function quoteSheetName(sheet: SheetName): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** Reads `'SLA 2026'!G12`, `SLA!G12`; undefined when it is no such address. */
export function parseAddress(text: string): Address | undefined {
  const at = text.lastIndexOf("!");
  if (at < 1) return undefined;
  const cell = fromA1(text.slice(at + 1));
  const name = text.slice(0, at);
  const sheet = /^'.*'$/s.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
  return cell && sheet ? { sheet, ...cell } : undefined;
}

/** True when the cell lies in the rectangle. */
export function contains(range: CellRange, { row, column }: Cell): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}
