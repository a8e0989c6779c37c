import fc from "fast-check";
import { matchItems } from "../../src/matching/match-items";
import type { Checklist, ChecklistRow } from "../../src/model/checklist";
import type { Form } from "../../src/model/form";
import { forms } from "../support/forms";

function form(id: string): Form {
  const found = forms.find((one) => one.id === id);
  if (!found) throw new Error(`no such form: ${id}`);
  return found;
}

const METI = form("meti-service-level");
const ASPIC = form("aspic-disclosure");
const QUESTIONS = form("vendor-questionnaire");

function row(at: number, label: string, more: Partial<ChecklistRow> = {}): ChecklistRow {
  const part = { at: { sheet: "S", row: at, column: 9 }, text: "x", value: "x", format: "General" };
  return {
    row: at,
    ref: null,
    section: [],
    label,
    definition: "",
    unit: "",
    obligation: "",
    isHidden: false,
    answers: [{ parts: [part], text: "x", service: null, is1904: false }],
    ...more,
  };
}

function checklist(of: Form, rows: readonly ChecklistRow[]): Checklist {
  return { form: of.id, sheet: "S", headers: [], columns: [], rows, confidence: 1, because: [] };
}

/** The item of each row, `?` for none. */
function matched(of: Form, rows: readonly ChecklistRow[]): readonly string[] {
  const { responses } = matchItems(checklist(of, rows), of, []);
  return rows.map(({ row: at }) => responses.find((response) => response.row.row === at)?.item.id ?? "?");
}

function labelled(of: Form, labels: readonly string[]): readonly string[] {
  return matched(
    of,
    labels.map((label, at) => row(at, label)),
  );
}

describe("matching by wording", () => {
  it("takes old, vendors' and English wordings", () => {
    const labels = [
      "月間稼働率",
      "ディザスターリカバリ",
      "ウイルスチェック",
      "RTO(目標復旧時間)",
      "Service availability",
    ];
    expect(labels.map((label) => labelled(METI, [label])[0])).toEqual([
      "meti.5",
      "meti.6",
      "meti.47",
      "meti.11",
      "meti.5",
    ]);
  });

  it("takes a label with one slip", () => {
    const labels = ["平均復旧期間", "サービス稼動率", "計画停止予定通和", "障害監視問隔"];
    expect(labelled(METI, labels)).toEqual(["meti.10", "meti.5", "meti.2", "meti.16"]);
  });

  it.each(["最低利用期間", "契約期間", "サービス料金", "障害復旧訓練", "サービス窓口の営業時間", "通信速度"])(
    "leaves %s unmatched rather than give it the nearest item",
    (label) => {
      expect(labelled(METI, ["サービス時間", label, "サービス稼働率"])).toEqual(["meti.1", "?", "meti.5"]);
    },
  );

  it("names the nearest items of a row that it leaves", () => {
    const { unmatched } = matchItems(checklist(METI, [row(0, "データ暗号化方式")]), METI, []);
    expect(unmatched[0]?.suggestions.map(({ item }) => item.id)).toContain("meti.33");
  });

  it("matches other vendors' questions, and only those that ask the same", () => {
    expect(
      labelled(QUESTIONS, [
        "脆弱性診断を定期的に実施していますか",
        "社内に食堂はありますか",
        "通信経路は暗号化されていますか",
        "反社会的勢力との関係はありませんか",
      ]),
    ).toEqual(["questionnaire.other.vulnerability-assessment", "?", "questionnaire.other.encryption-in-transit", "?"]);
  });
});

describe("matching by number, order and section", () => {
  it("goes by the wording where the vendor has renumbered", () => {
    const rows = ["アップグレード方針", "重大障害時の代替手段", "代替措置で提供するデータ形式", "サービス稼働率"];
    expect(
      matched(
        METI,
        rows.map((label, at) => row(at, label, { ref: String(at + 1) })),
      ),
    ).toEqual(["meti.9", "meti.7", "meti.8", "meti.5"]);
  });

  it("gives a number no say over a label that says something else", () => {
    expect(matched(METI, [row(0, "社員食堂の営業", { ref: "5" })])).toEqual(["?"]);
  });

  it("tells equal labels apart by their sections", () => {
    const rows = [
      row(0, "その他セキュリティ対策", { section: ["ハウジング(サーバ設置場所)", "セキュリティ"] }),
      row(1, "その他セキュリティ対策", { section: ["ネットワーク", "セキュリティ"] }),
    ];
    expect(matched(ASPIC, rows)).toEqual(["aspic.84", "aspic.70"]);
  });

  it("takes three answers under one label in the form's order, and is not sure of it", () => {
    const rows = [0, 1, 2].map((at) => row(at, "入退館管理等", { ref: "82" }));
    const { responses } = matchItems(checklist(ASPIC, rows), ASPIC, []);
    expect(responses.map(({ item, match }) => [item.id, match.by, match.confidence < 0.8])).toEqual([
      ["aspic.82a", "order", true],
      ["aspic.82b", "order", true],
      ["aspic.82c", "order", true],
    ]);
  });

  it("gives no item twice", () => {
    expect(
      labelled(METI, ["ログの取得", "サービス稼働率", "ログの取得"]).filter((id) => id === "meti.18"),
    ).toHaveLength(1);
  });

  it("repeats an item for the several things under one heading", () => {
    const rows = ["サンプル販売株式会社", "サンプル物流株式会社"].map((label, at) =>
      row(at, label, { ref: "A-8", section: ["A. 基本情報", "子会社"], outer: "子会社" }),
    );
    expect(matched(QUESTIONS, rows)).toEqual(["questionnaire.A-8", "questionnaire.A-8"]);
  });
});

describe("any order", () => {
  it("gives every item's own label its item", () => {
    for (const of of forms) {
      const own = of.items.filter((item) => of.items.filter(({ label }) => label === item.label).length === 1);
      fc.assert(
        fc.property(fc.shuffledSubarray(own, { minLength: Math.min(5, own.length) }), (items) => {
          const ids = labelled(
            of,
            items.map(({ label }) => label),
          );
          expect(ids).toEqual(items.map(({ id }) => id));
        }),
        { numRuns: 10 },
      );
    }
  });
});
