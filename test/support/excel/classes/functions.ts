import { format } from "ssf";
import type { Book } from "../book";
import { type ExcelObject, excelClass } from "../excel-class";

/** Functions of the sheet, computed for the add-in without a cell. */
export const workbookFunctions = excelClass<Book>("Functions", {
  call: { Text: (_book, [value, code]) => functionResult(format(String(code), value as number)) },
});

const functionResult: (value: string) => ExcelObject = excelClass<string>("FunctionResult", {
  get: { Value: (value) => value, Error: () => null },
});
