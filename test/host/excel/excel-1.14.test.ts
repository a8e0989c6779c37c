/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { contract, validated } from "../contract";
import { excelUnderTest } from "./excel-under-test";

// LTSC 2021 and 2024 have no notes: everything else must work.
const excel = excelUnderTest("1.14");

describe("the Excel host keeps the contract with ExcelApi 1.14", () => contract({ hasNotes: false, ...excel }));

describe("with ExcelApi 1.14", () => {
  it("says that no notes were written, and where the reasons are", async () => {
    const opened = await excel.open(readFileSync("seeds/samples/service-level.xlsx"));
    const { refused } = await validated(opened);
    expect(refused.map(({ what, because }) => `${what} ${because}`)).toEqual(["notes noNotesApi"]);
    expect([...opened.engine.used].filter((member) => member.startsWith("Note"))).toEqual([]);
  });
});
