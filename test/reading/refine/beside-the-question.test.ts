import type { Quantity } from "../../../src/model/form";
import type { Value } from "../../../src/model/reading";
import { toReadable } from "../../../src/reading/find/answer";
import { type Found, found } from "../../../src/reading/find/found";
import { besideTheQuestion } from "../../../src/reading/refine/beside-the-question";

const PERCENT: Value = { type: "percent", amount: 99.9, unit: "percent" };
const HOURS: Value = { type: "duration", amount: 2, unit: "hour" };
const YEARLY: Value = { type: "frequency", times: 1, every: { amount: 1, unit: "year" } };
const ALWAYS: Value = { type: "schedule", value: "always" };
const YES: Value = { type: "yesNo", value: "yes" };

/** The kinds of condition that the words beside the marked value («…») give it. */
function kindsOf(marked: string, value: Value, quantity: Quantity = "amount", doneBy?: "thirdParty"): string[] {
  const start = marked.indexOf("«");
  const end = marked.indexOf("»") - 1;
  const text = marked.replace(/[«»]/g, "");
  const lengths = text.split("⏐").map((part) => part.length);
  const answer = toReadable(text.replace("⏐", "\n"), lengths);
  const one: Found = found(value, { start, end });
  return besideTheQuestion(answer, [one], doneBy ? { quantity, doneBy } : { quantity }).map(({ kind }) => kind);
}

describe("values that answer something beside the question", () => {
  it.each([
    ["サポート窓口の稼働率 «99.9%»", PERCENT, "amount", "otherMetric"],
    ["稼働率の目安 «99.9%»", PERCENT, "amount", "approximate"],
    ["復旧後«2時間以内»に連絡", HOURS, "limit", "otherMetric"],
    ["障害の検知まで«2時間»", HOURS, "limit", "otherMetric"],
    ["95%の処理が«2時間以内»", HOURS, "limit", "partial"],
    ["«2時間»後から順次", HOURS, "limit", "conditional"],
    ["«2時間以内»に申請があれば消去", HOURS, "limit", "conditional"],
    ["通知は行いません（«2時間以内»に掲示）", HOURS, "limit", "unfamiliar"],
    ["最終取得は«1日»", YEARLY, "interval", "otherMetric"],
    ["月～土 «0:00～24:00»", ALWAYS, "none", "partial"],
    ["«2時間»後に通知します", HOURS, "notice", "otherMetric"],
    ["解約後«2時間»保持し、その後削除", HOURS, "limit", "otherMetric"],
  ] as const)("%s", (answer, value, quantity, kind) => {
    expect(kindsOf(answer, value, quantity)).toEqual([kind]);
  });

  it.each([
    ["月間稼働率 «99.9%»", PERCENT, "amount"],
    ["検知後«2時間以内»に連絡", HOURS, "limit"],
    ["解約後«2時間以内»に消去", HOURS, "none"],
    ["月～日 «0:00～24:00»", ALWAYS, "none"],
    ["通知します（«2時間以内»）", HOURS, "limit"],
  ] as const)("leaves %s alone", (answer, value, quantity) => {
    expect(kindsOf(answer, value, quantity)).toEqual([]);
  });

  it("takes only an outsider's test where one was asked for", () => {
    expect(kindsOf("社内で«年1回»", YEARLY, "interval", "thirdParty")).toEqual(["otherMetric"]);
    expect(kindsOf("弊社が委託した第三者機関により«年1回»", YEARLY, "interval", "thirdParty")).toEqual([]);
    expect(kindsOf("社内で«年1回»", YEARLY, "interval")).toEqual([]);
  });

  it.each(["«有»⏐無", "«TRUE»⏐FALSE", "«○»⏐運用に問題あり", "«あり»⏐詳細は開示できません。"])(
    "asks a person where the remark takes the mark back: %s",
    (answer) => {
      expect(kindsOf(answer, YES, "none")).toEqual(["unfamiliar"]);
    },
  );

  it("knows that 問題あり says yes to trouble", () => {
    expect(kindsOf("問題«あり»", YES, "none")).toEqual(["unfamiliar"]);
    expect(kindsOf("規程«あり»", YES, "none")).toEqual([]);
  });

  it("lets a mark stand beside a remark that adds to it", () => {
    expect(kindsOf("«○»⏐規程に定め、年1回見直しています。", YES, "none")).toEqual([]);
    expect(kindsOf("«○»⏐運用に問題はありません。", YES, "none")).toEqual([]);
  });
});
