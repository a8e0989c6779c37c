import { toResponse } from "../../../scripts/corpus/score";
import { builtInCatalog } from "../../../src/app/catalog";
import { readAnswers } from "../../../src/reading/read-answers";

const { controls } = builtInCatalog();

/** What keeps the answer from being a plain promise. */
function reservations(id: string, text: string): string[] {
  const control = controls.get(id);
  if (!control) throw new Error(`no control ${id}`);
  const line = {
    file: "nets",
    line: 1,
    control: id,
    parts: text.split("⏐"),
    state: "text",
    values: [],
    conditions: [],
  } as const;
  const [reading] = readAnswers(
    [toResponse({ ...line, isContradictory: false, promise: null }, control)],
    [],
    controls,
  );
  // What is read as no value at all promises nothing either.
  if (reading?.values.length === 0) return ["nothing"];
  return (reading?.conditions ?? []).map(({ kind }) => kind);
}

describe.each<[string, readonly string[], readonly string[]]>([
  [
    "availability.uptime",
    [
      "99.9%",
      "月間稼働率99.9%以上を保証します",
      "99.9%（計画停止を除く）",
      "弊社サービスの稼働率は99.9%です",
      "At least 99.9% per month",
    ],
    [
      "理論値99.9%",
      "設計値 99.99%",
      "AWS 99.99%",
      "データベース部分 99.95%",
      "99.9%達成率80%",
      "99.9%（SLA対象外）",
      "99.9%でした",
      "99.9%？",
      "99.9% for Enterprise customers",
    ],
  ],
  [
    "organization.certifications",
    ["ISMS", "ISMS（ISO/IEC 27001）", "Pマーク（登録番号12345678）", "ISO/IEC 27001・27017"],
    ["ISMS（親会社）", "ISMS（有効期限切れ）", "ISMS（失効）", "ISMS？"],
  ],
  [
    "vulnerability.third-party-assessment",
    ["年1回", "年1回、第三者機関による診断を受けています", "annual penetration test by an external firm"],
    ["年1回（社内）", "年1回（開発元）", "annual internal audit", "年1回、ツールによる自己診断"],
  ],
  [
    "incident.notification-time",
    ["30分以内", "検知後30分以内にメールで通知します", "30分以内（メール）"],
    ["30分以内の通知率80%", "運用担当へ30分以内", "お客様からの問い合わせ後30分以内", "30分以内でした"],
  ],
  [
    "encryption.at-rest",
    [
      "暗号化しています",
      "はい、暗号化しています",
      "AES256で暗号化済み",
      "○⏐AES256を使用",
      "暗号化していないデータはありません",
    ],
    [
      "暗号化を推奨しています",
      "暗号化しているつもりです",
      "以前は暗号化していました",
      "順次暗号化しています",
      "委託先で暗号化しています",
      "○⏐計画中",
      "○⏐未実施の部門あり",
      "○⏐業務委託先にて実施",
    ],
  ],
])("the nets under %s", (control, plain, doubtful) => {
  it.each(plain)("lets %s stand", (text) => {
    expect(reservations(control, text)).toEqual([]);
  });

  it.each(doubtful)("keeps %s for a person", (text) => {
    expect(reservations(control, text)).not.toEqual([]);
  });
});

describe("options that their own words deny", () => {
  it.each(["ISMS（未取得）", "ISMS：×", "ISMS認証は受けていません", "□ISMS　□Pマーク", "ISMSは持っていません"])(
    "holds none of %s",
    (text) => {
      const control = controls.get("organization.certifications");
      if (!control) throw new Error("no control");
      const line = {
        file: "nets",
        line: 1,
        control: control.id,
        parts: [text],
        state: "text",
        values: [],
        conditions: [],
      } as const;
      const [reading] = readAnswers(
        [toResponse({ ...line, isContradictory: false, promise: null }, control)],
        [],
        controls,
      );
      expect(reading?.values.filter(({ value }) => value.type === "choice")).toEqual([]);
    },
  );
});
