/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { contract, ourRules, validated } from "../contract";
import { excelUnderTest } from "./excel-under-test";

const excel = excelUnderTest("1.20");

describe("the Excel host keeps the contract with ExcelApi 1.20", () => contract({ hasNotes: true, ...excel }));

describe("with ExcelApi 1.20", () => {
  const SAMPLE = readFileSync("seeds/samples/service-level.xlsx");
  let run: typeof Excel.run;
  beforeAll(() => {
    run = Excel.run;
  });
  afterEach(() => {
    Excel.run = run;
  });

  it("asks for one step in the undo history, and for cells being edited to be waited for", async () => {
    const options: unknown[] = [];
    Excel.run = ((...given: [object, never]) => {
      options.push(given[0]);
      return run(...given);
    }) as typeof Excel.run;
    await validated(await excel.open(SAMPLE));
    expect(options).toContainEqual({ delayForCellEdit: true, mergeUndoGroup: true });
    expect(options.filter((given) => JSON.stringify(given).includes('"delayForCellEdit":true'))).toEqual(options);
  });

  it("runs once more without the option where Excel fails for it", async () => {
    Excel.run = ((options: { mergeUndoGroup?: boolean }, batch: never) =>
      options.mergeUndoGroup
        ? Promise.reject(Object.assign(new Error("no"), { code: "GeneralException", debugInfo: {} }))
        : run(options as object, batch)) as typeof Excel.run;
    const opened = await excel.open(SAMPLE);
    const { refused } = await validated(opened);
    expect(refused).toEqual([]);
    expect(opened.engine.book.sheets.flatMap(ourRules).length).toBeGreaterThan(0);
  });
});
