import { existsSync } from "node:fs";
import { builtInCatalog } from "../../src/app/catalog";
import type { Form, Item } from "../../src/model/form";
import { foldLabel } from "../../src/text/fold-label";

const { forms, controls } = builtInCatalog();

function form(id: string): Form {
  const found = forms.get(id);
  if (!found) throw new Error(`no form ${id}`);
  return found;
}

function itemsByRef(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.flatMap((item) => (item.ref === null ? [] : [[item.ref, item] as const])));
}

describe.each([...forms.values()])("the form $id", (each) => {
  it("tells its source, edition and rights", () => {
    expect(existsSync(`seeds/forms/${each.id}/README.md`)).toBe(true);
  });

  it("prints no number twice", () => {
    const refs = each.items.flatMap(({ ref }) => ref ?? []);
    expect(new Set(refs).size).toBe(refs.length);
  });

  it("gives no wording to two items, so that a label points at one", () => {
    const owners = new Map<string, Set<string>>();
    for (const item of each.items) {
      const wordings = item.asks ? [item.label + item.asks, ...item.variants] : [item.label, ...item.variants];
      for (const wording of wordings) {
        const folded = foldLabel(wording);
        owners.set(folded, (owners.get(folded) ?? new Set()).add(item.id));
      }
    }
    expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });
});

describe("the METI checklist", () => {
  it("has its 49 numbered items in order, and the row that vendors still add from 2008", () => {
    const { items } = form("meti-service-level");
    expect(items.flatMap(({ ref }) => ref ?? [])).toEqual(Array.from({ length: 49 }, (_, index) => String(index + 1)));
    expect(items.filter(({ ref }) => ref === null).map(({ id }) => id)).toEqual(["meti.data-assurance"]);
  });

  it("knows the widespread numbers 1-1 to 7-11, each once", () => {
    const known = form("meti-service-level").items.flatMap(({ altRefs }) => altRefs);
    const perCategory = [9, 8, 3, 4, 3, 12, 11];
    const expected = perCategory.flatMap((count, at) =>
      Array.from({ length: count }, (_, index) => `${at + 1}-${index + 1}`),
    );
    expect([...known].sort()).toEqual([...expected].sort());
  });
});

describe("the ASPIC disclosure form", () => {
  const { items } = form("aspic-disclosure");

  it("has 93 numbers in order, in 133 lines", () => {
    expect([...itemsByRef(items).keys()]).toEqual(Array.from({ length: 93 }, (_, index) => String(index + 1)));
    expect(items).toHaveLength(133);
  });

  it("has 49 mandatory items, 14 with a level and 30 optional, by their leading row", () => {
    const counted = { mandatory: 0, mandatoryLevel: 0, optional: 0 };
    for (const { obligation } of itemsByRef(items).values()) if (obligation) counted[obligation] += 1;
    expect(counted).toEqual({ mandatory: 49, mandatoryLevel: 14, optional: 30 });
  });

  it("knows where あり is unwelcome and where なし is no fault", () => {
    const that = (polarity: string) => items.filter(({ yesIs }) => yesIs === polarity).map(({ id }) => id);
    expect(that("adverse")).toEqual(["aspic.37", "aspic.38", "aspic.39c", "aspic.91c"]);
    expect(that("neutral")).toEqual(expect.arrayContaining(["aspic.35a", "aspic.70", "aspic.84", "aspic.85b"]));
  });
});

describe("the vendor questionnaire", () => {
  it("has the questions D-1-1 to D-4-7, each asking a control", () => {
    const questions = form("vendor-questionnaire").items.filter(({ ref }) => ref?.startsWith("D-"));
    const expected = [20, 12, 21, 7].flatMap((count, at) =>
      Array.from({ length: count }, (_, index) => `D-${at + 1}-${index + 1}`),
    );
    expect(questions.map(({ ref }) => ref)).toEqual(expected);
    expect(questions.filter(({ control }) => control === null)).toEqual([]);
  });

  it("turns the answer round exactly where the question asks that something bad does not happen", () => {
    const turned = form("vendor-questionnaire").items.filter(
      ({ yesIs, control }) => yesIs === "good" && control !== null && controls.get(control)?.better === "no",
    );
    expect(turned.map(({ id }) => id)).toEqual(["questionnaire.D-1-8", "questionnaire.D-3-16"]);
  });
});

describe("the controls", () => {
  it("are one where the forms ask the same thing", () => {
    const asked = (item: string) =>
      [...forms.values()].flatMap(({ items }) => items).find(({ id }) => id === item)?.control;
    for (const same of [
      ["meti.5", "aspic.39a", "questionnaire.other.uptime"],
      ["meti.2", "aspic.91a"],
      ["meti.3", "aspic.32a"],
      ["meti.15", "aspic.54b"],
      ["meti.28", "aspic.45a"],
      ["meti.32", "aspic.45b"],
      ["meti.14", "aspic.92", "questionnaire.D-1-12"],
      ["aspic.63", "questionnaire.D-3-19"],
    ]) {
      expect(new Set(same.map(asked)).size).toBe(1);
    }
  });

  it("are two where the forms ask close but different things", () => {
    const asked = (item: string) =>
      [...forms.values()].flatMap(({ items }) => items).find(({ id }) => id === item)?.control;
    for (const [one, other] of [
      ["meti.16", "aspic.54a"],
      ["meti.18", "aspic.58"],
      ["meti.47", "aspic.57"],
      ["aspic.39a", "aspic.87a"],
    ] as const) {
      expect(asked(one)).not.toBe(asked(other));
    }
  });
});
