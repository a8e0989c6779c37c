import { doubtIn, moodIn } from "../../../src/reading/lexicon/affirming-predicates";
import type { Mood } from "../../../src/reading/lexicon/endings";
import { readEnding } from "../../../src/reading/lexicon/predicate-ending";

describe("the ending of a predicate", () => {
  it.each<[string, string, readonly Mood[]]>([
    ["実施しています", "実施", ["plain"]],
    ["実施しておりません", "実施", ["denied", "plain"]],
    ["実施したいと考えております", "実施", ["plain", "thought", "wanted"]],
    ["実施するとは限りません", "実施", ["denied", "maybe", "plain"]],
    ["対応する予定です", "対応", ["plain", "planned"]],
    ["届けるよう努めます", "届ける", ["plain", "tried"]],
    ["復旧できるはずです", "復旧", ["can", "plain", "thought"]],
    ["取得済みとのことです", "取得", ["heard", "joins", "plain"]],
    ["保管していました", "保管", ["plain", "was"]],
    ["通知しなければならない", "通知", ["plain"]],
  ])("takes %s apart", (words, stem, moods) => {
    const ending = readEnding(words, () => false);
    expect(ending.stem).toBe(stem);
    expect([...ending.moods].sort()).toEqual(moods);
  });

  it.each([
    ["に通知いたします", null],
    ["です", null],
    ["を下回りません", null],
    ["に通知するつもりです", "planned"],
    ["に通知するよう心がけております", "bestEffort"],
    ["を目標としております", "target"],
    ["となる場合がございます", "conditional"],
    ["でした", "actual"],
    ["とは言い切れません", "unfamiliar"],
    ["を夢見ています", "unfamiliar"],
  ])("makes of %s: %s", (words, kind) => {
    expect(doubtIn(words)).toBe(kind);
  });

  it("needs no known verb to tell the mood", () => {
    expect(moodIn("を夢見ています")).toBeNull();
    expect(moodIn("を夢見ていました")).toBe("actual");
  });
});
