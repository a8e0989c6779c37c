import { readFileSync } from "node:fs";
import { buildWorkbook, type WorkbookSpec } from "../../scripts/workbook-builder";
import { clearCommand } from "../../src/app/clear-command";
import type { Validation } from "../../src/app/validate";
import { validateCommand } from "../../src/app/validate-command";
import type { WorkbookHost } from "../../src/host/port";
import { toA1 } from "../../src/model/address";
import { MARKER_FORMULA, NOTE_MARK } from "../../src/model/changeset";
import { FINDINGS_TABLE, OWN_SHEETS, SHEET_MARK } from "../../src/model/own-sheets";
import type { Book, BookSheet } from "../support/excel/book";

/** A workbook that a host has open, and how it stands now, seen from outside. */
export interface OpenedWorkbook {
  readonly host: WorkbookHost;
  readonly book: () => Promise<Book>;
}

export interface HostUnderTest {
  readonly open: (bytes: Uint8Array) => Promise<OpenedWorkbook>;
  readonly hasNotes: boolean;
}

const SAMPLE = "seeds/samples/service-level.xlsx";
const OWN_NAMES: readonly string[] = Object.values(OWN_SHEETS);

/** What every host behind the port owes its callers. */
export function contract({ open, hasNotes }: HostUnderTest): void {
  describe("reading", () => {
    it("tells of every sheet what can be known without its cells", async () => {
      const { host } = await open(buildWorkbook(VENDOR));
      expect(await host.sheets()).toEqual([
        {
          name: "回答 'A'",
          visibility: "visible",
          isProtected: false,
          usedRange: { top: 0, left: 0, bottom: 4, right: 2 },
        },
        { name: "控え", visibility: "hidden", isProtected: false, usedRange: { top: 0, left: 0, bottom: 0, right: 0 } },
        { name: "保護", visibility: "visible", isProtected: true, usedRange: { top: 0, left: 0, bottom: 0, right: 0 } },
        { name: "空", visibility: "visible", isProtected: false, usedRange: null },
      ]);
    });

    it("gives cells, formats, merges, hidden rows and columns, and the vendor's notes at once", async () => {
      const { host } = await open(buildWorkbook(VENDOR));
      const sheet = await host.read("回答 'A'");
      expect(sheet.values).toEqual([
        ["項目", "回答", "備考"],
        ["稼働率", 0.999, null],
        ["開示日", 45566, null],
        ["通知", "30分\n以内", null],
        ["暗号化", true, "終わり"],
      ]);
      expect(sheet.texts.map((row) => row[1])).toEqual(["回答", "99.9%", "2024/10/1", "30分\n以内", "TRUE"]);
      expect(sheet.formats[1]?.[1]).toBe("0.0%");
      expect(sheet.merges).toEqual([{ top: 4, left: 0, bottom: 5, right: 0 }]);
      expect(sheet.hiddenRows).toEqual([2]);
      expect(sheet.hiddenColumns).toEqual([2]);
      if (hasNotes) expect(sheet.notes).toEqual([{ at: { row: 1, column: 1 }, text: "先方のメモ" }]);
    });

    it("says that there is no such sheet", async () => {
      const { host } = await open(buildWorkbook(VENDOR));
      await expect(host.read("無い")).rejects.toMatchObject({ code: "noSuchSheet" });
    });
  });

  describe("annotating a real review", () => {
    it("puts our colours first, marked, and writes the notes and sheets", async () => {
      const opened = await open(readFileSync(SAMPLE));
      const { report } = await validated(opened);
      const book = await opened.book();
      const vendor = sheetNamed(book, report.findings[0]?.sheet ?? "");
      const coloured = new Set<string>();
      for (const rule of vendor.rules.slice(0, ourRules(vendor).length)) {
        expect(String(rule.members.get("Formula"))).toMatch(MARKER_FORMULA);
        for (const { top, bottom, left, right } of rule.ranges) {
          for (let row = top; row <= bottom; row += 1) {
            for (let column = left; column <= right; column += 1) coloured.add(toA1({ row, column }));
          }
        }
      }
      // What has no criterion keeps the colour that the vendor gave it.
      const judged = report.findings.filter(({ verdict }) => verdict !== "notSelected").map(({ cell }) => cell);
      expect([...coloured].sort()).toEqual([...new Set(judged)].sort());
      if (hasNotes) {
        const noted = vendor.notes.filter(({ content }) => content.startsWith(NOTE_MARK)).map(({ at }) => toA1(at));
        expect(noted.length).toBeGreaterThan(5);
        expect(noted.filter((cell) => !coloured.has(cell))).toEqual([]);
      }
      expect(book.sheets.map(({ name }) => name)).toEqual([vendor.name, ...OWN_NAMES]);
      expect(sheetNamed(book, OWN_SHEETS.details).tables.map(({ name }) => name)).toEqual([FINDINGS_TABLE]);
      for (const name of OWN_NAMES) expect(sheetNamed(book, name).names.get(SHEET_MARK)?.isVisible).toBe(false);
    });

    it("never touches the vendor's cells, notes and rules", async () => {
      const bytes = buildWorkbook(checklist());
      const opened = await open(bytes);
      const before = vendorsOwn(await opened.book());
      await validated(opened);
      expect(vendorsOwn(await opened.book())).toEqual(before);
      expect(before).toContain("先方のメモ");
      expect(before).toContain("$A$1");
    });

    it("leaves a cell its vendor's note, and says so", async () => {
      if (!hasNotes) return;
      const opened = await open(buildWorkbook(checklist()));
      const { refused } = await validated(opened);
      expect(refused).toContainEqual(expect.objectContaining({ what: "notes", because: "noteOfVendor" }));
    });

    it("writes what the vendor said as text only, whatever it begins with", async () => {
      const hostile = [
        '=HYPERLINK("http://example.invalid","x")',
        "+1+1",
        "-1日",
        "@SUM(1)",
        "'=1",
        "2026/1/2",
        "99.9%",
      ];
      const opened = await open(buildWorkbook(checklist({ answers: hostile })));
      await validated(opened);
      const cells = [...sheetNamed(await opened.book(), OWN_SHEETS.details).cells.values()];
      for (const answer of hostile) {
        const found = cells.filter(({ value }) => value === answer);
        expect(found.length).toBeGreaterThan(0);
        expect(found.filter(({ formula }) => formula !== undefined)).toEqual([]);
      }
    });

    it("changes nothing when it is done twice", async () => {
      const opened = await open(readFileSync(SAMPLE));
      await validated(opened);
      const once = outline(await opened.book());
      await validated(opened);
      expect(outline(await opened.book())).toEqual(once);
    });

    it("keeps records, and keeps those that it did not write", async () => {
      const opened = await open(readFileSync(SAMPLE));
      const layouts = { version: 1, text: "<&\u0001\"'" };
      await opened.host.saveRecord("layouts", layouts);
      await opened.host.apply({ annotations: [], sheets: [], records: { run: { version: 1 } } });
      expect(await opened.host.loadRecord("layouts")).toEqual(layouts);
      expect(await opened.host.loadRecord("run")).toEqual({ version: 1 });
      expect(await opened.host.loadRecord("corrections")).toBeUndefined();
    });

    it("takes everything back", async () => {
      const opened = await open(buildWorkbook(checklist()));
      const before = outline(await opened.book());
      await validated(opened);
      expect(outline(await opened.book())).not.toEqual(before);
      await clearCommand.run(opened.host, null);
      expect(outline(await opened.book())).toEqual(before);
      expect(await opened.host.loadRecord("run")).toBeUndefined();
    });
  });

  describe("what the workbook does not allow", () => {
    it("leaves a protected sheet as it is and writes the findings elsewhere", async () => {
      const opened = await open(buildWorkbook(checklist({ isProtected: true })));
      const before = vendorsOwn(await opened.book());
      const { refused } = await validated(opened);
      expect(refused.map(({ what, because }) => `${what} ${because}`)).toEqual([
        "colours sheetProtected",
        "notes sheetProtected",
      ]);
      const book = await opened.book();
      expect(vendorsOwn(book)).toEqual(before);
      expect(book.sheets.map(({ name }) => name)).toEqual(["SLA", ...OWN_NAMES]);
    });

    it("adds no sheet to a workbook whose structure is locked", async () => {
      const opened = await open(buildWorkbook({ ...checklist(), isStructureLocked: true }));
      const { refused } = await validated(opened);
      expect(refused).toEqual(
        expect.arrayContaining(
          OWN_NAMES.map((sheet) => ({ sheet, what: "sheet", because: "structureLocked", cells: [] })),
        ),
      );
      const book = await opened.book();
      expect(book.sheets.map(({ name }) => name)).toEqual(["SLA"]);
      expect(ourRules(sheetNamed(book, "SLA")).length).toBeGreaterThan(0);
    });

    it.each(OWN_NAMES)("does not write over a sheet of the vendor's that is called %s", async (name) => {
      const spec = checklist();
      const theirs = { name, rows: [["先方の検証"]] };
      const opened = await open(buildWorkbook({ ...spec, sheets: [...spec.sheets, theirs] }));
      const { refused } = await validated(opened);
      expect(refused).toEqual(
        expect.arrayContaining(OWN_NAMES.map((sheet) => ({ sheet, what: "sheet", because: "nameTaken", cells: [] }))),
      );
      const kept = async () => [...sheetNamed(await opened.book(), name).cells.values()].map(({ value }) => value);
      expect(await kept()).toEqual(["先方の検証"]);
      await clearCommand.run(opened.host, null);
      expect(await kept()).toEqual(["先方の検証"]);
    });

    it("does not take the name of a table of the vendor's", async () => {
      const spec = checklist();
      const theirs = {
        name: "表",
        rows: [["見出し"], ["値"]],
        tables: [{ name: FINDINGS_TABLE, range: "A1:A2" }],
      };
      const opened = await open(buildWorkbook({ ...spec, sheets: [...spec.sheets, theirs] }));
      const { refused } = await validated(opened);
      expect(refused.filter(({ because }) => because === "nameTaken").map(({ sheet }) => sheet)).toEqual(OWN_NAMES);
      expect(sheetNamed(await opened.book(), "表").tables.map((table) => table.name)).toEqual([FINDINGS_TABLE]);
    });
  });
}

