/** @jest-environment jsdom */
import { buildWorkbook } from "../../../scripts/workbook-builder";
import { excelUnderTest } from "./excel-under-test";

// What the other tests rest on: an emulator that says yes to everything would prove nothing.
const excel = excelUnderTest("1.14");
const BOOK = buildWorkbook({ sheets: [{ name: "SLA", rows: [["x", null]] }] });

/** The code with which the emulated Excel refuses; undefined where it does not. */
async function codeOf(batch: (sheet: Excel.Worksheet) => void): Promise<string | undefined> {
  try {
    await Excel.run(async (context) => {
      batch(context.workbook.worksheets.getItem("SLA"));
      await context.sync();
    });
    return undefined;
  } catch (error) {
    return (error as { code?: string }).code;
  }
}

describe("the emulated Excel", () => {
  it("fails loudly where it lacks something, and keeps a list", async () => {
    const { engine } = await excel.open(BOOK);
    expect(await codeOf((sheet) => sheet.charts.load("items/name"))).toBe("ApiNotFound");
    expect(await codeOf((sheet) => sheet.load())).toBe("ApiNotFound");
    expect(engine.gaps).toEqual(["navigate Worksheet.charts", "Worksheet: load without naming properties"]);
    engine.gaps.length = 0;
  });

  it("has the requirement sets that it says it has, and no more", async () => {
    const { engine } = await excel.open(BOOK);
    const merged = (sheet: Excel.Worksheet) => sheet.getRange("A1").getMergedAreasOrNullObject().load("address");
    Object.assign(engine.options, { excelApi: "1.12" });
    expect(await codeOf(merged)).toBe("ApiNotFound");
    Object.assign(engine.options, { excelApi: "1.14" });
    expect(await codeOf(merged)).toBeUndefined();
  });

  it("parses what it is given, unless the cell is text already", async () => {
    const { engine } = await excel.open(BOOK);
    const value = () => engine.book.sheets[0]?.cells.get(1);
    const write = (formula: string) => (sheet: Excel.Worksheet) => {
      sheet.getRange("B1").formulas = [[formula]];
    };
    expect(await codeOf(write("=1+1"))).toBeUndefined();
    expect(value()).toMatchObject({ formula: "=1+1" });
    expect(await codeOf(write("@x"))).toBe("InvalidArgument");
    expect(await codeOf(write("='無い'!A1"))).toBe("InvalidArgument");
    await codeOf((sheet) => {
      sheet.getRange("B1").numberFormat = [["@"]];
    });
    expect(await codeOf(write("=1+1"))).toBeUndefined();
    expect(value()).toEqual({ value: "=1+1", text: "=1+1", format: "@" });
  });

  it("refuses what Excel refuses", async () => {
    const { engine } = await excel.open(BOOK);
    const address = Array.from({ length: 2_000 }, (_, row) => `A${row * 2 + 1}`).join(",");
    expect(await codeOf((sheet) => void sheet.getRanges(address).conditionalFormats.add("Custom"))).toBe(
      "InvalidArgument",
    );
    expect(
      await codeOf((sheet) => {
        sheet.getRange("A1:B1").formulas = [["x"]];
      }),
    ).toBe("InvalidArgument");
    Object.assign(engine.book.sheets[0] ?? {}, { isProtected: true });
    expect(
      await codeOf((sheet) => {
        sheet.getRange("A1").format.font.bold = true;
      }),
    ).toBe("AccessDenied");
    engine.book.isStructureLocked = true;
    expect(await codeOf((sheet) => sheet.delete())).toBe("AccessDenied");
  });
});
