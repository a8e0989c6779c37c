import { buildWorkbook, type SheetSpec, zipParts } from "../../../../scripts/workbook-builder";
import { openWorkbook } from "../../../../src/host/file/open-workbook";
import { HostError } from "../../../../src/host/port";
import type { SheetSnapshot } from "../../../../src/model/snapshot";
import { bent, replacing } from "../../../support/workbooks/bent-parts";
import { HARD_WORKBOOKS } from "../../../support/workbooks/hard-workbooks";

const read = (sheet: Omit<SheetSpec, "name">): Promise<SheetSnapshot> =>
  openWorkbook(buildWorkbook({ sheets: [{ name: "S", ...sheet }] })).read("S");

/** A sheet whose `sheetData` is written by hand. */
async function readCells(data: string, before = ""): Promise<SheetSnapshot> {
  const parts = bent(
    { sheets: [{ name: "S", rows: [["共有"]] }] },
    replacing("xl/worksheets/sheet1.xml", '<row r="1"><c r="A1" t="s"><v>0</v></c></row>', data),
    replacing("xl/worksheets/sheet1.xml", "<sheetData>", `${before}<sheetData>`),
  );
  return openWorkbook(zipParts(parts)).read("S");
}

describe("the cells of a sheet", () => {
  it("have their values, their texts and their formats", async () => {
    const { values, texts, formats } = await read({
      rows: [
        [
          "稼働率",
          { value: 0.9995, style: { format: "0.00%" } },
          new Date(Date.UTC(2024, 3, 1)),
          true,
          { error: "#N/A" },
        ],
      ],
    });
    expect(values).toEqual([["稼働率", 0.9995, 45383, true, "#N/A"]]);
    expect(texts).toEqual([["稼働率", "99.95%", "2024/4/1", "TRUE", "#N/A"]]);
    expect(formats).toEqual([["General", "0.00%", "yyyy/m/d", "General", "General"]]);
  });

  it("show what a calculation left behind", async () => {
    const { values } = await read({
      rows: [[{ formula: "1+1", value: 2 }, { formula: '"a"', value: "a" }, { formula: "X()" }]],
    });
    expect(values).toEqual([[2, "a"]]);
  });

  it("join runs and leave furigana out", async () => {
    const { texts } = await read({
      rows: [
        [{ rich: [{ text: "稼働率 ", bold: true }, { text: "99.9%" }], phonetic: "カドウリツ" }],
        [{ value: "東京", phonetic: "トウキョウ", strings: "inline" }],
        ["次の値"],
      ],
    });
    expect(texts).toEqual([["稼働率 99.9%"], ["東京"], ["次の値"]]);
  });

  it("spell out what XML cannot hold", async () => {
    const { values, texts } = await readCells(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>一行_x000D_\n二行_x005F_x000D_&#65;&amp;</t></is></c></row>',
    );
    expect(values).toEqual([["一行\r\n二行_x000D_A&"]]);
    expect(texts).toEqual([["一行\n二行_x000D_A&"]]);
  });

  it("are found where comments, CDATA and instructions lie between them", async () => {
    const { texts, usedRange } = await readCells(
      '<!-- <row r="9"><c r="A9"><v>1</v></c></row> --><row r="2"><?x y?><c r="B2" t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c></row>',
    );
    expect(texts).toEqual([["a<b"]]);
    expect(usedRange).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
  });

  it("stand where they follow when they do not say where they are", async () => {
    const { values } = await readCells(
      "<row><c><v>1</v></c><c><v>2</v></c></row><row><c r='B2'><v>3</v></c><c><v>4</v></c></row>",
    );
    expect(values).toEqual([
      [1, 2, null],
      [null, 3, 4],
    ]);
  });

  it("do not count as content when they are only styled or empty", async () => {
    const { usedRange } = await read({
      rows: [[{ style: { fill: "FF0000" } }], [null, "x"], [{ formula: '""', value: "" }]],
    });
    expect(usedRange).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
  });

  it("are dates in strict workbooks, too", async () => {
    const { values } = await readCells('<row r="1"><c r="A1" t="d"><v>2024-04-01T12:00:00</v></c></row>');
    expect(values).toEqual([[45383.5]]);
  });

  it("fill no memory for what the sheet claims to be", async () => {
    const { usedRange, values } = await readCells(
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      '<dimension ref="A1:XFD1048576"/>',
    );
    expect(usedRange).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
    expect(values).toEqual([[1]]);
  });

  it("may lie far below all others", async () => {
    const { values } = await readCells(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="B1048576"><v>2</v></c></row>',
    );
    expect(values).toHaveLength(1_048_576);
    expect(values.at(-1)).toEqual([null, 2]);
  });

  it("are too many when they span the whole sheet", async () => {
    const far = readCells(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
    );
    await expect(far).rejects.toEqual(new HostError("tooLarge", { what: "usedRange" }));
  });
});

