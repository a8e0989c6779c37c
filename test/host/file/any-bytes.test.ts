import fc from "fast-check";
import { buildWorkbook, workbookParts, zipParts } from "../../../scripts/workbook-builder";
import { openWorkbook } from "../../../src/host/file/open-workbook";
import { HostError } from "../../../src/host/port";
import { sampleChanges } from "../../support/workbooks/sample-changes";
import { vendorBook } from "../../support/workbooks/vendor-checklist";

/** Does everything with a workbook that can be done; whatever it refuses must be a HostError. */
async function survives(bytes: Uint8Array): Promise<void> {
  try {
    const host = openWorkbook(bytes);
    const sheets = await host.sheets();
    for (const { name } of sheets) await host.read(name);
    await host.apply(sampleChanges(sheets));
    openWorkbook(host.save());
    await host.clear();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
}

const SPEC = vendorBook({ notes: { D4: "メモ" }, tables: [{ name: "表", range: "A3:E8" }], merges: [] });
const WHOLE = buildWorkbook(SPEC);

describe("any bytes at all", () => {
  it("are refused in our own words, or read", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) => survives(bytes)),
      { numRuns: 200 },
    );
  });

  it("that were a workbook before some were overwritten are refused in our own words, or read", async () => {
    const damage = fc.array(fc.tuple(fc.nat(WHOLE.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(damage, (changes) => {
        const bytes = WHOLE.slice();
        for (const [at, value] of changes) bytes[at] = value;
        return survives(bytes);
      }),
      { numRuns: 300 },
    );
  });

  it("in a part, behind a right checksum, are refused in our own words, or read", async () => {
    const names = [...workbookParts(SPEC).keys()];
    const pieces = fc.constantFrom(
      "<",
      ">",
      "/>",
      "<!--",
      "]]>",
      "&#x110000;",
      '"',
      "'",
      "\u0000",
      "",
      " r='ZZZ99999999'",
      "<x:y/>",
      "1e999",
      "<sheetData>",
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.nat(), fc.nat(30), pieces, (name, at, remove, piece) => {
        const parts = workbookParts(SPEC);
        const text = String(parts.get(name));
        const place = at % (text.length + 1);
        parts.set(name, text.slice(0, place) + piece + text.slice(place + remove));
        return survives(zipParts(parts));
      }),
      { numRuns: 400 },
    );
  });
});
