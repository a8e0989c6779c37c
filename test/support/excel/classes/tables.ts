import { type Book, type BookSheet, type BookTable, mustBeOpen, newId, overlap } from "../book";
import { type ExcelObject, excelClass, isExcelObject, stored } from "../excel-class";
import { Refusal } from "../wire";
import { clearCells } from "./cells";
import type { RangeTarget } from "./range";
import type { SheetTarget } from "./worksheet";

interface TableTarget extends SheetTarget {
  readonly table: BookTable;
}

export const workbookTables = excelClass<Book>("TableCollection", {
  items: (book) => book.sheets.flatMap((sheet) => sheet.tables.map((one) => table({ book, sheet, table: one }))),
  item: (book, key) => find(book, book.sheets, key),
});

export const sheetTables = excelClass<SheetTarget>("TableCollection", {
  items: ({ book, sheet }) => sheet.tables.map((one) => table({ book, sheet, table: one })),
  item: ({ book, sheet }, key) => find(book, [sheet], key),
  call: { Add: ({ book }, [range, hasHeaders]) => add(book, range, hasHeaders) },
});

function find(book: Book, sheets: readonly BookSheet[], key: string): ExcelObject | null {
  for (const sheet of sheets) {
    const one = sheet.tables.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
    if (one) return table({ book, sheet, table: one });
  }
  return null;
}

/** An address without a sheet would mean the sheet that the user looks at: only a range is clear. */
function add(book: Book, given: unknown, hasHeaders: unknown): ExcelObject {
  if (!isExcelObject(given)) throw new Refusal("InvalidArgument", "give a range: an address means the active sheet");
  const { sheet, range } = given.target as RangeTarget;
  mustBeOpen(sheet);
  if (hasHeaders !== true) throw new Refusal("InvalidArgument", "without headers the table would grow by a row");
  if ([...sheet.tables.map((one) => one.range), ...sheet.merges].some((other) => overlap(other, range))) {
    throw new Refusal("InvalidOperation", "A table cannot overlap another or a merged cell.");
  }
  const one: BookTable = { id: newId(book, "table"), name: `Table${book.nextId}`, range, members: new Map() };
  sheet.tables.push(one);
  return table({ book, sheet, table: one });
}

const table = excelClass<TableTarget>("Table", {
  identity: (target) => ({ Id: target.table.id }),
  get: { Name: (target) => target.table.name },
  set: {
    ...stored<TableTarget>(["Style", "ShowFilterButton", "ShowBandedRows"], (target, name, value) => {
      mustBeOpen(target.sheet);
      target.table.members.set(name, value);
    }),
    Name: (target, value) => rename(target, String(value)),
  },
  call: {
    Delete: ({ book, sheet, table: one }) => {
      mustBeOpen(sheet);
      sheet.tables.splice(sheet.tables.indexOf(one), 1);
      clearCells({ book, sheet, range: one.range });
    },
  },
});

function rename({ book, table: one }: TableTarget, name: string): void {
  const others = book.sheets.flatMap(({ tables }) => tables).filter((other) => other !== one);
  const taken = [...others.map((other) => other.name), ...[...book.names.values()].map((other) => other.name)];
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase())) {
    throw new Refusal("InvalidArgument", `The name ${name} is in use.`);
  }
  one.name = name;
}
