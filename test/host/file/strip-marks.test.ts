import { buildWorkbook, zipParts } from "../../../scripts/workbook-builder";
import { type FileHost, openWorkbook } from "../../../src/host/file/open-workbook";
import { resavedByOthers } from "../../support/workbooks/resaved";
import { sampleChanges } from "../../support/workbooks/sample-changes";
import { vendorBook } from "../../support/workbooks/vendor-checklist";
import { contentText, decode, xmlComplaints, zipContents } from "../../support/workbooks/zip-parts";

const VENDORS = buildWorkbook(
  vendorBook(
    {
      notes: { D4: "事業者のメモ" },
      conditionalFormats: [{ range: "D4:D8", formula: 'D4="-"', fill: "FF0000" }],
      autoFilter: "A3:E8",
    },
    { definedNames: [{ name: "回答欄", refersTo: "'SLAチェックシート'!$D$4:$D$8" }] },
  ),
);

async function resaved(): Promise<Uint8Array> {
  const host = openWorkbook(VENDORS);
  await host.apply(sampleChanges(await host.sheets(), ["社内だけの指摘"]));
  return resavedByOthers(host.save());
}

async function everything(host: FileHost) {
  const names = (await host.sheets()).map(({ name }) => name);
  return Promise.all(names.map((name) => host.read(name)));
}

describe("an annotated workbook that others have saved since", () => {
  it("still tells the vendor's sheets from ours, and the records", async () => {
    const host = openWorkbook(await resaved());
    expect((await host.sheets()).map(({ name }) => name)).toEqual([
      "検証サマリー",
      "検証明細",
      "SLAチェックシート",
      "はじめに",
    ]);
    expect((await host.read("検証明細")).texts[1]).toEqual(["1-1", "社内だけの指摘", "適合", ""]);
    expect((await host.read("SLAチェックシート")).notes).toEqual([{ at: { row: 3, column: 3 }, text: "事業者のメモ" }]);
    expect(await host.loadRecord("run")).toEqual({ sheets: 2, text: "社内だけの指摘" });
  });

  it("shows what the vendor sent once it is cleared", async () => {
    const host = openWorkbook(await resaved());
    await host.clear();
    expect(await everything(openWorkbook(host.save()))).toEqual(await everything(openWorkbook(VENDORS)));
  });

  it("keeps nothing of ours once it is cleared", async () => {
    const host = openWorkbook(await resaved());
    await host.clear();
    const parts = zipContents(host.save());
    const left = [...parts]
      .filter(([, content]) => /shinsa|検証|社内だけの指摘/i.test(decode(content)))
      .map(([name]) => name);
    expect(left).toEqual([]);
    expect([...parts.keys()].sort()).toEqual([...zipContents(VENDORS).keys()].sort());
    for (const [name, content] of parts) expect([name, xmlComplaints(decode(content))]).toEqual([name, []]);
  });

  it("gives names and rules of the vendor's their places back", async () => {
    const host = openWorkbook(await resaved());
    await host.clear();
    const parts = zipContents(host.save());
    const book = contentText(parts, "xl/workbook.xml");
    expect(book).toContain('<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">');
    expect(book).toContain("回答欄");
    expect(book).toContain('activeTab="0"');
    expect(contentText(parts, "xl/worksheets/sheet1.xml")).toContain("<formula>D4=&quot;-&quot;</formula>");
    expect(contentText(parts, "xl/comments1.xml").match(/<comment /g)).toHaveLength(1);
    expect(contentText(parts, "xl/drawings/vmlDrawing1.vml").match(/<v:shape /g)).toHaveLength(1);
  });

  it("is annotated anew without a trace of the time before", async () => {
    const host = openWorkbook(await resaved());
    await host.apply(sampleChanges(await host.sheets(), ["新しい指摘"]));
    const again = openWorkbook(host.save());
    expect((await again.read("検証明細")).texts[1]?.[1]).toBe("新しい指摘");
    const parts = zipContents(host.save());
    expect(contentText(parts, "xl/worksheets/sheet1.xml").match(/shinsa:/g)).toHaveLength(6);
    expect([...parts.values()].some((content) => decode(content).includes("社内だけの指摘"))).toBe(false);
  });

  it("knows its sheets by their mark where even the records are lost", async () => {
    const parts = new Map<string, Uint8Array | string>(zipContents(await resaved()));
    const rels = new TextDecoder().decode(parts.get("xl/_rels/workbook.xml.rels") as Uint8Array);
    parts.set("xl/_rels/workbook.xml.rels", rels.replace(/<Relationship [^>]*customXml[^>]*>/, ""));
    const host = openWorkbook(zipParts(parts));
    await host.clear();
    expect((await openWorkbook(host.save()).sheets()).map(({ name }) => name)).toEqual([
      "SLAチェックシート",
      "はじめに",
    ]);
  });
});

describe("a vendor's sheet that is only called like ours", () => {
  const bytes = buildWorkbook({ sheets: [{ name: "検証明細", rows: [["事業者の表"]] }] });

  it("stays when there is nothing of ours", async () => {
    const host = openWorkbook(bytes);
    await host.clear();
    expect(Buffer.compare(host.save(), bytes)).toBe(0);
  });

  it("stays when others have saved the file after a validation", async () => {
    const host = openWorkbook(bytes);
    await host.apply(sampleChanges(await host.sheets()));
    const saved = new Map<string, Uint8Array | string>(zipContents(host.save()));
    saved.set(
      "xl/workbook.xml",
      contentText(zipContents(host.save()), "xl/workbook.xml").replace("<sheets>", "<sheets> "),
    );
    const again = openWorkbook(zipParts(saved));
    await again.clear();
    expect((await openWorkbook(again.save()).read("検証明細")).texts).toEqual([["事業者の表"]]);
  });
});
