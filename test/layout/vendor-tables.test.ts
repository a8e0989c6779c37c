import { readLayout } from "../../src/layout/read-layout";
import { finds } from "../support/finds";
import { forms } from "../support/forms";
import { responsesOf } from "../support/items-found";
import { sheetTable } from "../support/sheet-table";

function answersOf(text: string): readonly string[] {
  return responsesOf(sheetTable("Sheet1", text).snapshot).map(({ answer }) => answer.text);
}

describe("forms that nobody has filled in", () => {
  finds(
    "with 内容 for the definition and the vendor's name over the blank column",
    `
| 種別 | 項目 | 内容 | 株式会社サンプルクラウドの回答 | 備考 |
| 可用性 | サービス時間 | 提供する時間帯 | | | => D meti.1
| | 計画停止予定通知 | 事前連絡の時期 | | | => D meti.2
| | サービス稼働率 | 割合 | | | => D meti.5
| 信頼性 | 平均復旧時間 | 修理の平均 | | | => D meti.10
`,
  );

  finds(
    "with nothing but the vendor's name above the blank column",
    `
| No | 評価項目 | 規定内容 | サンプル会計 |
| 1 | サービス時間 | 提供する時間帯 | | => D meti.1
| 2 | 計画停止予定通知 | 事前連絡の時期 | | => D meti.2
| 3 | サービス稼働率 | 割合 | | => D meti.5
`,
  );

  finds(
    "with 内容 before a blank 設定値",
    `
| No | 項目 | 内容 | 単位 | 設定値 |
| 1 | サービス時間 | 提供する時間帯 | 時間帯 | | => E meti.1
| 2 | 計画停止予定通知 | 事前連絡の時期 | 有無 | | => E meti.2
| 3 | サービス稼働率 | 割合 | % | | => E meti.5
`,
  );
});

describe("one answer in several cells", () => {
  it.each([
    ["可否 | 内容", "| 項目 | 可否 | 内容 |\n"],
    ["対応有無 | Contents", "| 項目 | 対応有無 | Contents |\n"],
    ["有無 | 回答内容", "| サービスレベル項目名 | 有無 | 回答内容 |\n"],
    ["当社の対応 | 補足説明・根拠", "| 項目 | 当社の対応 | 補足説明・根拠 |\n"],
    ["回答 over 有無 and 補足", "| 項目 | 回答 | < |\n| ^ | 有無 | 補足 |\n"],
    ["弊社回答 over a name and コメント", "| 項目 | 弊社回答 | < |\n| ^ | サンプル会計 | コメント |\n"],
  ])("%s", (_name, header) => {
    const text = `${header}| サービス時間 | 有 | 24時間365日です |
| 計画停止予定通知 | 有 | 30日前に知らせます |
| ログの取得 | 無 | 予定もございません |
`;
    expect(answersOf(text)).toEqual(["有\n24時間365日です", "有\n30日前に知らせます", "無\n予定もございません"]);
  });

  it("takes 内容 for the definition where 設定値 answers", () => {
    const text = `
| 項目 | 内容 | 設定値 |
| サービス時間 | 提供する時間帯 | 24時間365日 |
| 計画停止予定通知 | 事前連絡の時期 | 30日前 |
| サービス稼働率 | 使えた割合 | 99.9% |
`;
    expect(answersOf(text)).toEqual(["24時間365日", "30日前", "99.9%"]);
  });

  it("keeps this year's answer apart from last year's", () => {
    const { snapshot } = sheetTable(
      "Sheet1",
      `
| 項目 | 回答（2023年度） | 回答（2024年度） |
| サービス時間 | 平日のみ | 24時間365日 |
| 計画停止予定通知 | 7日前 | 30日前 |
| サービス稼働率 | 98% | 99.9% |
`,
    );
    expect(new Set(responsesOf(snapshot).map(({ answer }) => answer.service))).toEqual(
      new Set(["回答（2023年度）", "回答（2024年度）"]),
    );
  });
});

