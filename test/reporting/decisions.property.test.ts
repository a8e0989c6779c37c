import fc from "fast-check";
import { buildWorkbook } from "../../scripts/workbook-builder";
import { openWorkbook } from "../../src/host/file/open-workbook";
import { OWN_SHEETS } from "../../src/model/own-sheets";
import { acts, expected, outcome, type SheetKeeper, start, validate } from "../support/decision-story";
import { gridOf, snapshotOf } from "../support/own-sheet-grid";

const inMemory: SheetKeeper = {
  written: async (sheet) => gridOf(sheet),
  read: async (grid) => snapshotOf(grid),
};

/** Written by the file host; read from a file that another program has saved since. */
const inWorkbooks: SheetKeeper = {
  written: async (sheet) => {
    const host = openWorkbook(buildWorkbook({ sheets: [{ name: "回答", rows: [["項目", "回答"]] }] }));
    await host.apply({ annotations: [], sheets: [sheet], records: {} });
    const { texts } = await openWorkbook(host.save()).read(OWN_SHEETS.details);
    return texts.map((row) => [...row]);
  },
  read: (grid) =>
    openWorkbook(buildWorkbook({ sheets: [{ name: OWN_SHEETS.details, rows: grid }] })).read(OWN_SHEETS.details),
};

// In workbooks each validation is a file, so fewer sequences by default; SHINSA_RUNS=1000 for the whole measure.
const RUNS = Number(process.env["SHINSA_RUNS"] ?? 0);

it.each([
  ["in memory", inMemory, RUNS || 300],
  ["in workbooks", inWorkbooks, RUNS || 40],
])(
  "loses no decision and marks exactly the stale ones, whatever people do to the sheet between validations (%s)",
  async (_where, sheets, numRuns) => {
    await fc.assert(
      fc.asyncProperty(fc.array(acts, { minLength: 1, maxLength: 25 }), async (sequence) => {
        const state = await start(sheets);
        for (const act of sequence) await act(state, sheets);
        await validate(state, sheets);
        expect(await outcome(state, sheets)).toEqual(expected(state));
      }),
      { numRuns },
    );
  },
  RUNS ? 1_800_000 : 60_000,
);
