import { CatalogError } from "../../src/catalog/catalog-error";
import { loadCatalog } from "../../src/catalog/load";
import { sentenceOf } from "../../src/catalog/problem-sentences";
import type { Seeds } from "../../src/catalog/seeds";
import { readSmall, smallSeeds, why } from "./small-seeds";

type Data = { [key: string]: Data } & Data[];

type Spoil = (data: { controls: Data; form: Data; base: Data; strict: Data; checks: Data }) => void;

/** What loading throws after the data was spoilt. */
function thrown(spoil: Spoil): CatalogError {
  const seeds = smallSeeds();
  const [form, base, strict] = [seeds.forms[0], seeds.profiles[0], seeds.profiles[1]].map((file) => file?.data as Data);
  if (!form || !base || !strict) throw new Error("the small seeds have changed");
  spoil({ controls: seeds.controls.data as Data, form, base, strict, checks: seeds.checks.data as Data });
  try {
    loadCatalog(readSmall, seeds);
  } catch (error) {
    if (error instanceof CatalogError) return error;
    throw error;
  }
  throw new Error("it loaded");
}

function problems(spoil: Spoil): string[] {
  return thrown(spoil).problems.map(({ file, path, code }) => `${file} ${path} ${code}`);
}

const set = (target: unknown, value: object) => Object.assign(target as object, value);
const line = (value: object) => value as Data;

