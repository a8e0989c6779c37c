import { loadCatalog } from "../../src/catalog/load";
import { sentenceOf } from "../../src/catalog/problem-sentences";
import type { Criterion } from "../../src/model/profile";
import { loadPolicy } from "../../src/policy/load-policy";
import type { Policy } from "../../src/policy/policy";
import { withPolicy } from "../../src/policy/with-policy";
import { readSmall, smallSeeds } from "../catalog/small-seeds";

const catalog = loadCatalog(readSmall, smallSeeds());

const HEAD = `schema: shinsa.policy/1
id: ours
title: 自社基準
version: "2.1"
extends: base
`;
const SOURCE = "source: { title: 自社基準, clause: '3.2' }";

async function load(text: string): Promise<Policy> {
  const loaded = await loadPolicy(text, "policy.yaml", catalog, readSmall);
  if (loaded.kind === "problems") throw new Error(JSON.stringify(loaded.problems));
  return loaded.policy;
}

/** "line path code" of every problem. */
async function problems(text: string): Promise<readonly string[]> {
  const loaded = await loadPolicy(text, "policy.yaml", catalog, readSmall);
  if (loaded.kind === "policy") return [];
  return loaded.problems.map(({ line, path, code }) => `${line} ${path} ${code}`);
}

function criterion({ profile }: Policy, id: string): Criterion | undefined {
  return profile.criteria.find((each) => each.id === id);
}