export async function validated({ host }: OpenedWorkbook): Promise<Extract<Validation, { kind: "validated" }>> {
  const validation = await validateCommand.run(host, {
    lang: "ja",
    file: { name: "見本.xlsx", sha256: "" },
    now: new Date("2026-11-22T09:00:00Z"),
  });
  if (validation.kind !== "validated") throw new Error("no checklist was found");
  return validation;
}

export function sheetNamed(book: Book, name: string): BookSheet {
  const sheet = book.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

export function ourRules({ rules }: BookSheet): BookSheet["rules"] {
  return rules.filter(({ members }) => MARKER_FORMULA.test(String(members.get("Formula"))));
}

/** All of the vendor's that we must not touch. */
export function vendorsOwn({ sheets }: Book): string {
  const theirs = sheets
    .filter(({ names }) => !names.has(SHEET_MARK))
    .map((sheet) => ({
      name: sheet.name,
      cells: [...sheet.cells].sort(([a], [b]) => a - b),
      rules: sheet.rules
        .filter((rule) => !ourRules(sheet).includes(rule))
        .map(({ ranges, members }) => [ranges, ...members]),
      notes: sheet.notes
        .filter(({ content }) => !content.startsWith(NOTE_MARK))
        .map(({ at, content }) => [at, content]),
      looks: sheet.looks,
      merges: sheet.merges,
    }));
  return JSON.stringify(theirs);
}

/** Everything but the ids. */
export function outline(book: Book): unknown {
  return {
    customXml: [...book.customXml.values()].map((xml) => xml.length > 0),
    sheets: book.sheets.map((sheet) => ({
      name: sheet.name,
      names: [...sheet.names.values()],
      cells: [...sheet.cells].sort(([a], [b]) => a - b),
      rules: sheet.rules.map(({ ranges, members }) => ({ ranges, members: [...members] })),
      notes: sheet.notes.map(({ at, content }) => ({ at, content })),
      tables: sheet.tables.map(({ name, range }) => ({ name, range })),
      merges: sheet.merges,
    })),
  };
}

const VENDOR: WorkbookSpec = {
  sheets: [
    {
      name: "回答 'A'",
      rows: [
        ["項目", "回答", "備考"],
        ["稼働率", { value: 0.999, style: { format: "0.0%" } }],
        ["開示日", { value: 45566, style: { format: "yyyy/m/d" } }],
        ["通知", "30分\n以内"],
        ["暗号化", true, "終わり"],
      ],
      merges: ["A5:A6"],
      hiddenRows: [2],
      hiddenColumns: [2],
      notes: { B2: "先方のメモ" },
    },
    { name: "控え", visibility: "hidden", rows: [["x"]] },
    { name: "保護", isProtected: true, rows: [["x"]] },
    { name: "空", rows: [] },
  ],
};

const ITEMS: readonly (readonly [string, string])[] = [
  ["サービス時間", "24時間365日"],
  ["計画停止予定通知", "30日前までにメールで通知"],
  ["サービス提供終了時の事前通知", "6か月前"],
  ["突然のサービス提供停止に対する対処", "【無】"],
  ["サービス稼働率", "99.9%以上"],
  ["ディザスタリカバリ", "【有】"],
  ["重大障害時の代替手段", ""],
];

/** A small sheet with a vendor's note on an answer that will need one of ours, and a vendor's rule on the same cells. */
export function checklist({
  answers = [],
  isProtected = false,
}: {
  answers?: readonly string[];
  isProtected?: boolean;
} = {}): WorkbookSpec {
  return {
    sheets: [
      {
        name: "SLA",
        isProtected,
        rows: [
          ["No.", "サービスレベル項目", "回答"],
          ...ITEMS.map(([item, answer], at) => [`1-${at + 1}`, item, { value: answers[at] ?? answer }]),
        ],
        notes: { C5: "先方のメモ" },
        conditionalFormats: [{ range: "A1:C8", formula: '$A$1="No."', fill: "FFEEDD" }],
      },
    ],
  };
}
