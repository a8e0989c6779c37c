import fc from "fast-check";
import { loadCatalog } from "../../src/catalog/load";
import { loadPolicy } from "../../src/policy/load-policy";
import { policyFromRows, rowOfPath } from "../../src/policy/policy-from-rows";
import { policyToRows } from "../../src/policy/policy-rows";
import type { PolicyCriterionData, PolicyData } from "../../src/policy/policy-schema";
import { readPolicy } from "../../src/policy/read-policy";
import { readSmall, smallSeeds } from "../catalog/small-seeds";

/** What people write: more than spaces, and now and then a line break, a backslash or a formula. */
const text = fc
  .oneof(
    fc.string({
      minLength: 1,
      maxLength: 12,
      unit: fc.constantFrom("あ", "Ａ", "a", " ", "\n", "\r", "\t", "\\", "n", "t", "=", "、", "9", "%"),
    }),
    fc.constantFrom("=1+1", "\\n", "はい", "いいえ", "__proto__", "99.5%", "\r\n"),
  )
  .filter((each) => each.trim() !== "");
const texts = fc.array(text, { minLength: 1, maxLength: 3 });
const name = text;
const weight = fc.constantFrom("high" as const, "medium" as const, "low" as const);
const source = fc.record(
  { title: text, clause: text, edition: text, url: text },
  { requiredKeys: ["title", "clause"] },
);

const criterion: fc.Arbitrary<PolicyCriterionData> = fc.record(
  {
    id: text,
    control: text,
    item: text,
    obligation: fc.record({
      form: text,
      is: fc.subarray(["mandatory" as const, "mandatoryLevel" as const, "optional" as const], { minLength: 1 }),
    }),
    atLeast: text,
    atMost: text,
    is: fc.constantFrom("yes" as const, "no" as const, "always" as const),
    oneOf: texts,
    answered: fc.constant(true as const),
    weight,
    source,
    provenance: fc.constantFrom("confirmed" as const, "recalled" as const),
    proposed: fc.boolean(),
    active: fc.boolean(),
    onMiss: fc.constant("review" as const),
    rationale: text,
    accept: texts,
  },
  { requiredKeys: ["source"] },
);

const wordings = fc.dictionary(name, texts, { minKeys: 1, maxKeys: 3 });
const policy: fc.Arbitrary<PolicyData> = fc.record(
  {
    $schema: text,
    schema: fc.constant("shinsa.policy/1" as const),
    id: text,
    title: text,
    version: text,
    extends: text,
    criteria: fc.array(criterion, { minLength: 1, maxLength: 4 }),
    weights: fc.dictionary(name, weight, { minKeys: 1, maxKeys: 3 }),
    switchOn: texts,
    switchOff: texts,
    accept: wordings,
    synonyms: fc.record({ controls: wordings, items: wordings }, { requiredKeys: ["controls"] }),
  },
  { requiredKeys: ["schema", "id", "title", "version"] },
);

describe("a policy in Excel", () => {
  it("comes back as it went", () => {
    fc.assert(
      fc.property(policy, (written) => {
        const back = policyFromRows(policyToRows(written));
        expect(JSON.parse(JSON.stringify(back))).toEqual(JSON.parse(JSON.stringify(written)));
      }),
      { numRuns: 500 },
    );
  });

  it("is a table of texts, as wide as its headings", () => {
    fc.assert(
      fc.property(policy, (written) => {
        for (const { rows } of policyToRows(written)) {
          for (const row of rows) expect(row).toHaveLength(rows[0]?.length ?? 0);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("judges the same after the round trip", async () => {
    const catalog = loadCatalog(readSmall, smallSeeds());
    const text = `schema: shinsa.policy/1
id: ours
title: 自社基準
version: "1"
extends: base
criteria:
  - { control: uptime, atLeast: 99.5%, source: { title: 自社基準, clause: "3.2" } }
switchOn: [generations]
`;
    const before = await loadPolicy(text, "policy.yaml", catalog, readSmall);
    if (before.kind !== "policy") throw new Error("the policy is sound");
    const after = readPolicy(policyFromRows(policyToRows(before.data)), "policy.xlsx", catalog, readSmall);
    expect(after).toEqual(before);
  });

  it("keeps what a person wrote under a name that nobody knows, so that checking can say so", () => {
    const back = policyFromRows([
      {
        name: "基本",
        rows: [
          ["項目", "値"],
          ["名前", "自社基準"],
          ["", ""],
        ],
      },
      {
        name: "判定基準",
        rows: [
          ["管理項目", "以上", "メモ"],
          ["availability.uptime", "99.5%", "要相談"],
          ["", "", ""],
        ],
      },
      {
        name: "調整と言い換え",
        rows: [
          ["種類", "対象", "値"],
          ["重さ", "availability.uptime", "high"],
        ],
      },
    ]);
    expect(JSON.parse(JSON.stringify(back))).toEqual({
      名前: "自社基準",
      criteria: [{ control: "availability.uptime", atLeast: "99.5%", メモ: "要相談" }],
      重さ: { "availability.uptime": ["high"] },
    });
  });
});

describe("a problem in a policy that is edited in Excel", () => {
  it("is found again on its sheet and row", () => {
    const sheets = [
      {
        name: "基本",
        rows: [
          ["項目", "値"],
          ["書式", "shinsa.policy/1"],
          ["土台", "meti"],
        ],
      },
      {
        name: "判定基準",
        rows: [
          ["管理項目", "以上"],
          ["", ""],
          ["uptime", "99%"],
          ["", " "],
          ["backup", "3"],
        ],
      },
      {
        name: "調整と言い換え",
        rows: [
          ["種類", "対象", "値"],
          ["重み", "uptime", "高"],
          ["判定に使う", "x", ""],
          ["管理項目の言い換え", "y", "z"],
        ],
      },
    ];
    const at = (path: string) => Object.values(rowOfPath(path, sheets) ?? {}).join(" ");
    expect(at("extends")).toBe("基本 3");
    expect(at("criteria[0].atLeast")).toBe("判定基準 3");
    expect(at("criteria[1]")).toBe("判定基準 5");
    expect(at("weights.uptime")).toBe("調整と言い換え 2");
    expect(at("switchOn[0]")).toBe("調整と言い換え 3");
    expect(at("synonyms.controls.y[0]")).toBe("調整と言い換え 4");
    expect(rowOfPath("version", sheets)).toBeNull();
    expect(rowOfPath("criteria[2]", sheets)).toBeNull();
  });
});
