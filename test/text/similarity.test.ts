import fc from "fast-check";
import { bigrams, containment, editSimilarity } from "../../src/text/similarity";

const label = fc.string({ unit: fc.constantFrom(..."サービス時間稼働率復旧目標平均"), maxLength: 12 });

describe("likeness", () => {
  it("is one for the same text and only for it", () => {
    fc.assert(fc.property(label, label, (one, other) => (editSimilarity(one, other) === 1) === (one === other)));
  });

  it("is the same both ways and never outside 0 … 1", () => {
    fc.assert(
      fc.property(label, label, (one, other) => {
        const both = [editSimilarity(one, other), editSimilarity(other, one)];
        expect(both[0]).toBe(both[1]);
        expect(both[0]).toBeGreaterThanOrEqual(0);
        expect(both[0]).toBeLessThanOrEqual(1);
        expect(containment(one, other)).toBe(containment(other, one));
      }),
    );
  });

  it("loses one part in six to one character in six", () => {
    expect(editSimilarity("平均復旧時間", "平均復旧期間")).toBeCloseTo(5 / 6);
    expect(editSimilarity("平均復旧時間", "目標復旧時間")).toBeCloseTo(4 / 6);
  });

  it("finds a label inside a longer text, four characters at least", () => {
    expect(containment("稼働率目標", "サービス稼働率目標値")).toBeGreaterThan(0.7);
    expect(containment("遅延", "応答の遅延時間")).toBe(0);
  });

  it("counts each pair of neighbours once", () => {
    expect(bigrams("ログログ")).toEqual(["ログ", "グロ"]);
    expect([bigrams(""), bigrams("遅")]).toEqual([[], ["遅"]]);
  });
});
