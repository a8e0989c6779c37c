import { buildWorkbook, type WorkbookSpec } from "../../../scripts/workbook-builder";
import { openWorkbook } from "../../../src/host/file/open-workbook";
import type { Changeset } from "../../../src/model/changeset";
import { NOTE_MARK } from "../../../src/model/changeset";
import { HARD_WORKBOOKS } from "../../support/workbooks/hard-workbooks";
import { sampleChanges } from "../../support/workbooks/sample-changes";
import { vendorBook } from "../../support/workbooks/vendor-checklist";
import { contentText, zipContents } from "../../support/workbooks/zip-parts";

const SLA = "SLAチェックシート";

async function applied(spec: WorkbookSpec, change: (changes: Changeset) => Changeset = (same) => same) {
  const host = openWorkbook(buildWorkbook(spec));
  const { refused } = await host.apply(change(sampleChanges(await host.sheets())));
  return { host, refused, parts: zipContents(host.save()) };
}

const rulesIn = (xml: string) =>
  [...xml.matchAll(/<cfRule [^>]*priority="(\d+)"[^>]*>(?:<formula>([^<]*)<\/formula>)?/g)].map(
    ([, priority, formula]) => ({
      priority: Number(priority),
      isOurs: formula?.includes("shinsa:") ?? false,
    }),
  );

describe("colours", () => {
  it("are rules that come before all of the vendor's, each with a number of its own", async () => {
    const { parts } = await applied(
      vendorBook({
        conditionalFormats: [
          { range: "D4", formula: "TRUE", fill: "FF0000" },
          { range: "D5", formula: "TRUE", fill: "00FF00", priority: 4 },
        ],
      }),
    );
    const rules = rulesIn(contentText(parts, "xl/worksheets/sheet1.xml"));
    const [ours, theirs] = [rules.filter(({ isOurs }) => isOurs), rules.filter(({ isOurs }) => !isOurs)];
    expect(ours.map(({ priority }) => priority)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(theirs.map(({ priority }) => priority)).toEqual([7, 10]);
  });

  it("leave the vendor's numbers alone where there is room before them", async () => {
    const { parts } = await applied(
      vendorBook({ conditionalFormats: [{ range: "D4", formula: "TRUE", fill: "FF0000", priority: 7 }] }),
    );
    const rules = rulesIn(contentText(parts, "xl/worksheets/sheet1.xml"));
    expect(rules.filter(({ isOurs }) => !isOurs)).toEqual([{ priority: 7, isOurs: false }]);
  });

  it("come last on a sheet with rules of a pivot table, which others name by number", async () => {
    const bytes = HARD_WORKBOOKS.find(({ name }) => name === "rules of a pivot table")?.bytes() ?? new Uint8Array();
    const host = openWorkbook(bytes);
    await host.apply(sampleChanges(await host.sheets()));
    const rules = rulesIn(contentText(zipContents(host.save()), "xl/worksheets/sheet1.xml"));
    expect(rules.find(({ isOurs }) => !isOurs)?.priority).toBe(1);
    expect(rules.filter(({ isOurs }) => isOurs).map(({ priority }) => priority)).toEqual([2, 3, 4, 5, 6, 7]);
  });

  it("go in several rules where their cells are too many for one", async () => {
    const cells = Array.from({ length: 3000 }, (_, at) => ({ row: at * 2, column: at % 5 }));
    const { parts } = await applied(vendorBook(), (changes) => ({
      ...changes,
      annotations: [{ sheet: SLA, colours: [{ verdict: "pass", fill: "A5DDB4", font: "1F1F1F", cells }], notes: [] }],
    }));
    const areas = [...contentText(parts, "xl/worksheets/sheet1.xml").matchAll(/sqref="([^"]*)"/g)].map(
      ([, area]) => area ?? "",
    );
    expect(Math.max(...areas.map(({ length }) => length))).toBeLessThanOrEqual(8192);
    expect(areas.flatMap((area) => area.split(" "))).toHaveLength(3000);
  });
});

describe("notes", () => {
  it("are read back from the file that was saved, with their mark in the first line", async () => {
    const { parts } = await applied(vendorBook());
    const comments = contentText(parts, "xl/comments1.xml");
    expect(comments.match(/<comment /g)).toHaveLength(4);
    expect(comments).toContain(NOTE_MARK);
  });

  it("leave a vendor's note where it is, and say so", async () => {
    const { parts, refused } = await applied(vendorBook({ notes: { D4: "事業者のメモ" } }));
    expect(refused).toEqual([{ sheet: SLA, what: "notes", because: "noteOfVendor", cells: [{ row: 3, column: 3 }] }]);
    const comments = contentText(parts, "xl/comments1.xml");
    expect(comments.match(/<comment ref="D4"/g)).toHaveLength(1);
    expect(comments).toContain('<comment ref="D4" authorId="0"><text><r><t>事業者のメモ</t></r></text></comment>');
  });

  it("are hidden until asked for, in boxes with numbers of their own", async () => {
    const { parts } = await applied(vendorBook({ notes: { D4: "事業者のメモ" } }));
    const ids = [...contentText(parts, "xl/drawings/vmlDrawing1.vml").matchAll(/<v:shape [^>]*id="([^"]*)"/g)].map(
      ([, id]) => id,
    );
    expect(new Set(ids).size).toBe(4);
  });
});

