import { toReadable } from "../../../src/reading/find/answer";
import { type Found, found } from "../../../src/reading/find/found";
import { findUnaccounted, toOwnWords } from "../../../src/reading/refine/account";

const UPTIME = toOwnWords(["サービス稼働率", "稼働率", "uptime"]);

/** The words that nothing accounts for, beside the marked value («…»); a figure in ‹…› is another item's. */
function unaccountedIn(marked: string): string[] {
  const answer = toReadable(marked.replace(/[«»‹›]/g, ""), []);
  const valueAt = { start: marked.indexOf("«"), end: marked.indexOf("»") - 1 };
  const value = found({ type: "percent", amount: 99.9, unit: "percent" }, valueAt);
  const others = [...marked.replace(/[«»]/g, "").matchAll(/‹(?<words>[^›]+)›/g)].map(
    ({ index, groups }): Found =>
      found(
        { type: "percent", amount: 1, unit: "percent" },
        { start: index, end: index + (groups?.["words"]?.length ?? 0) },
      ),
  );
  return findUnaccounted(answer, { values: [value], others, foreign: others }, [], UPTIME).map(({ at }) =>
    answer.text.slice(at.start, at.end),
  );
}

describe("the account of every word", () => {
  it.each([
    "«99.9%»",
    "月間稼働率は«99.9%以上»です。",
    "«99.9%»を保証いたします。",
    "弊社サービスの稼働率は«99.9%»であり、監視センターが24時間体制で運用管理しています。",
    "«99.9%»（メールおよび管理ポータルでご報告します）",
    "«99.9%»を下回らないものとする。",
    "Monthly uptime of «99.9%», measured by our monitoring system",
  ])("is complete for %s", (answer) => {
    expect(unaccountedIn(answer)).toEqual([]);
  });

  it.each([
    ["余力があれば«99.9%»です。", "余力"],
    ["«99.9%»（先方の基準）", "先方"],
    ["«99.9%»？", "?"],
    ["理論値«99.9%»", "理論"],
    ["«99.9%»。容量がひっ迫した場合は下がります。", "下がります"],
    ["«99.9%» (wishful)", "wishful"],
    ["«99.9%»、基本的な機能です", "基本"],
  ])("lacks a word of %s", (answer, word) => {
    expect(unaccountedIn(answer).join(" ")).toContain(word);
  });

  it("leaves out a sentence that another figure is the subject of, unless it takes something back", () => {
    expect(unaccountedIn("«99.9%»です。余力の目安は‹5%›です。")).toEqual([]);
    expect(unaccountedIn("«99.9%»です。ただし、余力が‹5%›のときは別です。")).toContain("余力");
  });

  it("takes time in proportion to the length", () => {
    const answer = `«99.9%»${"運用管理体制及び監視基準を定めて".repeat(2000)}`;
    expect(unaccountedIn(answer)).toEqual([]);
  });
});

describe("the words of a question", () => {
  it("are its words, and the pairs that its compounds are built of", () => {
    expect([...toOwnWords(["計画停止予定（ＳＬＡ）"])]).toEqual(["計画停止予定", "sla", "計画", "停止", "予定"]);
  });
});
