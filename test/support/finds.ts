import { itemsFound } from "./items-found";
import { sheetTable } from "./sheet-table";

/** A test that finds every answer of the sheet at its cell, with its item, and nothing else. */
export function finds(name: string, text: string, hiddenColumns: readonly number[] = []): void {
  it(name, () => {
    const { snapshot, expected } = sheetTable("Sheet1", text, hiddenColumns);
    expect(Object.fromEntries(itemsFound(snapshot))).toEqual(Object.fromEntries(expected));
  });
}
