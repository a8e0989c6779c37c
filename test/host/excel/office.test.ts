/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { officeReady, workbookName } from "../../../src/host/excel/office";
import { outline, validated } from "../contract";
import { excelUnderTest } from "./excel-under-test";

const excel = excelUnderTest("1.14", { isReadOnly: true, language: "en-US", documentUrl: "C:\\回答\\見本 #1.xlsx" });

describe("what Office tells", () => {
  it("is who hosts the add-in, in which language, with which workbook", async () => {
    await excel.open(readFileSync("seeds/samples/service-level.xlsx"));
    expect(await officeReady()).toEqual({ isExcel: true, language: "en-US", workbookName: "見本 #1.xlsx" });
  });

  it.each([
    ["https://example.invalid/sites/x/Shared%20Documents/%E8%A6%8B%E6%9C%AC.xlsx?web=1#top", "見本.xlsx"],
    ["https://example.invalid/100%.xlsx", "100%.xlsx"],
    ["/Users/x/見本.xlsx", "見本.xlsx"],
    ["", ""],
  ])("names the workbook of %s", (url, name) => expect(workbookName(url)).toBe(name));
});

describe("a workbook that was opened for reading only", () => {
  it("is reviewed, and nothing is written", async () => {
    const opened = await excel.open(readFileSync("seeds/samples/service-level.xlsx"));
    const before = outline(opened.engine.book);
    const { report, refused } = await validated(opened);
    expect(report.findings.length).toBeGreaterThan(10);
    expect(refused.map(({ because }) => because)).toEqual(["readOnly"]);
    await expect(opened.host.clear()).rejects.toMatchObject({ code: "refused", details: { reason: "readOnly" } });
    await expect(opened.host.saveRecord("layouts", 1)).rejects.toMatchObject({ code: "refused" });
    expect(outline(opened.engine.book)).toEqual(before);
  });
});
