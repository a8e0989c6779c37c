import { addSheet, type Book } from "../book";
import { type ExcelObject, excelClass } from "../excel-class";
import { Refusal } from "../wire";
import { customXmlParts } from "./custom-xml";
import { workbookFunctions } from "./functions";
import { workbookNames } from "./names";
import { workbookTables } from "./tables";
import { worksheet } from "./worksheet";

/** The root of everything. */
export const workbookObject = excelClass<Book>("Workbook", {
  navigate: {
    Worksheets: (book) => worksheets(book),
    Protection: (book) => workbookProtection(book),
    CustomXmlParts: (book) => customXmlParts(book),
    Tables: (book) => workbookTables(book),
    Names: (book) => workbookNames(book),
    Functions: (book) => workbookFunctions(book),
  },
});

const workbookProtection = excelClass<Book>("WorkbookProtection", {
  get: { Protected: (book) => book.isStructureLocked },
});

const worksheets = excelClass<Book>("WorksheetCollection", {
  items: (book) => book.sheets.map((sheet) => worksheet({ book, sheet })),
  item: (book, key) => {
    const sheet = book.sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
    return sheet ? worksheet({ book, sheet }) : null;
  },
  call: { Add: (book, [name]) => add(book, String(name)) },
});

function add(book: Book, name: string): ExcelObject {
  if (book.isStructureLocked) throw new Refusal("AccessDenied", "The structure of the workbook is protected.");
  if (name.length > 31 || /[\\/?*[\]:]/.test(name))
    throw new Refusal("InvalidArgument", `no name for a sheet: ${name}`);
  if (book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
    throw new Refusal("ItemAlreadyExists", `There is a sheet ${name} already.`);
  }
  return worksheet({ book, sheet: addSheet(book, name) });
}
