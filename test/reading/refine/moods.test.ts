import { toReadable } from "../../../src/reading/find/answer";
import { found } from "../../../src/reading/find/found";
import { findMoods } from "../../../src/reading/refine/moods";

/** What the clauses beside the marked value («…»; a tag where it is 有 or ○) say besides, as kind and words. */
function moodsIn(marked: string): string[] {
  const start = marked.indexOf("«");
  const end = marked.indexOf("»") - 1;
  const answer = toReadable(marked.replace(/[«»]/g, ""), []);
  const value = /«(?:有|あり|○)»/.test(marked)
    ? found({ type: "yesNo", value: "yes" }, { start, end }, { origin: "tag" })
    : found({ type: "percent", amount: 99.9, unit: "percent" }, { start, end });
  return findMoods(answer, { values: [value], others: [], foreign: [] }).map(
    ({ kind, at }) => `${kind}: ${answer.text.slice(at.start, at.end)}`,
  );
}

describe("the moods of the clauses about a value", () => {
  it.each([
    "«有» 計画停止の30日前に通知します。",
    "«99.9%以上»（計画停止を除く）",
    "«99.9%以上»。ただし、計画メンテナンスを除きます。",
    "«有»（APIを公開しています）",
    "«有»",
    "«○»\n補足は特にございません。",
    "«99.9%»、追加の費用はかかりません。",
    "休日を問わず、«99.9%»です。",
  ])("say nothing against %s", (answer) => {
    expect(moodsIn(answer)).toEqual([]);
  });

  it.each([
    ["«有» ただし現在は休止しています", "unfamiliar: ただし現在は休止しています"],
    ["«99.9%»(予定)", "planned: 予定"],
    ["«99.9%» ※SLAではありません", "unfamiliar: SLAではありません"],
    ["«99.9%»を、全件についてお守りできるわけではございません。", "unfamiliar"],
    ["«99.9%»を目標としております。", "target"],
    ["«99.9%»に収まるよう心がけております。", "bestEffort"],
    ["«99.9%»となることもございます。", "conditional"],
    ["«99.9%»でした。", "actual"],
    ["«99.9%»です。3回に1回は前日になります。", "unfamiliar"],
    ["«99.9%»です。但し、初年度は別とします。", "unfamiliar"],
  ])("tell what %s amounts to", (answer, told) => {
    expect(moodsIn(answer).join("; ")).toContain(told);
  });
});
