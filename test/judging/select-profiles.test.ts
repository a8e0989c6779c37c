import type { Catalog } from "../../src/catalog/catalog";
import type { ReadResponse } from "../../src/judging/read-response";
import { criteriaFor, type ProfileOptions, selectProfiles } from "../../src/judging/select-profiles";
import type { Form } from "../../src/model/form";
import type { Profile } from "../../src/model/profile";
import type { Mention } from "../../src/model/reading";
import { choice, criterion, item, reading, response } from "./builders";

const PATTERN = "service.mic-pattern";

function profile(id: string, pattern: number | null = null): Profile {
  const title = { ja: id, en: id };
  const criteria = [criterion({ op: "answered" }, { id: `${id} 1`, profile: id })];
  return { id, title, version: "1", source: { title: id, clause: "" }, extends: null, criteria, pattern };
}

function form(id: string, defaultProfiles: readonly string[], patternControl?: string): Form {
  const title = { ja: id, en: id };
  return { id, title, edition: "", publisher: "", headers: {}, defaultProfiles, patternControl, items: [] };
}

const profiles = [
  profile("pattern-1", 1),
  profile("pattern-2", 2),
  profile("pattern-6", 6),
  profile("mandatory"),
  profile("standard"),
];
const forms = [form("disclosure", ["pattern-2", "mandatory"], PATTERN), form("levels", ["standard"])];
const catalog: Catalog = {
  controls: new Map(),
  forms: new Map(forms.map((each) => [each.id, each])),
  profiles: new Map(profiles.map((each) => [each.id, each])),
  categories: [],
  hash: "",
};

function answer(formId: string, control: string, values: readonly Mention[] = [], confidence = 1): ReadResponse {
  return {
    response: response({ form: formId, item: item({ control }), match: { by: "number", confidence } }),
    reading: reading(values),
  };
}

function chosen(answers: readonly ReadResponse[], named: readonly string[] = [], options: ProfileOptions = {}) {
  const { active, hints } = selectProfiles(catalog, answers, named, options);
  return { active: active.map((each) => [each.profile.id, each.chosenBy]), hints: hints.map(({ code }) => code) };
}

const uptime = answer("disclosure", "availability.uptime");

const declared = (code: string) => answer("disclosure", PATTERN, [choice(code)]);

describe("the pattern that a reviewer chose", () => {
  const byOne = { pattern: { pattern: 1, isKept: false } };

  it.each([
    ["none is declared", [uptime], "patternMissing"],
    ["two are declared", [declared("2"), declared("6"), uptime], "patternContradictory"],
  ] as const)("applies where %s, and the report says whose it is", (_case, answers, hint) => {
    expect(chosen(answers, [], byOne)).toEqual({
      active: [
        ["pattern-1", "user"],
        ["mandatory", "default"],
      ],
      hints: [hint, "patternChosen"],
    });
  });

  it("is told from one that the workbook brought along", () => {
    const { active, hints } = chosen([uptime], [], { pattern: { pattern: 1, isKept: true } });
    expect(active[0]).toEqual(["pattern-1", "user"]);
    expect(hints).toEqual(["patternMissing", "patternKept"]);
  });

  it("leaves what the sheet declares, and what the reviewer names, alone", () => {
    expect(chosen([uptime, declared("6")], [], byOne)).toEqual(chosen([uptime, declared("6")]));
    expect(chosen([uptime], ["standard"], byOne)).toEqual(chosen([uptime], ["standard"]));
  });

  it("leaves the other forms of the workbook their defaults", () => {
    const { active } = selectProfiles(catalog, [answer("levels", "availability.uptime"), uptime], [], byOne);
    const ids = (id: string) => criteriaFor(response({ form: id }), active).map((each) => each.profile);
    expect(ids("levels")).toEqual(["standard"]);
    expect(ids("disclosure")).toEqual(["pattern-1", "mandatory"]);
  });

  it("is passed over where there is no such pattern", () => {
    expect(chosen([uptime], [], { pattern: { pattern: 99, isKept: true } })).toEqual(chosen([uptime]));
  });
});

