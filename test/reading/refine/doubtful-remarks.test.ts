import { toReadable } from "../../../src/reading/find/answer";
import { found } from "../../../src/reading/find/found";
import { findDoubtfulRemarks } from "../../../src/reading/refine/doubtful-remarks";

/** The remarks beside the marked value («…»; a tag where it is 有 or ○) that a person must weigh. */
function doubtsIn(marked: string): string[] {
  const start = marked.indexOf("«");
  const end = marked.indexOf("»") - 1;
  const answer = toReadable(marked.replace(/[«»]/g, ""), []);
  const isTag = /«(?:有|あり|○)»/.test(marked);
  const value = isTag
    ? found({ type: "yesNo", value: "yes" }, { start, end }, { origin: "tag" })
    : found({ type: "percent", amount: 99.9, unit: "percent" }, { start, end });
  return findDoubtfulRemarks(answer, [value]).map(({ at }) => answer.text.slice(at.start, at.end).trim());
}

describe("the net under remarks", () => {
  it.each([
    "«有» 計画停止の30日前に通知します。",
    "«99.9%以上»（計画停止を除く）",
    "«99.9%以上»。ただし、計画メンテナンスを除きます。",
    "«有»（APIを公開しています）",
    "«あり»：情報セキュリティ基本方針",
    "«有»",
    "«99.9%»\n※月間の値です。",
    "«○»\n補足は特にございません。",
  ])("lets %s stand", (answer) => {
    expect(doubtsIn(answer)).toEqual([]);
  });

  it.each([
    ["«有» ただし現在は休止しています", "ただし現在は休止しています"],
    ["«有»（提供は不可）", "(提供は不可)"],
    ["«あり»：来期予定", ":来期予定"],
    ["«99.9%»(予定)", "(予定)"],
    ["«99.9%»（上位プラン契約時）", "(上位プラン契約時)"],
    ["«99.9%» ※SLAではありません", "※SLAではありません"],
    ["«99.9%»です。但し、初年度は別とします。", "但し、初年度は別とします。"],
  ])("asks a person about %s", (answer, words) => {
    expect(doubtsIn(answer)).toContain(words);
  });

  it("has nothing to say where nothing was read", () => {
    expect(findDoubtfulRemarks(toReadable("ただし、別紙のとおりです。", []), [])).toEqual([]);
  });
});
