/** @jest-environment jsdom */
import { buildWorkbook } from "../../../scripts/workbook-builder";
import { type Changeset, markerFormula } from "../../../src/model/changeset";
import type { Engine } from "../../support/excel/engine";
import { sampleChanges } from "../../support/workbooks/sample-changes";
import { ourRules, sheetNamed } from "../contract";
import { excelUnderTest } from "./excel-under-test";

const FIVE_MB = 5_000_000;

function rowsOf(count: number): Uint8Array {
  const rows = Array.from({ length: count }, (_, at) => [`1-${at}`, `項目${at}`, "回答は３営業日以内", at, null]);
  return buildWorkbook({ sheets: [{ name: "SLA", rows }] });
}

/** Colours on all rows, notes on the first few, and a findings sheet as long as the checklist. */
function changesFor(rows: number, { notes = 20 }: { notes?: number } = {}): Changeset {
  const cells = Array.from({ length: rows }, (_, row) => ({ row, column: 2 }));
  const sample = sampleChanges(
    [],
    Array.from({ length: rows }, () => "回答は３営業日以内"),
  );
  return {
    ...sample,
    annotations: [
      {
        sheet: "SLA",
        // Every other cell: the addresses cannot be joined.
        colours: (["fail", "review"] as const).map((verdict, at) => ({
          verdict,
          fill: "FFC7CE",
          font: "9C0006",
          cells: cells.filter(({ row }) => row % 2 === at),
        })),
        notes: cells.slice(0, notes).map((at) => ({ at, text: `【審査 Shinsa】\n${"要確認".repeat(60)}` })),
      },
    ],
    sheets: sample.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) =>
          cell.content?.kind === "link"
            ? { ...cell, content: { ...cell.content, to: { sheet: "SLA", row: 0, column: 2 } } }
            : cell,
        ),
      })),
    })),
  };
}

const counted = ({ syncs }: Engine) => syncs.filter(({ isCleanup }) => !isCleanup);

describe("what Excel can take", () => {
  const { open } = excelUnderTest("1.18");

  it("takes as many round trips to read 5,000 rows as to read 50", async () => {
    const trips = [];
    for (const rows of [50, 5_000]) {
      const { host, engine } = await open(rowsOf(rows));
      const { values } = await host.read("SLA");
      expect(values).toHaveLength(rows);
      trips.push(counted(engine).length);
    }
    expect(trips).toEqual([trips[0], trips[0]]);
    expect(trips[0]).toBeLessThanOrEqual(5);
  });

  it("takes as many round trips to write 5,000 findings as to write 50", async () => {
    const trips = [];
    for (const rows of [50, 5_000]) {
      const { host, engine } = await open(rowsOf(rows));
      await host.apply(changesFor(rows));
      trips.push(counted(engine).length);
    }
    expect(trips).toEqual([trips[0], trips[0]]);
    expect(trips[0]).toBeLessThanOrEqual(10);
  });

  it("sends what is too large for one request in several", async () => {
    const { host, engine } = await open(rowsOf(5_000));
    await host.apply(changesFor(5_000, { notes: 5_000 }));
    expect(sheetNamed(engine.book, "SLA").notes).toHaveLength(5_000);
    expect(
      counted(engine)
        .map(({ error }) => error)
        .filter(Boolean),
    ).toEqual([]);
    expect(Math.max(...counted(engine).map(({ requestBytes }) => requestBytes))).toBeLessThan(FIVE_MB * 0.9);
  });

  it("colours every cell, in addresses that Excel does not cut", async () => {
    const { host, engine } = await open(rowsOf(5_000));
    await host.apply(changesFor(5_000));
    const rules = ourRules(sheetNamed(engine.book, "SLA"));
    for (const [at, verdict] of (["fail", "review"] as const).entries()) {
      const ranges = rules
        .filter(({ members }) => members.get("Formula") === `=${markerFormula(verdict)}`)
        .flatMap((rule) => rule.ranges);
      expect(ranges.map(({ top }) => top).sort((a, b) => a - b)).toEqual(
        Array.from({ length: 2_500 }, (_, row) => row * 2 + at),
      );
    }
  });

  it("halves a band whose answer is too large, and loses no row", async () => {
    const { host, engine } = await open(rowsOf(3_000));
    Object.assign(engine.options, { mostBytes: 150_000 });
    const { values, texts } = await host.read("SLA");
    expect(values.map(([first]) => first)).toEqual(Array.from({ length: 3_000 }, (_, at) => `1-${at}`));
    expect(texts[2_999]?.[2]).toBe("回答は３営業日以内");
  });

  it("reads more merged areas than Excel gives at once, each once", async () => {
    const { host, engine } = await open(rowsOf(1_400));
    const merges = Array.from({ length: 700 }, (_, at) => ({ top: at * 2, bottom: at * 2 + 1, left: 1, right: 1 }));
    sheetNamed(engine.book, "SLA").merges = merges;
    const read = await host.read("SLA");
    expect([...read.merges].sort((a, b) => a.top - b.top)).toEqual(merges);
  });

  it("leaves the records as they were where they would grow too large, and says so", async () => {
    const { host } = await open(rowsOf(5));
    const { refused } = await host.apply({ annotations: [], sheets: [], records: { run: "あ".repeat(400_000) } });
    expect(refused).toEqual([{ sheet: "", what: "record", because: "tooLarge", cells: [] }]);
    expect(await host.loadRecord("run")).toBeUndefined();
    await expect(host.saveRecord("layouts", "あ".repeat(400_000))).rejects.toMatchObject({ code: "tooLarge" });
  });

  it("refuses a sheet with more cells than Excel reads", async () => {
    const { host, engine } = await open(rowsOf(5));
    sheetNamed(engine.book, "SLA").cells.set(900_000 * 16_384 + 10, { value: "x", text: "x", format: "General" });
    await expect(host.read("SLA")).rejects.toMatchObject({ code: "tooLarge" });
  });
});
