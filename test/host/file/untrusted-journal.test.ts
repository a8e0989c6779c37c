import { buildWorkbook, zipParts } from "../../../scripts/workbook-builder";
import { openWorkbook } from "../../../src/host/file/open-workbook";
import { crc32 } from "../../../src/host/file/zip/crc32";
import { encodeRecords } from "../../../src/model/record-part";
import { sampleChanges } from "../../support/workbooks/sample-changes";
import { vendorBook } from "../../support/workbooks/vendor-checklist";
import { zipContents } from "../../support/workbooks/zip-parts";

/** A workbook that a vendor annotated with a journal of its own making. */
async function withJournal(make: (text: (part: string) => string) => unknown): Promise<Uint8Array> {
  const host = openWorkbook(buildWorkbook(vendorBook()));
  await host.apply(sampleChanges(await host.sheets()));
  const parts = new Map<string, string | Uint8Array>(zipContents(host.save()));
  const text = (part: string) => new TextDecoder().decode(parts.get(part) as Uint8Array);
  parts.set("customXml/item1.xml", encodeRecords({ undo: make(text) }));
  return zipParts(parts);
}

const crcOf = (text: string) => crc32(new TextEncoder().encode(text));

/** A journal that replaces one stretch of a part. */
const replacing = (part: string, what: string, by: string) => (text: (part: string) => string) => ({
  version: 1,
  added: [],
  parts: [{ part, crc: crcOf(text(part)), edits: [[text(part).indexOf(what), what.length, by]] }],
});

describe("a journal that the vendor wrote", () => {
  it.each<[string, (text: (part: string) => string) => unknown]>([
    ["changes a figure in a cell", replacing("xl/worksheets/sheet1.xml", "<v>0.9995</v>", "1")],
    ["changes a digit in a cell", replacing("xl/worksheets/sheet1.xml", "9995", "9999")],
    ["changes a text", replacing("xl/sharedStrings.xml", "365", "999")],
    ["brings text of its own", replacing("xl/styles.xml", "0.00%", "0.00%%")],
    ["takes a part that others need", () => ({ version: 1, added: ["xl/worksheets/sheet1.xml"], parts: [] })],
    ["is of another version", () => ({ version: 2, added: [], parts: [] })],
    ["is no journal", () => [{ toString: 1 }]],
    [
      "points outside",
      (text) => ({
        version: 1,
        added: [],
        parts: [{ part: "xl/styles.xml", crc: crcOf(text("xl/styles.xml")), edits: [[1e9, 5, ""]] }],
      }),
    ],
    [
      "names parts that are not there",
      () => ({ version: 1, added: ["nowhere.xml"], parts: [{ part: "no.xml", crc: 1, edits: [] }] }),
    ],
  ])("is not followed when it %s", async (_, make) => {
    const host = openWorkbook(await withJournal(make));
    const plain = openWorkbook(buildWorkbook(vendorBook()));
    expect(await host.read("SLAチェックシート")).toEqual(await plain.read("SLAチェックシート"));
    await host.clear();
    expect((await host.sheets()).map(({ name }) => name)).toEqual(["SLAチェックシート", "はじめに"]);
    expect(await openWorkbook(host.save()).read("SLAチェックシート")).toEqual(await plain.read("SLAチェックシート"));
  });
});
