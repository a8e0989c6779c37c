import { workbookParts, zipParts } from "../../../scripts/workbook-builder";
import { openWorkbook } from "../../../src/host/file/open-workbook";
import { HostError } from "../../../src/host/port";
import { sampleChanges } from "../../support/workbooks/sample-changes";
import { vendorBook } from "../../support/workbooks/vendor-checklist";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** What becomes of a workbook whose sheet (or other part) is this; and how long it took. */
async function outcome(part: string, xml: string): Promise<{ code: string; seconds: number }> {
  const bytes = zipParts(workbookParts(vendorBook()).set(part, xml));
  const start = performance.now();
  let code = "read";
  try {
    const host = openWorkbook(bytes);
    const sheets = await host.sheets();
    for (const { name } of sheets) await host.read(name);
    await host.apply(sampleChanges(sheets));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    code = error.code;
  }
  return { code, seconds: (performance.now() - start) / 1000 };
}

const SHEET = "xl/worksheets/sheet1.xml";
const times = (text: string, count: number) => text.repeat(count);

describe("a small file that unpacks to a great deal", () => {
  it.each<[string, string, string, string]>([
    ["tags without end", SHEET, `<worksheet ${MAIN}>${times("<a>", 4_000_000)}`, "tooLarge"],
    [
      "rows without end",
      SHEET,
      `<worksheet ${MAIN}><sheetData>${times("<row/>", 1_200_000)}</sheetData></worksheet>`,
      "tooLarge",
    ],
    ["attributes without end", SHEET, `<worksheet ${MAIN} ${times('a="" ', 100_000)}/>`, "damaged"],
    [
      "columns that overlap",
      SHEET,
      `<worksheet ${MAIN}><cols>${times('<col min="1" max="16384" hidden="1"/>', 50_000)}</cols><sheetData/></worksheet>`,
      "read",
    ],
    [
      "merges that overlap",
      SHEET,
      `<worksheet ${MAIN}><sheetData/><mergeCells>${times('<mergeCell ref="A1:XFD1048576"/>', 50_000)}</mergeCells></worksheet>`,
      "read",
    ],
    [
      "cells inside cells",
      SHEET,
      `<worksheet ${MAIN}><sheetData>${times("<c>", 200_000)}${times("</c>", 200_000)}</sheetData></worksheet>`,
      "read",
    ],
    [
      "texts inside texts",
      "xl/sharedStrings.xml",
      `<sst ${MAIN}><si>${times("<t>", 200_000)}${times("</t>", 200_000)}</si></sst>`,
      "read",
    ],
    [
      "comments inside values",
      SHEET,
      `<worksheet ${MAIN}><sheetData><c r="A1"><v>${times("<!-- -->", 300_000)}1</v></c></sheetData></worksheet>`,
      "read",
    ],
  ])("%s", async (_, part, xml, code) => {
    const { seconds, ...rest } = await outcome(part, xml);
    expect(rest).toEqual({ code });
    expect(seconds).toBeLessThan(20);
  });
});
