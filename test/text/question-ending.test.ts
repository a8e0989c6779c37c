import { foldLabel } from "../../src/text/fold-label";
import { withoutQuestion } from "../../src/text/question-ending";

function subjectOf(text: string): string {
  return withoutQuestion(foldLabel(text));
}

describe("the subject of a question", () => {
  it.each([
    ["WAFを導入していますか。", "WAFを導入していること"],
    ["データは暗号化されていますか？", "データは暗号化されているか"],
    ["稼働率について記載してください。", "稼働率を教えてください"],
    ["再委託先一覧をご提示ください", "再委託先一覧を記載して下さい"],
    ["監視カメラはありますか", "監視カメラの有無"],
  ])("is the same in 「%s」 and 「%s」", (one, other) => {
    expect(subjectOf(one)).toBe(subjectOf(other));
  });

  it("is not what is denied", () => {
    expect(subjectOf("個人情報を目的外に利用していないか")).not.toBe(subjectOf("個人情報を目的外に利用しているか"));
  });

  it.each(["について", "ありますか", "ているか"])("is never nothing (%s)", (text) => {
    expect(subjectOf(text)).not.toBe("");
  });

  it("is the label itself where nothing is asked", () => {
    expect(subjectOf("サービス稼働率")).toBe(foldLabel("サービス稼働率"));
  });
});
