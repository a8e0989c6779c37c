import { refNumber, splitRef } from "../../src/text/ref-number";

/** Value first, then the ways publishers and vendors print it. */
const SAME: readonly (readonly [string, ...string[]])[] = [
  ["5", "5", "５", "No.5", "No5", "(5)", "5.", "05", "#5", "Q5", "[5]", "項番5"],
  ["1-5", "1-5", "１－５", "1.5", "01-05", "1‐5", "1月5日"],
  ["D-1-10", "D-1-10", "D1-10", "ｄ-1-10", "D 1-10"],
  ["3-10", "3.10", "3-10"],
  ["3A", "3a", "３ａ"],
];

describe("numbers of lines", () => {
  it.each(SAME)("reads %s", (value, ...spellings) => {
    expect(spellings.map(refNumber)).toEqual(spellings.map(() => value));
  });

  it.each(["", "サービス時間", "99.9%", "2026/4/1", "27001", "有", "10分", "-"])("takes %s for no number", (text) => {
    expect(refNumber(text)).toBeUndefined();
  });

  it("keeps 3.1 and 3.10 apart", () => {
    expect(refNumber("3.10")).not.toBe(refNumber("3.1"));
  });

  it.each([
    ["1-5 サービス稼働率", "1-5", "サービス稼働率"],
    ["Q3. ログの取得", "3", "ログの取得"],
    ["D-1-1　基本方針", "D-1-1", "基本方針"],
    ["2 信頼性", "2", "信頼性"],
    ["A. 基本情報", undefined, "A. 基本情報"],
    ["サービス 稼働率", undefined, "サービス 稼働率"],
    ["24時間365日 対応", undefined, "24時間365日 対応"],
  ])("splits %s", (label, ref, rest) => {
    expect(splitRef(label)).toEqual({ ref, rest });
  });
});
