import { excelHost } from "../../../src/host/excel/excel-host";
import type { Engine } from "../../support/excel/engine";
import { bookFromFile } from "../../support/excel/from-file";
import { type ExcelForTests, startExcel } from "../../support/excel/open-in-excel";
import type { HostFacts } from "../../support/excel/win32-bridge";
import type { OpenedWorkbook } from "../contract";

/** The real office.js against the emulated Excel: nothing asked that it lacks, nothing held that was not let go. */
export interface ExcelUnderTest {
  readonly open: (bytes: Uint8Array) => Promise<OpenedWorkbook & { readonly engine: Engine }>;
  readonly settle: () => Promise<void>;
}

/** Once in a test file: office.js learns the version once for a window, so each version has a file of its own. */
export function excelUnderTest(excelApi: string, facts: Partial<HostFacts> = {}): ExcelUnderTest {
  let excel: ExcelForTests;
  let engine: Engine;
  beforeAll(async () => {
    excel = await startExcel(excelApi, facts);
  });
  afterEach(async () => {
    await excel.settle();
    expect(engine.gaps).toEqual([]);
    expect(engine.references.size).toBe(0);
  });
  return {
    open: async (bytes) => {
      const opened = excel.open(await bookFromFile(bytes));
      engine = opened;
      return { host: excelHost(), book: async () => opened.book, engine: opened };
    },
    settle: () => excel.settle(),
  };
}
