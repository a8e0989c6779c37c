import { type CellRange, columnName, fromA1, MAX_COLUMNS, MAX_ROWS, rangeFromA1 } from "../../../src/model/address";
import { Refusal } from "./wire";

/** Excel cuts an address string here. */
const LONGEST_ADDRESS = 8_192;

/** `A1:C5`, `5:7`, `$1:$2`, `B:D`, with or without the name of its sheet in front. */
export function parseRange(text: unknown): CellRange {
  const address = String(text).replace(/^.*!/s, "").trim();
  const plain = address.replaceAll("$", "");
  const rows = /^(?<first>\d+):(?<last>\d+)$/.exec(plain)?.groups;
  if (rows)
    return { top: Number(rows["first"]) - 1, bottom: Number(rows["last"]) - 1, left: 0, right: MAX_COLUMNS - 1 };
  const columns = /^(?<first>[A-Za-z]{1,3}):(?<last>[A-Za-z]{1,3})$/.exec(plain)?.groups;
  const range = columns
    ? { ...bounds(`${columns["first"]}1`, `${columns["last"]}1`), top: 0, bottom: MAX_ROWS - 1 }
    : rangeFromA1(plain);
  if (!range) throw new Refusal("InvalidArgument", `not an address: ${address.slice(0, 60)}`);
  return range;
}

export function parseRanges(text: unknown): readonly CellRange[] {
  const address = String(text);
  if (address.length > LONGEST_ADDRESS)
    throw new Refusal("InvalidArgument", `an address of ${address.length} characters`);
  return address.split(",").map(parseRange);
}

export function printRange(sheet: string, { top, left, bottom, right }: CellRange): string {
  const first = `${columnName(left)}${top + 1}`;
  const last = `${columnName(right)}${bottom + 1}`;
  return `${/^[\w\u3040-\u9fff]+$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${first === last ? first : `${first}:${last}`}`;
}

function bounds(first: string, last: string): CellRange {
  const [from, to] = [fromA1(first), fromA1(last)];
  if (!from || !to) throw new Refusal("InvalidArgument", `not an address: ${first}:${last}`);
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
