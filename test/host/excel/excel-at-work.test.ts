/** @jest-environment jsdom */
import { readdirSync, readFileSync } from "node:fs";
import { buildWorkbook } from "../../../scripts/workbook-builder";
import { clearCommand } from "../../../src/app/clear-command";
import { openWorkbook } from "../../../src/host/file/open-workbook";
import { OWN_SHEETS } from "../../../src/model/own-sheets";
import { checklist, ourRules, outline, sheetNamed, validated, vendorsOwn } from "../contract";
import { excelUnderTest } from "./excel-under-test";

const CELL_IS_BEING_EDITED = 5004;
const SAMPLE = readFileSync("seeds/samples/service-level.xlsx");

describe("Excel at work", () => {
  const { open } = excelUnderTest("1.18");

  it.each(readdirSync("seeds/samples").filter((name) => name.endsWith(".xlsx")))(
    "reads %s as the file host does",
    async (name) => {
      const bytes = readFileSync(`seeds/samples/${name}`);
      const file = openWorkbook(bytes);
      const { host } = await open(bytes);
      expect(await host.sheets()).toEqual(await file.sheets());
      for (const sheet of await file.sheets()) {
        expect(await host.read(sheet.name)).toEqual(await file.read(sheet.name));
      }
    },
  );

  it("says that it is busy while a cell is being edited", async () => {
    const { host, engine } = await open(SAMPLE);
    engine.interfere = () => CELL_IS_BEING_EDITED;
    await expect(host.sheets()).rejects.toMatchObject({ code: "busy" });
    await expect(host.apply({ annotations: [], sheets: [], records: {} })).rejects.toMatchObject({ code: "busy" });
    await expect(host.clear()).rejects.toMatchObject({ code: "busy" });
  });

  it("asks Excel to wait for the end of an edit, in every request", async () => {
    const opened = await open(SAMPLE);
    await validated(opened);
    const waits = opened.engine.syncs.filter(({ isCleanup }) => !isCleanup).map(({ flags }) => flags & 64);
    expect(new Set(waits)).toEqual(new Set([64]));
  });

  it("writes nothing where somebody has changed an answer since it was read", async () => {
    const opened = await open(SAMPLE);
    const { host, engine } = opened;
    const before = vendorsOwn(engine.book);
    const reading = host.read;
    const changed = validated({
      ...opened,
      host: {
        ...host,
        read: reading,
        apply: (changes) => {
          const [sheet] = engine.book.sheets;
          const answer = [...(sheet?.cells.values() ?? [])].find(({ value }) => value === "7世代");
          if (!answer) throw new Error("the sample has changed");
          Object.assign(answer, { value: "1世代", text: "1世代" });
          return host.apply(changes);
        },
      },
    });
    await expect(changed).rejects.toMatchObject({ code: "busy", details: { reason: "changed" } });
    expect(vendorsOwn(engine.book)).toBe(before.replaceAll("7世代", "1世代"));
    expect(engine.book.sheets).toHaveLength(1);
    expect(engine.book.customXml.size).toBe(0);
  });

  it("reads what a narrow column hides behind #####", async () => {
    const { host, engine } = await open(
      buildWorkbook({
        sheets: [
          {
            name: "SLA",
            rows: [
              [
                { value: 0.9995, style: { format: "0.00%" } },
                { value: 45566, style: { format: "yyyy/mm/dd" } },
                12,
                "###",
              ],
            ],
          },
        ],
      }),
    );
    for (const cell of sheetNamed(engine.book, "SLA").cells.values()) cell.text = "########";
    expect((await host.read("SLA")).texts).toEqual([["99.95%", "2024/10/01", "12", "###"]]);
  });

  it("finishes the validation where Excel has no printer", async () => {
    const opened = await open(SAMPLE);
    opened.engine.interfere = () => {
      for (const sheet of opened.engine.book.sheets) sheet.setup.set("noPrinter", true);
      return undefined;
    };
    const { refused } = await validated(opened);
    expect(refused).toEqual([]);
    expect(sheetNamed(opened.engine.book, OWN_SHEETS.details).setup.has("Orientation")).toBe(false);
  });

  it("sets up the print of its sheets", async () => {
    const opened = await open(SAMPLE);
    await validated(opened);
    const setup = (name: string) => Object.fromEntries(sheetNamed(opened.engine.book, name).setup);
    expect(setup(OWN_SHEETS.summary)).toMatchObject({
      Orientation: "Portrait",
      PaperSize: "A4",
      Zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
      ShowGridlines: false,
    });
    expect(setup(OWN_SHEETS.details)).toMatchObject({ Orientation: "Landscape", Zoom: { horizontalFitToPages: 1 } });
    expect(setup(OWN_SHEETS.details)["PrintTitleRows"]).toMatch(/^\$\d+:\$\d+$/);
  });

  it("links each finding to its cell", async () => {
    const opened = await open(SAMPLE);
    const { report } = await validated(opened);
    const links = [...sheetNamed(opened.engine.book, OWN_SHEETS.details).cells.values()].flatMap(
      ({ link }) => link ?? [],
    );
    expect(links).toHaveLength(report.findings.length);
    expect(links).toContainEqual(expect.objectContaining({ documentReference: "'SLAチェックシート'!G6" }));
  });

  it("replaces and takes back what the command line wrote", async () => {
    const file = openWorkbook(SAMPLE);
    const untouched = outline(await (await open(SAMPLE)).book());
    await validated({ host: file, book: () => Promise.reject(new Error("not needed")) });
    const opened = await open(file.save());
    const ours = ourRules(sheetNamed(opened.engine.book, "SLAチェックシート")).length;
    expect(ours).toBeGreaterThan(0);
    expect(opened.engine.book.sheets).toHaveLength(4);
    const { refused } = await validated(opened);
    expect(refused).toEqual([]);
    expect(ourRules(sheetNamed(opened.engine.book, "SLAチェックシート"))).toHaveLength(ours);
    expect(opened.engine.book.sheets).toHaveLength(4);
    await clearCommand.run(opened.host, null);
    expect(outline(opened.engine.book)).toEqual(untouched);
  });

  it("keeps the reviewer's decision when it validates again", async () => {
    const opened = await open(SAMPLE);
    const first = await validated(opened);
    const failed = first.report.findings.find(({ verdict }) => verdict === "fail");
    const details = sheetNamed(opened.engine.book, OWN_SHEETS.details);
    const [table] = details.tables;
    if (!failed || !table) throw new Error("nothing to decide");
    const at = (row: number, column: number) => details.cells.get(row * 16_384 + column);
    const columns = Array.from({ length: table.range.right + 1 }, (_, column) => column);
    const columnOf = (name: string) => columns.find((column) => at(table.range.top, column)?.value === name) ?? -1;
    const rows = Array.from({ length: table.range.bottom }, (_, row) => row + 1);
    const row = rows.find((candidate) => String(at(candidate, columnOf("セル"))?.value).split("\n")[0] === failed.cell);
    if (row === undefined) throw new Error("no row for the finding");
    Object.assign(at(row, columnOf("担当者判断")) ?? {}, { value: "適合", text: "適合" });
    Object.assign(at(row, columnOf("理由")) ?? {}, { value: "個別に確認済み", text: "個別に確認済み" });
    const second = await validated(opened);
    const decided = second.report.findings.find(({ cell }) => cell === failed.cell);
    expect(decided?.decision).toMatchObject({ verdict: "pass", reason: "個別に確認済み", stale: false });
  });

  it.each([
    [
      "a sheet",
      (book: { sheets: { isProtected: boolean }[] }) => Object.assign(book.sheets[0] ?? {}, { isProtected: true }),
    ],
    ["the structure", (book: object) => Object.assign(book, { isStructureLocked: true })],
  ])("takes nothing back where %s was locked since, rather than half of it", async (_, lock) => {
    const opened = await open(buildWorkbook(checklist()));
    await validated(opened);
    lock(opened.engine.book);
    const before = outline(opened.engine.book);
    await expect(opened.host.clear()).rejects.toMatchObject({ code: "refused" });
    expect(outline(opened.engine.book)).toEqual(before);
  });

  it("shows a cell, and shows no sheet that the vendor has hidden", async () => {
    const { host, engine } = await open(
      buildWorkbook({
        sheets: [
          { name: "SLA", rows: [["x"]] },
          { name: "控え", visibility: "hidden", rows: [["x"]] },
        ],
      }),
    );
    await host.reveal({ sheet: "SLA", row: 11, column: 6 });
    expect(engine.book.selected).toEqual({ sheet: "SLA", range: { top: 11, bottom: 11, left: 6, right: 6 } });
    await expect(host.reveal({ sheet: "控え", row: 0, column: 0 })).rejects.toMatchObject({ code: "refused" });
    expect(sheetNamed(engine.book, "控え").visibility).toBe("hidden");
  });
});
