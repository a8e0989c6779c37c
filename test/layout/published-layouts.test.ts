import { readLayout } from "../../src/layout/read-layout";
import { finds } from "../support/finds";
import { forms } from "../support/forms";
import { sheetTable } from "../support/sheet-table";

/** Layouts as publishers and vendors have put them on the web, with invented answers. */
describe("columns that change their role", () => {
  finds(
    "a disclosure form under METI's header, with 内容 for the answer",
    `
| No. | 種別 | サービスレベル項目例 | 規程内容 | 必須・選択(注1) | 内容 |
| 1 | 開示情報の時点 | 開示情報の日付 | 年月日 | 必須 | 2023年7月31日 | => F aspic.1
| 2 | 事業者等の概要 | 事業者名 | 正式名称 | 必須 | 株式会社サンプル | => F aspic.2
| 3 | | 設立年月日 | 西暦 | 必須 | 1991/10/01 | => F aspic.3a
| 4 | | 事業所 | 本店住所・郵便番号 | 必須 | 東京都 | => F aspic.4a
| 5 | 人材 | 従業員数 | 人数 | 必須 | 100名 | => F aspic.8
| 6 | 財務データ | 売上高 | 千円 | 必須 | 100千円 | => F aspic.9
| 7 | | 資本金 | 千円 | 必須 | 100千円 | => F aspic.11
| 8 | サービス品質 | バックアップ対策 | 実施インターバル | 必須 | 毎日 | => F aspic.45a
| | | | 世代バックアップ | | 3世代 | => F aspic.45b
`,
  );

  finds(
    "a translated checklist, its column for the possibility left empty",
    `
| type | No | Service level items example | Regulations | unit | correspondence/ Possibility | Contents |
| availability | 1 | Service hours | Hours | Time | | 24 hours 365 days | => G meti.1
| | 2 | Planned outage notification | Prior notice | Yes/No | | 14 days before | => G meti.2
| | 5 | Service availability | uptime | % | | 99.9% | => G meti.5
| | 6 | Disaster Recovery | DR | Yes/No | | Yes | => G meti.6
`,
  );

  finds(
    "an example beside the answer, the answer under the vendor's own name",
    `
| No | 種別 | サービスレベル項目例 | 規定内容 | 測定単位 | 設定例 | 備考 | サンプル社の回答 |
| 1 | 可用性 | サービス時間 | 時間帯 | 時間帯 | 24時間365日 | 時間帯を規定する。 | 平日9-18時 | => H meti.1
| 2 | | 計画停止予定通知 | 事前 | 有無 | 30日前 | 取り決める。 | 7日前 | => H meti.2
| 3 | | サービス提供終了時の事前通知 | 事前 | 有無 | 15ヶ月前 | | 3か月前 | => H meti.3
| 5 | | サービス稼働率 | 割合 | 稼働率(%) | 99.9%以上 | 明確化する。 | 99.5% | => H meti.5
`,
  );

  finds(
    "marks per service, with the buyer's services in columns",
    `
| A 1 | 区分 | チェック項目 | SaaS | IaaS | IDaaS | 備考 |
| 1 | 可用性 | サービス稼働率 | ○ | ○ | × | 契約による | => D meti.5, E meti.5, F meti.5
| 2 | 可用性 | ログの取得 | ○ | × | ○ | | => D meti.18, E meti.18, F meti.18
| 3 | セキュリティ | ウイルススキャン | ○ | ○ | ○ | | => D meti.47, E meti.47, F meti.47
| 4 | セキュリティ | 通信の暗号化レベル | ○ | ○ | ○ | TLS1.2 | => D meti.42, E meti.42, F meti.42
`,
  );

  finds(
    "the answer before the question",
    `
| チェック | No | 項目 | 規定内容 |
| ○ | 1 | サービス時間 | 帯 | => A meti.1
| × | 2 | 計画停止予定通知 | 有 | => A meti.2
| ○ | 5 | サービス稼働率 | 99% | => A meti.5
`,
  );

  finds(
    "target and actual side by side",
    `
| 項目 | 目標値 | 実績値 |
| サービス稼働率 | 99.9% | 99.95% | => B meti.5, C meti.5
| 平均復旧時間 | 1時間 | 2時間 | => B meti.10, C meti.10
| 障害通知時間 | 15分 | 10分 | => B meti.15, C meti.15
`,
  );
});

