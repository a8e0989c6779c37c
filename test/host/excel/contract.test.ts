/** @jest-environment jsdom */
import { excelHost } from "../../../src/host/excel/excel-host";
import type { Engine } from "../../support/excel/engine";
import { bookFromFile } from "../../support/excel/from-file";
import { type ExcelForTests, startExcel } from "../../support/excel/open-in-excel";
import { contract } from "../contract";

/** The real office.js against the emulated Excel; one version to a window, so the other versions have a file of their own. */
describe("the Excel host keeps the contract with ExcelApi 1.18", () => {
  let excel: ExcelForTests;
  let engine: Engine;
  beforeAll(async () => {
    excel = await startExcel("1.18");
  });
  afterEach(async () => {
    await excel.settle();
    expect(engine.gaps).toEqual([]);
    expect(engine.references.size).toBe(0);
  });

  contract({
    hasNotes: true,
    open: async (bytes) => {
      engine = excel.open(await bookFromFile(bytes));
      return { host: excelHost(), book: async () => engine.book };
    },
  });
});
