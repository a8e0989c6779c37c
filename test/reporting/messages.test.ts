import type { ReasonCode, Verdict } from "../../src/model/finding";
import { fill, reasonSentences } from "../../src/reporting/messages";
import en from "../../src/reporting/messages.en.json";
import ja from "../../src/reporting/messages.ja.json";

/** Every pair that judging can give. */
const PAIRS: readonly (readonly [Verdict, readonly ReasonCode[]])[] = [
  ["pass", ["meets", "accepted", "answered"]],
  ["fail", ["misses", "answersNo", "implausible", "adverse"]],
  [
    "review",
    [
      "misses",
      "answersNo",
      "withheld",
      "elsewhere",
      "notApplicable",
      "unreadable",
      "contradictory",
      "noFigure",
      "vague",
      "proseOnly",
      "conditional",
      "approximate",
      "boundOpen",
      "unitMismatch",
      "partial",
      "adverse",
      "disclosedNo",
      "implausible",
      "unclearMatch",
      "acrossRows",
    ],
  ],
  ["unanswered", ["blank", "withheld"]],
  ["notApplicable", ["notApplicable"]],
  ["notSelected", ["noCriterion", "referenceOnly", "proseOnly"]],
];
const pairs = PAIRS.flatMap(([verdict, reasons]) => reasons.map((reason) => [verdict, reason] as const));

describe.each(["ja", "en"] as const)("in %s", (lang) => {
  it.each(pairs)("a %s with %s is explained", (verdict, reason) => {
    const { because, next, ask } = reasonSentences(lang, verdict, reason);
    // What is not there speaks for itself: 「回答が記入されていません」 is said by what was found.
    if (reason !== "blank") expect(because).not.toBe("");
    const needsAPerson = verdict === "fail" || verdict === "review" || verdict === "unanswered";
    expect(next !== undefined).toBe(needsAPerson);
    // Which item a row belongs to is for us to find out.
    expect(ask !== undefined).toBe(needsAPerson && reason !== "unclearMatch");
  });
});

it("says the same things in both languages, with the same blanks", () => {
  expect(sentences(en).map(({ path, blanks }) => [path, blanks])).toEqual(
    sentences(ja).map(({ path, blanks }) => [path, blanks]),
  );
});

it.each(sentences(ja).map(({ path, text }) => [path, text]))(
  "%s neither blames nor calls anything 合格",
  (_path, text) => {
    expect(text).not.toMatch(/NG|合格|違反|ミス|怠/);
  },
);

it("fills blanks once: what a vendor wrote is never taken for a blank", () => {
  expect(fill("{a} {b} {c}", { a: "{b}", b: "$&" })).toBe("{b} $& {c}");
});

interface Sentence {
  readonly path: string;
  readonly text: string;
  readonly blanks: readonly string[];
}

function sentences(node: unknown, path = ""): readonly Sentence[] {
  if (typeof node === "string") {
    return [{ path, text: node, blanks: [...new Set(node.match(/\{\w+\}/g) ?? [])].sort() }];
  }
  return Object.entries(node as object).flatMap(([key, value]) => sentences(value, path ? `${path}.${key}` : key));
}
