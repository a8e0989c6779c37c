import type { Control } from "../../../src/model/form";
import { readAnswer } from "../../../src/reading/read-answer";

const UPTIME: Control = {
  id: "test",
  name: { ja: "稼働率", en: "uptime" },
  category: "test",
  answer: "percent",
  quantity: "amount",
  unit: "percent",
  better: "higher",
  accepts: [],
  wording: [],
};

const stateOf = (text: string) =>
  readAnswer({ text, parts: [] }, { control: UPTIME, accepts: [], words: [], otherWording: [] }).state;

describe("an answer that gives none", () => {
  it.each([
    ["blank", "", "-", "－", "未回答", "未記載", "（空欄）", "TBD"],
    [
      "notApplicable",
      "―",
      "N/A",
      "該当なし（SaaSのため）",
      "本項目は対象外です。",
      "本サービスには該当いたしません。",
      "当該項目については適用外とさせていただきます",
    ],
    [
      "withheld",
      "非公開",
      "非公表",
      "個別見積",
      "NDA締結後に開示いたします",
      "秘密保持契約の締結後に個別に提示",
      "別途お問合せ願います",
      "弊社営業担当へお尋ねください",
      "Please contact our sales representative.",
      "Disclosed only under NDA.",
    ],
    [
      "elsewhere",
      "同上",
      "No.5と同様",
      "1-5と同じ",
      "添付1",
      "約款による",
      "SLA定義書をご参照ください。",
      "As set forth in the MSA.",
    ],
    ["text", "不明", "分かりかねます", "Unknown", "ご要望に応じて対応"],
  ])("is %s", (state, ...answers) => {
    expect(answers.map((answer) => [answer, stateOf(answer)])).toEqual(answers.map((answer) => [answer, state]));
  });

  it.each(["99.9%（別紙参照）", "99.9%（詳細は非公開）", "本サービスの対象外です。99.9%"])(
    "is a value in %s",
    (answer) => {
      expect(stateOf(answer)).toBe("value");
    },
  );
});