describe("loading the catalog", () => {
  it("gives controls, forms and profiles by id, with defaults filled in", () => {
    const catalog = loadCatalog(readSmall, smallSeeds());
    expect([...catalog.controls.keys()]).toEqual(["uptime", "generations", "encryption", "tls", "notes"]);
    expect(catalog.controls.get("uptime")).toMatchObject({ unit: null, accepts: [], wording: [] });
    expect(catalog.forms.get("form")?.items[1]).toMatchObject({ control: null, obligation: null, variants: [] });
    expect(catalog.checks).toHaveLength(1);
    expect(catalog.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it("reads reference values with the readers of the answers", () => {
    const [uptime, generations, mandatory] = loadCatalog(readSmall, smallSeeds()).profiles.get("base")?.criteria ?? [];
    expect(uptime).toMatchObject({ id: "uptime atLeast", test: { op: "atLeast", value: { amount: 99 }, text: "99%" } });
    expect(generations).toMatchObject({ isActive: false, isProposed: false, acceptedAlternatives: [] });
    expect(mandatory?.target).toEqual({ kind: "obligation", form: "form", obligations: ["mandatory"] });
  });

  it("lets a profile inherit, replace and speak for itself", () => {
    const criteria = loadCatalog(readSmall, smallSeeds()).profiles.get("strict")?.criteria ?? [];
    expect(criteria.map(({ id, profile }) => [id, profile])).toEqual([
      ["uptime atLeast", "strict"],
      ["generations atLeast", "strict"],
      ["form/mandatory answered", "strict"],
    ]);
    expect(criteria[0]?.test).toMatchObject({ text: "99.9%" });
  });

  it("has a hash that follows the data and not the order of its keys", () => {
    const turned = smallSeeds();
    const data = turned.profiles[0]?.data as object;
    const hash = (seeds: Seeds) => loadCatalog(readSmall, seeds).hash;
    const reordered = {
      ...turned,
      profiles: [
        { file: "base.json", data: Object.fromEntries(Object.entries(data).reverse()) },
        ...turned.profiles.slice(1),
      ],
    };
    expect(hash(reordered)).toBe(hash(smallSeeds()));
    set(data, { version: "2" });
    expect(hash(turned)).not.toBe(hash(smallSeeds()));
  });

  describe("says what is wrong, and where", () => {
    it.each<[string, Spoil, string]>([
      [
        "a misspelt key",
        ({ base }) => set(base["criteria"]?.[0], { wieght: "high" }),
        "base.json criteria[0].wieght misspeltKey",
      ],
      [
        "an unknown control",
        ({ base }) => set(base["criteria"]?.[0], { control: "uptimes" }),
        "base.json criteria[0].control unknownControl",
      ],
      [
        "an unreadable value",
        ({ base }) => set(base["criteria"]?.[0], { atLeast: "ninety" }),
        "base.json criteria[0].atLeast unreadableValue",
      ],
      [
        "a value of another type",
        ({ base }) => set(base["criteria"]?.[0], { atLeast: "3世代" }),
        "base.json criteria[0].atLeast unreadableValue",
      ],
      [
        "a criterion without source",
        ({ base }) => set(base["criteria"]?.[0], { source: undefined }),
        "base.json criteria[0].source missing",
      ],
      [
        "a criterion without provenance",
        ({ base }) => set(base["criteria"]?.[0], { provenance: undefined }),
        "base.json criteria[0].provenance missing",
      ],
      [
        "an unknown weight",
        ({ base }) => set(base["criteria"]?.[0], { weight: "huge" }),
        "base.json criteria[0].weight notAllowed",
      ],
      [
        "two targets",
        ({ base }) => set(base["criteria"]?.[0], { item: "form.1" }),
        "base.json criteria[0] notExactlyOne",
      ],
      [
        "two tests",
        ({ base }) => set(base["criteria"]?.[0], { answered: true }),
        "base.json criteria[0] notExactlyOne",
      ],
      [
        "no test",
        ({ base }) => base["criteria"]?.push(line({ control: "uptime", ...why })),
        "base.json criteria[3] notExactlyOne",
      ],
      [
        "the wrong direction",
        ({ base }) => base["criteria"]?.push(line({ control: "uptime", atMost: "99%", ...why })),
        "base.json criteria[3].atMost wrongDirection",
      ],
      [
        "a number for a yes or no",
        ({ base }) => base["criteria"]?.push(line({ control: "encryption", atLeast: "99%", ...why })),
        "base.json criteria[3].atLeast unsuitableTest",
      ],
      [
        "a yes or no for a number",
        ({ base }) => base["criteria"]?.push(line({ control: "uptime", is: "yes", ...why })),
        "base.json criteria[3].is unsuitableTest",
      ],
      [
        "a threshold for a descriptive item",
        ({ base }) => base["criteria"]?.push(line({ item: "form.2", atLeast: "99%", ...why })),
        "base.json criteria[3].atLeast unsuitableTest",
      ],
      [
        "an unknown option",
        ({ base }) => base["criteria"]?.push(line({ control: "tls", oneOf: ["tls1.9"], ...why })),
        "base.json criteria[3].oneOf unknownCode",
      ],
      [
        "an unknown item",
        ({ base }) => base["criteria"]?.push(line({ item: "form.9", answered: true, ...why })),
        "base.json criteria[3].item unknownItem",
      ],
      [
        "the same criterion twice",
        ({ base }) => base["criteria"]?.push(line({ control: "uptime", atLeast: "98%", ...why })),
        "base.json criteria[3].id duplicateId",
      ],
      [
        "a parent that does not exist",
        ({ strict }) => set(strict, { extends: "bse" }),
        "strict.json extends unknownProfile",
      ],
      [
        "an unknown default profile",
        ({ form }) => set(form, { defaultProfiles: ["none"] }),
        "form.json defaultProfiles[0] unknownProfile",
      ],
      [
        "an item with an unknown control",
        ({ form }) => set(form["items"]?.[0], { control: "none" }),
        "form.json items[0].control unknownControl",
      ],
      [
        "the same item twice",
        ({ form }) => set(form["items"]?.[1], { id: "form.1" }),
        "form.json items[1].id duplicateId",
      ],
      [
        "a control of an unknown category",
        ({ controls }) => set(controls["controls"]?.[0], { category: "none" }),
        "controls.json controls.uptime.category unknownCategory",
      ],
      [
        "a choice without options",
        ({ controls }) => set(controls["controls"]?.[3], { choices: undefined }),
        "controls.json controls.tls missing",
      ],
      [
        "a check on an unknown control",
        ({ checks }) => set(checks["checks"]?.[0], { about: "none" }),
        "checks.json checks[0].about unknownControl",
      ],
    ])("%s", (_what, spoil, expected) => {
      expect(problems(spoil)).toEqual([expected]);
    });

    it("a circle of profiles", () => {
      const found = problems(({ base }) => set(base, { extends: "strict" }));
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(/ extends cycle$/);
    });

    it("everything at once", () => {
      const found = problems(({ base, form, controls }) => {
        set(base["criteria"]?.[0], { wieght: "high", control: "uptimes" });
        set(base["criteria"]?.[1], { atLeast: "many", source: undefined });
        set(form, { defaultProfiles: ["none"] });
        set(controls["controls"]?.[0], { category: "none" });
      });
      expect(found.sort()).toEqual([
        "base.json criteria[0].control unknownControl",
        "base.json criteria[0].wieght misspeltKey",
        "base.json criteria[1].atLeast unreadableValue",
        "base.json criteria[1].source missing",
        "controls.json controls.uptime.category unknownCategory",
        "form.json defaultProfiles[0] unknownProfile",
      ]);
    });

    it("in words, guessing what was meant", () => {
      const error = thrown(({ base }) => set(base["criteria"]?.[0], { wieght: "high", control: "uptimes" }));
      expect(error.message).toContain("base.json criteria[0].control: There is no control “uptimes”.");
      const sentences = error.problems.map((problem) => sentenceOf(problem, "en"));
      expect(sentences.map(({ what, mend }) => `${what} ${mend}`)).toEqual([
        "There is no key “wieght”. Did you mean “weight”?",
        "There is no control “uptimes”. Did you mean “uptime”?",
      ]);
    });
  });
});