describe("a company's own policy", () => {
  it("extends a profile: what it repeats is replaced, what it adds is added", async () => {
    const policy = await load(`${HEAD}criteria:
  - { control: uptime, atLeast: 99.5%, ${SOURCE} }
  - { control: encryption, is: yes, weight: high, rationale: 個人情報を預けるため, ${SOURCE} }
`);
    expect(policy.profile).toMatchObject({ id: "ours", title: { ja: "自社基準" }, version: "2.1", extends: "base" });
    expect(policy.profile.criteria.map(({ id, profile }) => [id, profile])).toEqual([
      ["uptime atLeast", "ours"],
      ["generations atLeast", "ours"],
      ["form/mandatory answered", "ours"],
      ["encryption is", "ours"],
    ]);
    expect(criterion(policy, "uptime atLeast")).toMatchObject({
      test: { text: "99.5%" },
      weight: "medium",
      provenance: "confirmed",
      source: { title: "自社基準", clause: "3.2" },
    });
    expect(criterion(policy, "encryption is")).toMatchObject({ weight: "high", rationale: "個人情報を預けるため" });
  });

  it("stands alone where it extends nothing", async () => {
    const policy = await load(`schema: shinsa.policy/1
id: ours
title: 自社基準
version: "1"
criteria: [{ control: uptime, atLeast: 99%, ${SOURCE} }]
`);
    expect(policy.profile.criteria).toHaveLength(1);
  });

  it("weighs, switches and accepts, by criterion or by control", async () => {
    const policy = await load(`${HEAD}weights: { uptime: low, "form/mandatory answered": high }
switchOn: [generations]
switchOff: ["form/mandatory answered"]
accept: { uptime atLeast: [月間99%のSLAに準ずる] }
`);
    expect(criterion(policy, "uptime atLeast")).toMatchObject({
      weight: "low",
      acceptedAlternatives: ["月間99%のSLAに準ずる"],
    });
    expect(criterion(policy, "generations atLeast")).toMatchObject({ isActive: true });
    expect(criterion(policy, "form/mandatory answered")).toMatchObject({ weight: "high", isActive: false });
  });

  it("adds its wording to the items and controls of the catalog, and its profile to choose", async () => {
    const policy = await load(`${HEAD}synonyms:
  controls: { uptime: [月間サービス提供率] }
  items: { form.2: [特記事項] }
`);
    const extended = withPolicy(catalog, policy);
    expect(extended.controls.get("uptime")?.wording).toContain("月間サービス提供率");
    expect(extended.forms.get("form")?.items.map(({ variants }) => variants)).toEqual([
      ["月間サービス提供率"],
      ["特記事項"],
    ]);
    expect(extended.profiles.get("ours")).toBe(policy.profile);
    expect(catalog.controls.get("uptime")?.wording).toEqual([]);
  });

  it("has a hash that follows its content", async () => {
    const [one, same, other] = [
      await load(HEAD),
      await load(`# note\n${HEAD}`),
      await load(HEAD.replace("2.1", "2.2")),
    ];
    expect(one.profile.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(same.profile.hash).toBe(one.profile.hash);
    expect(other.profile.hash).not.toBe(one.profile.hash);
  });

  it("may be JSON", async () => {
    const json = JSON.stringify(
      {
        schema: "shinsa.policy/1",
        id: "ours",
        title: "自社基準",
        version: "1",
        extends: "strict",
        criteria: [{ control: "uptime", atLeast: "99.95%", source: { title: "自社基準", clause: "1" } }],
      },
      null,
      "\t",
    );
    expect(criterion(await load(`\uFEFF${json}`), "uptime atLeast")?.test).toMatchObject({ text: "99.95%" });
  });

  describe("says what is wrong, and on which line", () => {
    it.each([
      ["a misspelt key", `${HEAD}switchon: [generations]`, "6 switchon misspeltKey"],
      [
        "a misspelt key of a criterion",
        `${HEAD}criteria:\n  - control: uptime\n    atLest: 99%\n    ${SOURCE}`,
        "8 criteria[0].atLest misspeltKey",
      ],
      [
        "an unknown control",
        `${HEAD}criteria:\n  - control: uptme\n    atLeast: 99%\n    ${SOURCE}`,
        "7 criteria[0].control unknownControl",
      ],
      [
        "an unreadable value",
        `${HEAD}criteria:\n  - control: uptime\n    atLeast: ほぼ100\n    ${SOURCE}`,
        "8 criteria[0].atLeast unreadableValue",
      ],
      [
        "a criterion without source",
        `${HEAD}criteria:\n  - control: uptime\n    atLeast: 99%`,
        "7 criteria[0].source missing",
      ],
      ["no version", HEAD.replace('version: "2.1"\n', ""), "1 version missing"],
      ["a number for a version", HEAD.replace('"2.1"', "2.1"), "4 version wrongType"],
      ["another format", HEAD.replace("policy/1", "policy/2"), "1 schema notAllowed"],
      ["an unknown parent", HEAD.replace("base", "bse"), "5 extends unknownProfile"],
      ["itself as parent", HEAD.replace("base", "ours"), "5 extends cycle"],
      [
        "the id of a built-in profile",
        HEAD.replace("ours", "base").replace("extends: base", "extends: strict"),
        "2 id duplicateId",
      ],
      ["a switch for nothing", `${HEAD}switchOn:\n  - tls`, "7 switchOn[0] unknownCriterion"],
      ["a weight for nothing", `${HEAD}weights:\n  tls: high`, "7 weights.tls unknownCriterion"],
      ["an unknown weight", `${HEAD}weights:\n  uptime: huge`, "7 weights.uptime notAllowed"],
      [
        "synonyms of an unknown control",
        `${HEAD}synonyms:\n  controls:\n    uptme: [稼働]`,
        "8 synonyms.controls.uptme unknownControl",
      ],
      [
        "synonyms of an unknown item",
        `${HEAD}synonyms:\n  items:\n    form.9: [稼働]`,
        "8 synonyms.items.form.9 unknownItem",
      ],
      [
        "the same criterion twice",
        `${HEAD}criteria:\n  - { control: uptime, atLeast: 99%, ${SOURCE} }\n  - { control: uptime, atLeast: 98%, ${SOURCE} }`,
        "8 criteria[1] duplicateId",
      ],
      ["a list for a policy", "- 1", "1  wrongType"],
      ["an open bracket", `${HEAD}criteria: [`, "6  indent"],
      ["an open quote", `${HEAD}switchOn: "generations`, "6  unclosed"],
      ["a tab", `${HEAD}weights:\n\tuptime: high`, "7  indent"],
      ["the same key twice", `${HEAD}id: other`, "6  duplicateKey"],
      ["a reference inside the file", `${HEAD}switchOn: &a [generations]\nswitchOff: *a`, "7  alias"],
      ["a type of its own", `${HEAD}switchOn: !!js/function "x"`, "6  tag"],
      ["two documents", `${HEAD}---\n${HEAD}`, "6  severalDocuments"],
      ["a file of another encoding", HEAD.replace("自社", "\uFFFD"), "3  encoding"],
      ["a workbook", "PK\u0003\u0004", "null  isWorkbook"],
      ["far too much", `${HEAD}# ${"x".repeat(1_000_000)}`, "null  tooLarge"],
      ["far too deep", "[".repeat(50_000), "1  tooLarge"],
      ["nothing to judge by", HEAD.replace("extends: base\n", ""), "1  nothingToJudge"],
      ["everything switched off", `${HEAD}switchOff: [uptime, generations, form]`, "1  nothingToJudge"],
    ])("%s", async (_what, text, expected) => {
      expect(await problems(text)).toEqual([expected]);
    });

    it("a wrong name beside a wrong value", async () => {
      const text = `${HEAD}weights: { uptime: huge, tls: high }\nswitchOn: [generations, tls, 1]\nsynonyms: { controls: { uptme: x } }\n`;
      expect(await problems(text)).toEqual([
        "6 weights.uptime notAllowed",
        "7 switchOn[2] wrongType",
        "8 synonyms.controls.uptme wrongType",
        "6 weights.tls unknownCriterion",
        "7 switchOn[1] unknownCriterion",
        "8 synonyms.controls.uptme unknownControl",
      ]);
    });

    it("but not what only follows from it", async () => {
      const lost = `${HEAD.replace("base", "bse")}weights: { uptime: high, "uptime atLeast": low, nothing: low }\n`;
      expect(await problems(lost)).toEqual(["5 extends unknownProfile", "6 weights.nothing unknownCriterion"]);
      const broken = `${HEAD}criteria:\n  - { control: encryption, is: maybe, ${SOURCE} }\nweights: { encryption: high }\n`;
      expect(await problems(broken)).toEqual(["7 criteria[0].is notAllowed"]);
    });

    const LEANING = `weights: { uptime: high, "uptime atLeast": low }\nswitchOn: [generations]\nswitchOff: [form]\naccept: { generations atLeast: [二世代] }\n`;

    it.each([
      ["another profile's name, misspelt", "extends: bse", "5 extends unknownProfile"],
      ["no profile's name at all", "extends: 全社共通の土台", "5 extends unknownProfile"],
      ["a list", "extends: [base]", "5 extends wrongType"],
      ["nothing", 'extends: ""', "5 extends empty"],
      ["itself", "extends: ours", "5 extends cycle"],
      ["a misspelt key", "extnds: base", "5 extnds misspeltKey"],
    ])("nor what leans on a base that is %s", async (_what, line, expected) => {
      const head = HEAD.replace("extends: base", line);
      expect(await problems(`${head}${LEANING}`)).toEqual([expected]);
      const more = `${head}${LEANING}criteria:\n  - { control: uptme, atLeast: 99%, ${SOURCE} }\nsynonyms: { controls: { uptme: [x] } }\n`;
      expect(await problems(more)).toEqual([
        expected,
        "11 criteria[0].control unknownControl",
        "12 synonyms.controls.uptme unknownControl",
      ]);
    });

    it("both the misspelt key and the misspelt base", async () => {
      expect(await problems(`${HEAD.replace("extends: base", "extnds: bse")}${LEANING}`)).toEqual([
        "5 extnds misspeltKey",
        "5 extnds unknownProfile",
      ]);
    });

    it("what no profile has, whichever base was meant", async () => {
      expect(await problems(`${HEAD.replace("base", "bse")}${LEANING.replace("[form]", "[encryption]")}`)).toEqual([
        "5 extends unknownProfile",
        "8 switchOff[0] unknownCriterion",
      ]);
    });

    it("but not the names of criteria under a misspelt key, or of one that cannot be read", async () => {
      const line = `{ id: ours-1, control: encryption, is: yes, ${SOURCE} }`;
      const names = "weights: { ours-1: high }\n";
      expect(await problems(`${HEAD}critera:\n  - ${line}\n${names}`)).toEqual(["6 critera misspeltKey"]);
      expect(await problems(`${HEAD}criteria:\n  - ${line.replace("yes", "maybe")}\n${names}`)).toEqual([
        "7 criteria[0].is notAllowed",
      ]);
    });

    it("in the words of people who edit it", async () => {
      const loaded = await loadPolicy(HEAD.replace('"2.1"', "2.1"), "policy.yaml", catalog, readSmall);
      const [problem] = loaded.kind === "problems" ? loaded.problems : [];
      expect(problem && sentenceOf(problem, "ja")).toEqual({
        what: "値の種類が違います（現在: 数値）。",
        mend: '引用符で囲んだ文字列（"3.2" など）にしてください。',
      });
    });

    it("with the control that was meant, where a criterion is named by it", async () => {
      const loaded = await loadPolicy(`${HEAD}weights: { uptme: high }`, "policy.yaml", catalog, readSmall);
      expect(loaded.kind === "problems" && loaded.problems[0]?.details["nearest"]).toBe("uptime");
    });

    it("by the key that is there twice", async () => {
      const loaded = await loadPolicy(`${HEAD}"title": other`, "policy.yaml", catalog, readSmall);
      expect(loaded.kind === "problems" && loaded.problems[0]?.details["key"]).toBe("title");
    });

    it("an empty file", async () => {
      expect(await problems("")).toHaveLength(1);
    });

    it("all at once", async () => {
      const text = `${HEAD.replace("base", "bse")}criteria:
  - { control: uptme, atLeast: 99%, ${SOURCE} }
  - { control: uptime, atLeast: ほぼ100, ${SOURCE} }
  - { control: generations, atLeast: 3世代 }
wieghts: {}
`;
      expect(await problems(text)).toEqual([
        "10 wieghts misspeltKey",
        "5 extends unknownProfile",
        "7 criteria[0].control unknownControl",
        "8 criteria[1].atLeast unreadableValue",
        "9 criteria[2].source missing",
      ]);
    });

    it("in words, with a way to mend it", async () => {
      const loaded = await loadPolicy(HEAD.replace("base", "bse"), "policy.yaml", catalog, readSmall);
      const [problem] = loaded.kind === "problems" ? loaded.problems : [];
      expect(problem && sentenceOf(problem, "ja")).toEqual({
        what: "「bse」という判定プロファイルはありません。",
        mend: "「base」ではありませんか。",
      });
    });
  });
});