describe("the frame of a sheet", () => {
  it("has merges, hidden rows and hidden columns", async () => {
    const { merges, hiddenRows, hiddenColumns } = await read({
      rows: [["a"], ["b"], ["c"]],
      merges: ["A1:B2", "C3:C3"],
      hiddenRows: [1],
      hiddenColumns: [3, 5],
    });
    expect(merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
    expect(hiddenRows).toEqual([1]);
    expect(hiddenColumns).toEqual([3, 5]);
  });

  it("hides rows and columns of no size", async () => {
    const { hiddenRows, hiddenColumns } = await readCells(
      '<row r="1" ht="0" customHeight="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="true"/>',
      '<cols><col min="2" max="3" width="0" customWidth="1"/></cols>',
    );
    expect(hiddenRows).toEqual([0, 1]);
    expect(hiddenColumns).toEqual([1, 2]);
  });

  it("says who may see it and whether it is protected", async () => {
    const host = openWorkbook(
      buildWorkbook({
        sheets: [
          { name: "表", rows: [["a"]] },
          { name: "裏", visibility: "veryHidden", rows: [["b"]], isProtected: true },
        ],
      }),
    );
    expect(await host.sheets()).toEqual([
      { name: "表", visibility: "visible", isProtected: false, usedRange: { top: 0, left: 0, bottom: 0, right: 0 } },
      { name: "裏", visibility: "veryHidden", isProtected: true, usedRange: { top: 0, left: 0, bottom: 0, right: 0 } },
    ]);
  });

  it("knows no sheet that is not there", async () => {
    const host = openWorkbook(buildWorkbook({ sheets: [{ name: "表", rows: [] }] }));
    await expect(host.read("無い")).rejects.toEqual(new HostError("noSuchSheet", { sheet: "無い" }));
  });
});

describe("what the vendor left beside the cells", () => {
  const named = (name: string) => HARD_WORKBOOKS.find((one) => one.name === name)?.bytes() ?? new Uint8Array();

  it("are notes", async () => {
    const { notes } = await openWorkbook(named("notes of the vendor's")).read("SLAチェックシート");
    expect(notes).toEqual([
      { at: { row: 3, column: 3 }, text: "事業者のメモ" },
      { at: { row: 7, column: 4 }, text: "もう一つ\n二行目" },
    ]);
  });

  it("are threads, in place of the notes that stand in for them", async () => {
    const { notes } = await openWorkbook(named("threaded comments")).read("SLAチェックシート");
    expect(notes).toEqual([{ at: { row: 4, column: 3 }, text: "ここは確認中です" }]);
  });

  it("is the same however the workbook is spelt", async () => {
    const plain = await openWorkbook(named("an ordinary checklist")).read("SLAチェックシート");
    for (const name of [
      "inline strings",
      "comments, CDATA and instructions between the cells",
      "a dimension that lies",
      "single quotes, line breaks in tags and a byte order mark",
      "parts in UTF-16",
      "strict OOXML",
      "a prefix on the tags of the package",
      "another prefix for relationships",
      "entries that are not compressed",
      "sizes behind the data, and folders",
      "zip64",
      "something before the zip",
      "absolute targets",
      "backslashes in names",
      "macros with their signature",
    ]) {
      expect([name, await openWorkbook(named(name)).read("SLAチェックシート")]).toEqual([name, plain]);
    }
  });
});
