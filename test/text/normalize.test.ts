import fc from "fast-check";
import { normalize } from "../../src/text/normalize";

describe("one spelling for what reads the same", () => {
  it.each([
    ["99.9%", ["９９．９％", "99.9 %", "99.9　％"]],
    ["99.9パーセント", ["99.9㌫", "９９．９ ﾊﾟｰｾﾝﾄ", "99.9 パーセント"]],
    ["3か月前", ["3ヶ月前", "３ヵ月前", "3ケ月前", "3カ月前", "3か月前", "3箇月前", "3 ｶ月前", "3ｹ月前"]],
    ["平成24年", ["㍻24年"]],
    ["2か所", ["２ヶ所", "2カ所", "2箇所"]],
    ["計画停止方法", ["計画停⽌⽅法"]],
    ["○", ["〇", "◯", "⭕"]],
    ["×", ["✕", "✖", "✗"]],
    ["3時間~5時間", ["３時間〜５時間", "3時間～5時間", "3 時間～5 時間"]],
    ["7日前まで", ["7 日前まで", "７　日前まで", "7\u200b日前まで"]],
    ["バックアップ", ["ﾊﾞｯｸｱｯﾌﾟ", "ハ\u3099ックアッフ\u309a"]],
    ["365日7時~22時", ["365日7時~2 2時"]],
    ["一行目\n二行目", ["一行目\r\n二行目", "一行目\r二行目"]],
    ["99.9%以上", ["9 9 . 9 % 以 上", "99. 9%以上", "99 .9%以上", "99 . 9 %以上"]],
    ["暗号化していない", ["暗 号 化 し て い な い", "暗　号　化　し　て　い　な　い"]],
    ["90日間", ["90 日 間", "9 0日間", "9 0 日 間"]],
    ["2022-10", ["2022−10", "2022‐10", "2022－10"]],
    ["システムの停止", ["システム✰停⽌"]],
  ])("%s", (spelling, variants) => {
    for (const variant of variants) expect(normalize(variant).text).toBe(spelling);
  });
});

describe("what must stay apart", () => {
  it.each([
    ["choice marks are no digits", "①", "①"],
    ["an em dash is no hyphen", "―", "—"],
    ["a list number is no part of the figure", "1 2時間以内", "1 2時間以内"],
    ["marks side by side", "○ × △ ○", "○ × △ ○"],
    ["figures side by side", "1 2 3 4", "1 2 3 4"],
    ["words of two letters", "国内 海外 本社", "国内 海外 本社"],
    ["a sentence before a figure", "2024. 9%", "2024. 9%"],
    ["figures on two lines", "3\n5分", "3\n5分"],
    ["a long vowel mark is no dash", "データセンター", "データセンター"],
    ["か that counts nothing", "どこか月曜日に", "どこか月曜日に"],
    ["a footnote mark is no digit", "99.9%²", "99.9%²"],
  ])("%s", (_why, source, text) => {
    expect(normalize(source).text).toBe(text);
  });
});

describe("the way back", () => {
  it("points at the characters as written", () => {
    const source = "稼働率は ９９．９ ％ 以上";
    const { text, original } = normalize(source);
    const start = text.indexOf("99.9%");
    const span = original({ start, end: start + "99.9%".length });
    expect(source.slice(span.start, span.end)).toBe("９９．９ ％");
  });

  it("gives the whole sign where one sign became several", () => {
    const { original } = normalize("9㌫以上");
    expect(original({ start: 1, end: 6 })).toEqual({ start: 1, end: 2 });
    expect(original({ start: 6, end: 8 })).toEqual({ start: 2, end: 4 });
  });

  it("finds its place for an original offset", () => {
    const { text, position } = normalize("○\r\n 7 日前");
    expect(text.slice(position(3))).toBe(" 7日前");
  });
});

describe("laws", () => {
  const text = fc.string({ unit: fc.constantFrom(..."９9 　.．％%ヶケか月日~〜ﾊﾟハ゛①㌫\r\n\u200b𡌶🙂あ停⽌-—") });

  it("maps every stretch into the source, in order, without gaps that matter", () => {
    fc.assert(
      fc.property(text, (source) => {
        const normalized = normalize(source);
        let last = 0;
        for (let at = 0; at < normalized.text.length; at += 1) {
          const span = normalized.original({ start: at, end: at + 1 });
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(source.length);
          last = span.start;
        }
      }),
    );
  });

  it("leaves a normalised text as it is", () => {
    fc.assert(
      fc.property(text, (source) => {
        const once = normalize(source).text;
        expect(normalize(once).text).toBe(once);
      }),
    );
  });
});