describe("headers and tables", () => {
  finds(
    "a header below a long preamble",
    `
| 株式会社サンプル | < | < | < |
| 会社名:株式会社サンプル | | 記入日: 2024/06/01 | |
| 記入要領 | | | |
| 1. 回答欄には有または無を記入し、必要に応じて補足を記入してください。 | | | |
| 2. 不明な点は空欄としてください。 | | | |

| ご担当 | 架空 太郎 | 電話 | 000-0000 |

| No | 項目 | 回答 | 補足 |
| 1 | サービス時間 | 24時間 | | => C meti.1
| 2 | 計画停止予定通知 | 有 | 2週間前 | => C meti.2
| 3 | サービス稼働率 | 99% | | => C meti.5
`,
  );

  finds(
    "two forms below each other",
    `
| 1. サービスレベル | < | < | < |
| No | 項目 | 規定内容 | 回答 |
| 1 | サービス時間 | 帯 | 24時間 | => D meti.1
| 2 | サービス稼働率 | 割合 | 99% | => D meti.5
| 3 | 平均復旧時間 | 平均 | 3時間 | => D meti.10

| 2. セキュリティ質問票 | < | < | < |
| 項番 | 設問 | 回答 | 補足 |
| D-1-1 | 情報セキュリティ基本方針を策定していますか | ○ | | => C questionnaire.D-1-1
| D-1-3 | 個人情報保護方針を策定・公表していますか | ○ | | => C questionnaire.D-1-3
| D-2-9 | データセンターに監視カメラを設置していますか | × | | => C questionnaire.D-2-9
`,
  );

  finds(
    "two tables beside each other",
    `
| No | 項目 | 回答 | | No | 項目 | 回答 |
| 1 | サービス時間 | 24時間 | | 10 | 平均復旧時間 | 3時間 | => C meti.1, G meti.10
| 2 | 計画停止予定通知 | 有 | | 18 | ログの取得 | 有 | => C meti.2, G meti.18
| 5 | サービス稼働率 | 99% | | 47 | ウイルススキャン | 毎日 | => C meti.5, G meti.47
`,
  );

  finds(
    "a header at every section, with the section's name in place of 項目",
    `
| 可用性 | 回答 | 補足 | 審査コメント |
| サービス稼働率 | 99.9% | | | => B meti.5
| サービス時間 | 24時間365日 | | | => B meti.1
| 信頼性 | 回答 | 補足 | 審査コメント |
| 平均復旧時間 | 1時間 | | | => B meti.10
| ログの取得 | あり | 1年 | | => B meti.18
`,
  );

  finds(
    "a checklist that nobody has filled in",
    `
| No | 項目 | 規定内容 | 回答 |
| 1 | サービス時間 | 帯 | | => D meti.1
| 2 | 計画停止予定通知 | 有 | | => D meti.2
| 5 | サービス稼働率 | 割合 | | => D meti.5
`,
  );

  finds(
    "questions and answers without a header",
    `
| 情報セキュリティ基本方針を策定していますか | はい | => B questionnaire.D-1-1
| 個人情報保護方針を策定・公表していますか | はい | => B questionnaire.D-1-3
| データセンターに監視カメラを設置していますか | いいえ | => B questionnaire.D-2-9
| 情報セキュリティの内部監査を定期的に実施していますか | はい | => B questionnaire.D-1-9
`,
  );

  it("a template that holds only examples is no checklist", () => {
    const { snapshot } = sheetTable(
      "Sheet1",
      `
| No | 項目 | 規定内容 | 設定例 |
| 1 | サービス時間 | 帯 | 24時間365日 |
| 2 | 計画停止予定通知 | 有 | 30日前 |
| 5 | サービス稼働率 | 割合 | 99.9% |
`,
    );
    expect(readLayout(snapshot, forms, [], []).role).toBe("other");
  });
});

describe("labels and numbers", () => {
  finds(
    "numbers that Excel took for dates",
    `
| No | 項目 | 回答 |
| 1月1日 | サービス時間 | 24時間 | => C meti.1
| 1月2日 | 計画停止予定通知 | 有 | => C meti.2
| 1月5日 | サービス稼働率 | 99% | => C meti.5
`,
  );

  finds(
    "the number in front of the label",
    `
| 項目 | 回答 |
| 1-1 サービス時間 | 24時間 | => B meti.1
| 1-2 計画停止予定通知 | 有 | => B meti.2
| 1-5 サービス稼働率 | 99% | => B meti.5
| 2-4 障害通知時間 | 1時間 | => B meti.15
`,
  );

  finds(
    "the vendor's own numbering",
    `
| No | 種別 | サービスレベル項目例 | 規程内容 | 測定単位 | 回答 |
| 8 | 可用性 | 代替措置で提供するデータ形式 | 形式 | 有無(ファイル形式) | CSV | => F meti.8
| 9 | 可用性 | アップグレード方針 | 方針 | 有無 | 有 | => F meti.9
| 10 | 信頼性 | 平均復旧時間(MTTR) | 平均 | 時間 | 2時間 | => F meti.10
| 11 | 信頼性 | 目標復旧時間(RTO) | 目標 | 時間 | 4時間 | => F meti.11
`,
  );

  finds(
    "rows that have lost a cell to PDF",
    `
| 種別 | No | 項目 | 規定内容 | 備考 | 測定単位 | 回答 |
| 1 可用性 | 1-1 | サービス時間 | 使える時間帯の取り決め | 時間帯を規定する。 | 時間帯 | 24時間365日 | => G meti.1
| | 1-2 | 計画停止予定通知 | 止める前に知らせる時期の確認 | 取り決める。 | 有無 | 【有】2週間前 | => G meti.2
| | 1-3 | サービス提供終了時の事前通知 | 終える前に知らせる時期の確認 | 有無 | 【有】6か月前 | | => F meti.3
| 1-5 | サービス稼働率 | 実際に使えた割合を示すもの | 明確化する。 | 稼働率(%) | 99.9% | | => F meti.5
| | 2-1 | 平均復旧時間 | 修理にかかった時間の平均 | | 時間 | | => G meti.10
`,
  );
});
