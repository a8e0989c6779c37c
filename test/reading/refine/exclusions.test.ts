import type { AnswerType } from "../../../src/model/reading";
import { findExclusions } from "../../../src/reading/refine/exclusions";

/** The exclusions in a text, read as an answer of the type asked, as kind and words. */
function exclusionsIn(text: string, asked: AnswerType): string[] {
  return findExclusions(text, asked).map(({ kind, at }) => `${kind}: ${text.slice(at.start, at.end)}`);
}

describe("what an answer leaves out", () => {
  it.each([
    ["99.9%(計画停止を除く)", "percent"],
    ["24時間365日(計画停止を除く)", "schedule"],
    ["24時間365日。ただし定期メンテナンス時間を除きます。", "schedule"],
    ["24時間365日(毎月第2火曜 2:00~4:00の計画停止を除く)", "schedule"],
    ["不要なファイルを削除しております", "yesNo"],
  ] as const)("is usual in %s (%s)", (text, asked) => {
    expect(exclusionsIn(text, asked)).toEqual([]);
  });

  it.each([
    ["計画停止を除く", "yesNo", "partial: 計画停止を除く"],
    ["保守業者を除き付き添っております", "yesNo", "partial: 保守業者を除き付き添って"],
    ["本番サーバを除き実施しております", "yesNo", "partial: 本番サーバを除き"],
    ["7世代(メンテナンス用を除く)", "count", "partial: メンテナンス用を除く"],
    ["TLS1.3(定期点検の通信を除く)", "choice", "partial: 定期点検の通信を除く"],
    ["24時間365日(日曜深夜の保守を除く)", "schedule", "partial: 日曜深夜の保守を除く"],
    ["24時間365日(サーバ保守時を除く)", "schedule", "partial: サーバ保守時を除く"],
    ["99.9%(土日を除く)", "percent", "partial: 土日を除く"],
  ] as const)("is less than the whole in %s (%s)", (text, asked, expected) => {
    expect(exclusionsIn(text, asked)[0]).toContain(expected);
  });
});
