import { yesNo } from "../../../src/reading/readers/yes-no";
import { findsNone, reads } from "./reads";

describe("yes and no", () => {
  reads(yesNo, [
    [
      "yes",
      "有",
      "【有】",
      "あり",
      "○",
      "◯",
      "〇",
      "Yes",
      "対応済み",
      "『有』",
      "«実施しております»",
      "定期的に«実施しております»。",
      "1.«はい»",
      "対応：«あり»",
    ],
    ["no", "無", "【無】", "なし", "×", "いいえ", "No", "未対応", "«行っておりません»", "現在«行っておりません»。"],
  ]);
  findsNone(yesNo, ["99.9%", "有効期限は3年", "無期限", "非公開", "TLS1.2"]);
});

describe("choices that the form prints", () => {
  reads(yesNo, [
    ["yes", "«■有» □無", "«☑有»　□無", "«（有）»・無", "«㊒»・無", "«[x] Yes» [ ] No", "«有（○）»・無"],
    ["no", "有／«（無）»", "□有 «☑無»", "有無：□有　«■無»"],
  ]);
  findsNone(yesNo, ["有・無", "はい／いいえ", "有 or 無", "○・×", "あり／なし", "□有 □無", "■有 ■無"]);
});