describe("a workbook that does not allow everything", () => {
  it("keeps a protected sheet as it is and says which cells were meant", async () => {
    const { parts, refused } = await applied(vendorBook({ isProtected: true }));
    expect(refused.map(({ what, because, cells }) => [what, because, cells.length])).toEqual([
      ["colours", "sheetProtected", 6],
      ["notes", "sheetProtected", 4],
    ]);
    expect(contentText(parts, "xl/worksheets/sheet1.xml")).not.toContain("shinsa");
    expect(contentText(parts, "xl/workbook.xml")).toContain("検証明細");
  });

  it("gets no sheets where its structure is locked", async () => {
    const { refused, host } = await applied(vendorBook({}, { isStructureLocked: true }));
    expect(refused.map(({ sheet, because }) => [sheet, because])).toEqual([
      ["検証サマリー", "structureLocked"],
      ["検証明細", "structureLocked"],
    ]);
    expect((await host.sheets()).map(({ name }) => name)).toEqual([SLA, "はじめに"]);
  });

  it("gets no sheets where one of its own is called the same, since ours refer to each other", async () => {
    const { refused } = await applied({ sheets: [{ name: "検証明細", rows: [["事業者の表"]] }] });
    expect(refused.map(({ because }) => because)).toEqual(["nameTaken", "nameTaken"]);
  });

  it("gets no sheets where it calls something as our table", async () => {
    const { refused } = await applied(vendorBook({}, { definedNames: [{ name: "shinsafindings", refersTo: "1" }] }));
    expect(refused.map(({ because }) => because)).toEqual(["nameTaken", "nameTaken"]);
  });

  it("is left as it was when a sheet of the changeset is not there", async () => {
    const bytes = buildWorkbook(vendorBook());
    const host = openWorkbook(bytes);
    const changes = sampleChanges(await host.sheets());
    const wrong = { ...changes, annotations: [...changes.annotations, { sheet: "無い", colours: [], notes: [] }] };
    await expect(host.apply(wrong)).rejects.toMatchObject({ code: "noSuchSheet" });
    expect(Buffer.compare(host.save(), bytes)).toBe(0);
  });
});

describe("our own sheets", () => {
  it("are read back with what was written, the vendor's sheets as they were", async () => {
    const { host } = await applied(vendorBook());
    const before = await openWorkbook(buildWorkbook(vendorBook())).read(SLA);
    const saved = openWorkbook(host.save());
    expect((await saved.sheets()).map(({ name }) => name)).toEqual([SLA, "はじめに", "検証サマリー", "検証明細"]);
    expect((await saved.read("検証明細")).texts).toEqual([
      ["項目", "回答", "判定", "担当者判断"],
      ["1-1", "30分以内", "適合", ""],
    ]);
    expect((await saved.read("検証サマリー")).values[1]).toEqual(["可用性", "SLA!D4", 1]);
    expect(await saved.read(SLA)).toEqual(before);
  });

  it("do not pile up styles, however often they are written", async () => {
    const host = openWorkbook(buildWorkbook(vendorBook()));
    const sizes: number[] = [];
    for (let times = 0; times < 4; times += 1) {
      await host.apply(sampleChanges(await host.sheets()));
      sizes.push(contentText(zipContents(host.save()), "xl/styles.xml").length);
    }
    expect(new Set(sizes).size).toBe(1);
  });

  it("are gone with everything else of ours after clear, and can come again", async () => {
    const { host, parts } = await applied(vendorBook());
    await host.clear();
    expect(Buffer.compare(host.save(), buildWorkbook(vendorBook()))).toBe(0);
    await host.apply(sampleChanges(await host.sheets()));
    expect(zipContents(host.save())).toEqual(parts);
  });
});

describe("records", () => {
  it("are kept beside a validation and through the next one", async () => {
    const host = openWorkbook(buildWorkbook(vendorBook()));
    await host.saveRecord("corrections", [{ kind: "ignore", sheet: "はじめに" }]);
    await host.apply(sampleChanges(await host.sheets()));
    await host.saveRecord("layouts", { a: 1 });
    const saved = openWorkbook(host.save());
    expect(await saved.loadRecord("corrections")).toEqual([{ kind: "ignore", sheet: "はじめに" }]);
    expect(await saved.loadRecord("layouts")).toEqual({ a: 1 });
    expect(await saved.loadRecord("run")).toEqual({ sheets: 2, text: "30分以内" });
    await saved.clear();
    expect(zipContents(saved.save())).toEqual(zipContents(buildWorkbook(vendorBook())));
  });

  it("are undefined where there are none", async () => {
    expect(await openWorkbook(buildWorkbook(vendorBook())).loadRecord("run")).toBeUndefined();
  });
});

it("warns of signatures and tells of macros", () => {
  const warnings = (name: string) =>
    openWorkbook(HARD_WORKBOOKS.find((one) => one.name === name)?.bytes() ?? new Uint8Array()).warnings;
  expect(warnings("a digital signature")).toEqual(["signatureWillBreak"]);
  expect(warnings("macros with their signature")).toEqual(["hasMacros"]);
  expect(warnings("an ordinary checklist")).toEqual([]);
});