describe("headers", () => {
  finds(
    "made of ticks only",
    `
| No. | 詳細チェック項目 | はい | いいえ | 該当なし | 補足説明・根拠 |
| 1 | 情報セキュリティ基本方針を策定していますか | ○ | | | | => C questionnaire.D-1-1
| 2 | 個人情報保護方針を策定・公表していますか | | ○ | | 準備しています | => D questionnaire.D-1-3
| 3 | データセンターに監視カメラを設置していますか | | | ○ | | => E questionnaire.D-2-9
`,
  );

  finds(
    "made of categories only",
    `
| 大分類 | 中分類 | 小分類 | サンプル会計の仕様 |
| アプリケーション運用 | 可用性 | サービス時間 | 24時間365日 | => D meti.1
| | | 計画停止予定通知 | 14日前 | => D meti.2
| | 信頼性 | 平均復旧時間 | 3時間 | => D meti.10
`,
  );

  finds(
    "are no lines that hold header words among data (郵便番号, SLA, 必須)",
    `
| 【審査対象項目】 | < | 【記述内容】 | 必須/選択 | 申請内容 |
| 事業所等の概要 | 事業者名 | 事業者の正式名称(商号) | 必須 | 株式会社サンプルクラウド | => E aspic.2
| | 事業所 | 事業者の本店住所・郵便番号 | 必須 | 東京都架空区1-2-3 | => E aspic.4a
| | | 事業所数(国内、国外) | 必須 | 国内3 | => E aspic.4b
| サービス品質 | 受賞・表彰歴 | 受賞歴 | 選択 | なし | => E aspic.47
| | SLA(サービスレベル・アグリーメント) | 開示項目がSLAとして契約書に添付されるか | 必須 | なし | => E aspic.48
| サービス利用量 | 代理店数 | 代理店の数 | 選択 | 3社 | => E aspic.50
`,
  );

  finds(
    "of two forms beside each other",
    `
| No | 項目 | 回答 | | No | 設問 | 回答 | 補足 |
| 1 | サービス時間 | 24時間365日 | | 1 | 情報セキュリティ基本方針を策定していますか | ○ | | => C meti.1, G questionnaire.D-1-1
| 2 | 計画停止予定通知 | 30日前 | | 2 | 個人情報保護方針を策定・公表していますか | ○ | | => C meti.2, G questionnaire.D-1-3
| 5 | サービス稼働率 | 99.9% | | 3 | 退職時に秘密保持の誓約書を取得していますか | ○ | | => C meti.5, G questionnaire.D-4-5
| 10 | 平均復旧時間 | 3時間 | | 4 | 私物端末の業務利用を禁止していますか | × | | => C meti.10, G questionnaire.D-2-8
`,
  );
});

describe("categories", () => {
  finds(
    "lend their rows no item",
    `
| 大項目 | 項目 | 回答 |
| バックアップ | 取得時刻 | 2時 | => C ?
| | リストアの所要時間 | 8時間 | => C ?
| 可用性 | サービス時間 | 24時間 | => C meti.1
| | サービス稼働率 | 99.9% | => C meti.5
| | 計画停止予定通知 | 14日前 | => C meti.2
| 信頼性 | 平均復旧時間 | 3時間 | => C meti.10
| | ログの取得 | 有 | => C meti.18
`,
  );

  finds(
    "called その他 neither",
    `
| No | 分類 | 質問内容 | 回答 |
| 1 | 組織 | 情報セキュリティ基本方針を策定していますか | はい | => D questionnaire.D-1-1
| 2 | | 個人情報保護方針を策定・公表していますか | はい | => D questionnaire.D-1-3
| 3 | | 退職時に秘密保持の誓約書を取得していますか | はい | => D questionnaire.D-4-5
| 4 | その他 | 貴社の勤務時間を教えてください | 9時から18時 | => D ?
| 5 | | 労働災害の発生件数を記載してください | 0件 | => D ?
`,
  );

  it("do not take a row for an item because of a mark before their name", () => {
    const { snapshot } = sheetTable(
      "Sheet1",
      `
| No | 項目 | 回答 |
| ■ サービス稼働率 |
| 1 | サービス時間 | 24時間365日 |
| 2 | 計画停止予定通知 | 30日前 |
| 5 | サービス稼働率 | 99.9% |
`,
    );
    const [table] = readLayout(snapshot, forms, [], []).tables;
    expect(table?.rows.map(({ label }) => label)).toEqual(["サービス時間", "計画停止予定通知", "サービス稼働率"]);
  });
});

describe("short questionnaires", () => {
  finds(
    "that word each of their questions anew",
    `
| No | 設問 | 回答 | 補足 |
| 1 | 情報セキュリティ基本方針を定めていますか | ○ | | => C questionnaire.D-1-1
| 2 | 個人情報保護方針を定めていますか | ○ | | => C questionnaire.D-1-3
| 3 | 内部監査で運用の状況を確かめていますか | △ | | => C questionnaire.D-1-9
| 4 | ウイルス対策ソフトを使い、パターンファイルを最新にしていますか | ○ | | => C questionnaire.D-3-5
| 5 | ファイアウォールなどでアクセスを制限していますか | × | | => C questionnaire.D-3-19
`,
  );
});
