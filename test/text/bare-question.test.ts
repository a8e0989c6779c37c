import { bareQuestion } from "../../src/text/bare-question";

describe("questions without what makes them questions", () => {
  it.each([
    [
      "基本方針",
      "基本方針はありますか",
      "基本方針があること",
      "基本方針を整備していますか",
      "基本方針を教えてください",
    ],
    [
      "データを暗号化",
      "データを暗号化していますか",
      "データを暗号化していること",
      "データを暗号化しているか",
      "データを暗号化しているでしょうか",
    ],
  ])("leave %s", (bare, ...questions) => {
    expect(questions.map(bareQuestion)).toEqual(questions.map(() => bare));
  });

  it("keep a denial", () => {
    expect(bareQuestion("第三者に提供していないか")).not.toBe(bareQuestion("第三者に提供しているか"));
  });

  it.each(["遅延", "ログの取得", "サービス時間", "所在"])("leave a label alone: %s", (label) => {
    expect(bareQuestion(label)).toBe(label);
  });
});
