import { join } from "node:path";
import { buildSamples } from "../../scripts/samples/all-samples";
import { openWorkbook } from "../../src/host/file/open-workbook";
import { responsesOf } from "../support/items-found";

const samples = buildSamples(join(__dirname, "../.."));

describe.each(samples)("$file", ({ bytes, sheets }) => {
  it.each(sheets)("gives every row of $name its item", async ({ name, rows }) => {
    const snapshot = await openWorkbook(bytes).read(name);
    const found = new Map(responsesOf(snapshot).map(({ row, item }) => [row.row, item.id]));
    const meant = rows.filter(({ cells }) => (cells["item"] ?? "-") !== "-");
    expect(meant.map(({ row }) => [row, found.get(row)])).toEqual(meant.map(({ row, cells }) => [row, cells["item"]]));
  });
});
