import { join } from "node:path";
import fc from "fast-check";
import { buildSamples } from "../../scripts/samples/all-samples";
import { openWorkbook } from "../../src/host/file/open-workbook";
import { responsesOf } from "../support/items-found";
import { type LooseRow, type LooseSheet, loosen, splitMerges, tighten } from "../support/reshape";

/** What may befall a row on its way through copying, retyping and PDF. */
type Damage =
  | { readonly kind: "missing" }
  | { readonly kind: "shiftedRight" }
  | { readonly kind: "shiftedLeft" }
  | { readonly kind: "truncated"; readonly cell: number; readonly by: number }
  | { readonly kind: "misspelt"; readonly cell: number; readonly at: number; readonly as: string };

function damaged(row: LooseRow, damage: Damage): readonly LooseRow[] {
  const { cells } = row;
  switch (damage.kind) {
    case "missing":
      return [];
    case "shiftedRight":
      return [{ ...row, cells: ["", ...cells] }];
    case "shiftedLeft":
      return [{ ...row, cells: cells[0] === "" ? cells.slice(1) : cells }];
    case "truncated":
      return [
        { ...row, cells: changed(cells, damage.cell, (text) => (text.length > 4 ? text.slice(0, -damage.by) : text)) },
      ];
    case "misspelt":
      return [{ ...row, cells: changed(cells, damage.cell, (text) => misspelt(text, damage.at, damage.as)) }];
  }
}

/** The `cell`-th cell that holds something. */
function changed(cells: readonly string[], cell: number, change: (text: string) => string): readonly string[] {
  const filled = [...cells.keys()].filter((at) => cells[at] !== "");
  const chosen = filled[cell % Math.max(1, filled.length)];
  return cells.map((text, at) => (at === chosen ? change(text) : text));
}

function misspelt(text: string, at: number, as: string): string {
  const place = at % Math.max(1, text.length);
  return text.slice(0, place) + as + text.slice(place + 1);
}

const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.constant<Damage>({ kind: "missing" }),
  fc.constant<Damage>({ kind: "shiftedRight" }),
  fc.constant<Damage>({ kind: "shiftedLeft" }),
  fc.record({ kind: fc.constant("truncated" as const), cell: fc.nat(3), by: fc.integer({ min: 1, max: 2 }) }),
  fc.record({
    kind: fc.constant("misspelt" as const),
    cell: fc.nat(3),
    at: fc.nat(30),
    as: fc.constantFrom("", "平", "目", "時", "一", "サ", "ー", "1", "・", "通", "の"),
  }),
);

const SURE = 0.9;
const VARIANTS = 200;

const samples = buildSamples(join(__dirname, "../.."));
const checklists = samples.flatMap(({ bytes, sheets }) => sheets.map(({ name, rows }) => ({ bytes, name, rows })));

describe("damaged sheets", () => {
  const sheets: { readonly sheet: LooseSheet; readonly meant: ReadonlyMap<number, string> }[] = [];

  beforeAll(async () => {
    for (const { bytes, name, rows } of checklists) {
      sheets.push({
        sheet: splitMerges(loosen(await openWorkbook(bytes).read(name)), false),
        meant: new Map(rows.map(({ row, cells }) => [row, cells["item"] ?? "-"])),
      });
    }
  });

  it(`never give a wrong item with certainty (${VARIANTS} variants)`, () => {
    const variant = fc.record({
      which: fc.nat(checklists.length - 1),
      damages: fc.array(fc.tuple(fc.nat(80), damage), { minLength: 3, maxLength: 25 }),
    });
    fc.assert(
      fc.property(variant, ({ which, damages }) => {
        const { sheet, meant } = sheets[which] ?? fail();
        const [first = 0] = meant.keys();
        const byRow = new Map(damages.map(([at, one]) => [first + (at % meant.size), one]));
        const { snapshot, origins } = tighten({
          ...sheet,
          rows: sheet.rows.flatMap((row, at) => {
            const one = byRow.get(at);
            return one ? damaged(row, one) : [row];
          }),
        });
        const wrong = responsesOf(snapshot).filter(({ row, item, match }) => {
          const truth = meant.get(origins[row.row] ?? -1);
          return truth !== undefined && truth !== "-" && truth !== item.id && match.confidence >= SURE;
        });
        expect(wrong.map(({ row, item }) => `${row.label} → ${item.id}`)).toEqual([]);
      }),
      { numRuns: VARIANTS },
    );
  });
});

function fail(): never {
  throw new Error("no such sample");
}
