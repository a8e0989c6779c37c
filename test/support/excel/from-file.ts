import { openWorkbook } from "../../../src/host/file/open-workbook";
import { addSheet, type Book, emptyBook, newId, openCell } from "./book";

/** The workbook of a file as Excel would have it open, as far as the file host's snapshots tell. */
export async function bookFromFile(bytes: Uint8Array): Promise<Book> {
  const book = emptyBook();
  const host = openWorkbook(bytes);
  for (const { name } of await host.sheets()) {
    const snapshot = await host.read(name);
    const sheet = addSheet(book, name);
    sheet.visibility = snapshot.visibility;
    sheet.isProtected = snapshot.isProtected;
    sheet.merges = [...snapshot.merges];
    for (const row of snapshot.hiddenRows) sheet.hiddenRows.add(row);
    for (const column of snapshot.hiddenColumns) sheet.hiddenColumns.add(column);
    // What the file host calls notes is notes and threaded comments; in Excel's model they are two things.
    sheet.notes = snapshot.notes.map(({ at, text }) => ({ id: newId(book, "note"), at, content: text }));
    const { top = 0, left = 0 } = snapshot.usedRange ?? {};
    snapshot.values.forEach((row, down) => {
      row.forEach((value, across) => {
        const format = snapshot.formats[down]?.[across] ?? "General";
        if (value === null && format === "General") return;
        const text = snapshot.texts[down]?.[across] ?? "";
        Object.assign(openCell(sheet, { row: top + down, column: left + across }), { value, text, format });
      });
    });
  }
  return book;
}
