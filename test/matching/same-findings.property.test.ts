import { join } from "node:path";
import fc from "fast-check";
import { buildSamples } from "../../scripts/samples/all-samples";
import { openWorkbook } from "../../src/host/file/open-workbook";
import { readLayout } from "../../src/layout/read-layout";
import type { SheetSnapshot } from "../../src/model/snapshot";
import { forms } from "../support/forms";
import { responsesOf } from "../support/items-found";
import {
  dropColumn,
  insertRows,
  joinEqual,
  type LooseSheet,
  loosen,
  permuteColumns,
  splitMerges,
  tighten,
} from "../support/reshape";

/** What the sheet says, wherever it says it: for each original row its items with their answers. */
function said(sheet: LooseSheet): readonly string[] {
  const { snapshot, origins } = tighten(sheet);
  return responsesOf(snapshot)
    .map(({ row, item, answer }) => `${origins[row.row]} ${item.id} ${answer.text.trim()}`)
    .sort();
}

const RUNS = { numRuns: 8 };
const BANNERS = ["【社外秘】", "―― ここまで ――", "ご不明な点は担当営業までお問い合わせください"];

const samples = buildSamples(join(__dirname, "../.."));
const sheets = samples.flatMap(({ file, bytes, sheets: checklists }) =>
  checklists.map(({ name, rows }) => ({ title: `${file} ${name}`, name, bytes, first: rows[0]?.row ?? 0 })),
);

describe.each(sheets)("$title", ({ name, bytes, first }) => {
  let sheet: LooseSheet;
  let before: readonly string[];
  let isHeaderless: boolean;

  beforeAll(async () => {
    const snapshot: SheetSnapshot = await openWorkbook(bytes).read(name);
    sheet = loosen(snapshot);
    before = said(sheet);
    isHeaderless = readLayout(snapshot, forms, [], []).tables.every(({ headers }) => headers.length === 0);
  });

  it("says the same under another name", () => {
    expect(said({ ...sheet, name: "Sheet1 (2)" })).toEqual(before);
  });

  it("says the same with blank rows and banners between", () => {
    const between = fc.array(
      fc.tuple(fc.integer({ min: first, max: sheet.rows.length - 1 }), fc.constantFrom("", ...BANNERS)),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(between, (inserted) => {
        const rows = new Map(inserted.map(([at, text]) => [at, text === "" ? [] : [text]]));
        expect(said(insertRows(sheet, rows))).toEqual(before);
      }),
      RUNS,
    );
  });

  it("says the same with its merged cells split", () => {
    expect(said(splitMerges(sheet, false))).toEqual(before);
    expect(said(splitMerges(sheet, true))).toEqual(before);
  });

  it("says the same with equal cells merged", () => {
    expect(said(joinEqual(splitMerges(sheet, true)))).toEqual(before);
  });

  it("says the same with its columns in another order", () => {
    // Without a header nothing but the order tells labels from values.
    if (isHeaderless) return;
    const width = Math.max(...sheet.rows.map(({ cells }) => cells.length));
    const order = fc.shuffledSubarray([...Array(width).keys()], { minLength: width });
    fc.assert(
      fc.property(order, (columns) => {
        expect(said(permuteColumns(splitMerges(sheet, true), columns))).toEqual(before);
      }),
      RUNS,
    );
  });

  it("says the same without its number column", () => {
    const { snapshot } = tighten(sheet);
    const numbers = snapshot.texts[first - 1]?.findIndex((text) => /^(?:No\.?|詳細No)$/.test(text)) ?? -1;
    if (numbers < 0) return;
    expect(said(dropColumn(sheet, numbers))).toEqual(before);
  });
});