describe("figures for reference only", () => {
  const off = (profile: Profile): Profile => ({
    ...profile,
    criteria: profile.criteria.map((each) => ({ ...each, isActive: false })),
  });
  const theirs = { ...off(profile("theirs")), hash: "ab" };
  const partly: Catalog = {
    ...catalog,
    profiles: new Map(
      [...profiles.filter(({ id }) => id !== "standard"), off(profile("standard")), theirs].map((each) => [
        each.id,
        each,
      ]),
    ),
  };
  const judging = (named: readonly string[], judgesReference: boolean) => {
    const { active, hints } = selectProfiles(partly, [uptime], named, { judgesReference });
    const judged = active.flatMap(({ profile }) => profile.criteria.filter(({ isActive }) => isActive));
    return [judged.map((each) => each.profile), hints.map(({ code }) => code)];
  };

  it("judge only when they are switched on, and the report says so", () => {
    expect(judging(["standard", "mandatory"], false)).toEqual([["mandatory"], []]);
    expect(judging(["standard", "mandatory"], true)).toEqual([["mandatory", "standard"], ["referenceJudged"]]);
  });

  it("stay as a company's own policy has them", () => {
    expect(judging(["theirs", "mandatory"], true)).toEqual([["mandatory"], []]);
  });

  it("are not mentioned where there are none", () => {
    expect(judging(["mandatory"], true)).toEqual([["mandatory"], []]);
  });
});

describe("which profiles apply", () => {
  it("takes the pattern that the sheet declares, and says so", () => {
    expect(chosen([uptime, answer("disclosure", PATTERN, [choice("6")])])).toEqual({
      active: [
        ["pattern-6", "sheet"],
        ["mandatory", "default"],
      ],
      hints: [],
    });
  });

  it.each([
    ["no pattern is declared", [uptime], "patternMissing"],
    ["the declaration holds none", [uptime, answer("disclosure", PATTERN)], "patternMissing"],
    [
      "it is not clear that it is the declaration",
      [answer("disclosure", PATTERN, [choice("6")], 0.5), uptime],
      "patternMissing",
    ],
    ["the pattern does not exist", [answer("disclosure", PATTERN, [choice("9")]), uptime], "patternMissing"],
    ["two are declared", [answer("disclosure", PATTERN, [choice("1"), choice("6")]), uptime], "patternContradictory"],
    [
      "two cells declare different ones",
      [answer("disclosure", PATTERN, [choice("1")]), answer("disclosure", PATTERN, [choice("2")]), uptime],
      "patternContradictory",
    ],
  ] as const)("falls back to the form's default with a hint where %s", (_case, answers, hint) => {
    expect(chosen(answers)).toEqual({
      active: [
        ["pattern-2", "default"],
        ["mandatory", "default"],
      ],
      hints: [hint],
    });
  });

  it("applies the user's own choice only, in the catalog's order", () => {
    const declared = [uptime, answer("disclosure", PATTERN, [choice("6")])];
    const expected = [
      ["pattern-1", "user"],
      ["standard", "user"],
    ];
    expect(chosen(declared, ["standard", "pattern-1", "standard"]).active).toEqual(expected);
    expect(chosen(declared, ["pattern-1", "standard"]).active).toEqual(expected);
  });

  it("lets a form's default judge that form alone", () => {
    const { active } = selectProfiles(catalog, [answer("levels", "availability.uptime"), uptime], []);
    const ids = (id: string) => criteriaFor(response({ form: id }), active).map((each) => each.profile);
    expect(ids("levels")).toEqual(["standard"]);
    expect(ids("disclosure")).toEqual(["pattern-2", "mandatory"]);
  });

  it("says when a profile has nothing to judge on a form", () => {
    expect(chosen([answer("levels", "other")], ["standard"]).hints).toEqual(["nothingToJudge"]);
  });

  it("throws on a profile that does not exist: callers check before they ask", () => {
    expect(() => selectProfiles(catalog, [], ["pattern-7"])).toThrow("pattern-7");
  });
});
