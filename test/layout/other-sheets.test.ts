import { readLayout } from "../../src/layout/read-layout";
import { forms } from "../support/forms";
import { sheetTable } from "../support/sheet-table";

function roleOf(text: string, name = "Sheet1"): string {
  return readLayout(sheetTable(name, text).snapshot, forms, [], []).role;
}

/** Sheets that stand beside a checklist in the same workbook and only look like one. */
const OTHERS: readonly (readonly [string, string])[] = [
  [
    "a price list",
    `
| No | 項目 | 単価 | 数量 | 備考 |
| 1 | 基本利用料 | 30,000円 | 1 | 月額 |
| 2 | バックアップ世代数の追加 | 5,000円 | 1 | 1世代あたり |
| 3 | ログの取得 | 3,000円 | 1 | 月額 |
| 4 | カスタマイズ | 個別見積 | 1 | |
| 5 | ディザスタリカバリ | 50,000円 | 1 | 月額 |
`,
  ],
  [
    "a change history",
    `
| 版数 | 改訂日 | 改訂内容 | 作成者 | 承認者 |
| 1.0 | 2024/4/1 | 新規作成 | 架空 太郎 | 架空 次郎 |
| 1.1 | 2025/4/1 | サービス稼働率 | 架空 太郎 | 架空 次郎 |
| 1.2 | 2025/10/1 | 平均復旧時間 | 架空 太郎 | 架空 次郎 |
| 1.3 | 2026/4/1 | ログの取得 | 架空 太郎 | 架空 次郎 |
`,
  ],
  [
    "an asset inventory",
    `
| No | 資産番号 | 資産名 | 設置場所 | 区分 | 担当者 | 状況 |
| 1 | A-001 | Webサーバ | 東京 | サーバ | 架空 太郎 | 稼働中 |
| 2 | A-002 | ファイアウォール | 東京 | ネットワーク | 架空 太郎 | 稼働中 |
| 3 | A-003 | 無停電電源 | 大阪 | 電源 | 架空 次郎 | 稼働中 |
| 4 | A-004 | 監視カメラ | 大阪 | 設備 | 架空 次郎 | 稼働中 |
`,
  ],
  [
    "a glossary",
    `
| 用語 | 説明 |
| サービス稼働率 | 計画した時間のうち実際に使えた割合のこと。 |
| 平均復旧時間 | 修理にかかった時間の平均を指す。 |
| 目標復旧時間 | 再開までの目標とする時間を指す。 |
| ディザスタリカバリ | 災害からの復旧のこと。 |
| バックアップ世代数 | 残しておく世代の数のこと。 |
`,
  ],
  [
    "a glossary without a header",
    `
| サービス稼働率 | 計画した時間のうち実際に使えた割合のこと。 |
| 平均復旧時間 | 修理にかかった時間の平均を指す。 |
| 目標復旧時間 | 再開までの目標とする時間のこと。 |
| ディザスタリカバリ | 災害からの復旧を意味する。 |
| バックアップ世代数 | 残しておく世代の数をいう。 |
`,
  ],
  [
    "a schedule",
    `
| No | 項目 | 担当 | 開始予定 | 終了予定 | 進捗 |
| 1 | サービス時間の確認 | 架空 | 4/1 | 4/5 | 完了 |
| 2 | サービス稼働率 | 架空 | 4/6 | 4/10 | 作業中 |
| 3 | ログの取得 | 架空 | 4/11 | 4/15 | 未着手 |
| 4 | ウイルススキャン | 架空 | 4/16 | 4/20 | 未着手 |
`,
  ],
  [
    "the minutes of a meeting",
    `
| No | 議題 | 内容 | 担当者 | 期限 |
| 1 | サービス稼働率 | 99.9%の根拠を確認する | 架空 | 4/10 |
| 2 | 平均復旧時間 | 実績を出してもらう | 架空 | 4/10 |
| 3 | データ消去の要件 | 証明書の有無を聞く | 架空 | 4/12 |
| 4 | 公的認証取得の要件 | 登録証の写しをもらう | 架空 | 4/12 |
`,
  ],
  [
    "a risk register",
    `
| No | リスク | 発生可能性 | 影響度 | 対応方針 | 担当者 |
| 1 | 情報漏えい | 中 | 高 | 暗号化 | 架空 |
| 2 | サービス停止 | 低 | 高 | 冗長化 | 架空 |
| 3 | ウイルス感染 | 中 | 中 | ウイルスチェック | 架空 |
`,
  ],
  [
    "a grid of skills",
    `
| 氏名 | ネットワーク | 脆弱性診断 | ログ解析 | 暗号化 |
| 架空 太郎 | ○ | ○ | | ○ |
| 架空 次郎 | | ○ | ○ | |
| 見本 花子 | ○ | | ○ | ○ |
`,
  ],
  [
    "a table of standard values, one per class",
    `
| 項目 | 基準値 |
| 同時アクセス数 | 100 |
| 画面数 | 30 |
| 帳票数 | 12 |
`,
  ],
  [
    "a glossary that defines in a phrase",
    `
| 項目 | 内容 |
| サービス稼働率 | 計画した時間のうち実際に利用できた時間の割合 |
| 平均復旧時間 | 障害の発生から復旧までに要した時間の平均 |
| 目標復旧時間 | 障害の発生から再開するまでの目標時間 |
| バックアップ世代数 | 保存しておくバックアップの世代の数 |
`,
  ],
  [
    "a list of issues that somebody answers",
    `
| No | 件名 | 内容 | 状況 | 回答 | 担当 | 期限 |
| 1 | サービス稼働率 | 根拠を確認 | 完了 | 99.9%の実績 | 架空 | 4/1 |
| 2 | 平均復旧時間 | 実績を確認 | 対応中 | | 架空 | 4/8 |
| 3 | データ消去の要件 | 証明書 | 未着手 | | 架空 | 4/8 |
| 4 | 公的認証取得の要件 | 写し | 完了 | 送付済 | 架空 | 4/8 |
`,
  ],
  [
    "requirements by grade",
    `
| 大項目 | 中項目 | 小項目 | メトリクス(指標) | レベル0 | レベル1 | レベル2 |
| 可用性 | 継続性 | 運用スケジュール | 運用時間(通常) | 規定無し | 定時内 | 24時間無停止 |
| | | 目標復旧水準 | RTO(目標復旧時間) | 1営業日以上 | 1営業日以内 | 6時間以内 |
| | | 目標復旧水準 | RPO(目標復旧地点) | 復旧不要 | 1営業日前 | 障害発生時点 |
| | | 稼働率 | 稼働率 | 95%以下 | 99% | 99.9% |
`,
  ],
  [
    "a list of documents",
    `
| No | 文書名 | 版 | 制定日 | 所管 |
| 1 | 情報セキュリティ基本方針 | 3.0 | 2010/4/1 | 総務 |
| 2 | 個人情報保護方針 | 2.0 | 2010/4/1 | 総務 |
| 3 | 事業継続計画 | 1.0 | 2015/4/1 | 総務 |
| 4 | インシデント対応手順 | 1.2 | 2016/4/1 | 情報システム |
`,
  ],
  [
    "a table of contents",
    `
| No | 項目 | ページ |
| 1 | サービス時間 | 3 |
| 2 | 計画停止予定通知 | 3 |
| 3 | サービス稼働率 | 4 |
| 4 | 平均復旧時間 | 5 |
`,
  ],
  [
    "the buyer's scores",
    `
| No | 評価項目 | 配点 | 評点 | 評価者コメント |
| 1 | サービス稼働率 | 10 | 8 | 良い |
| 2 | バックアップ世代数 | 5 | 5 | 十分 |
| 3 | 平均復旧時間 | 5 | 3 | 長い |
`,
  ],
  [
    "a monthly report",
    `
| 年月 | サービス稼働率 | 障害発生件数 | 平均復旧時間 |
| 2024年1月 | 99.98% | 0 | - |
| 2024年2月 | 99.95% | 1 | 2時間 |
| 2024年3月 | 100% | 0 | - |
`,
  ],
  [
    "our own findings, copied to another sheet",
    `
| No | セル | 番号 | 項目 | 回答 | 読み取り | 基準 | 判定 | 判定の理由 | 有効な判定 | 管理キー |
| 1 | SLA!G5 | 1-1 | サービス時間 | 24時間365日 | 常時 | - | 適合 | | 適合 | a |
| 2 | SLA!G6 | 1-5 | サービス稼働率 | 99.9% | 99.9% | 99%以上 | 適合 | | 適合 | b |
| 3 | SLA!G7 | 2-1 | 平均復旧時間 | 1時間 | 1時間 | - | 適合 | | 適合 | c |
`,
  ],
  ["an empty sheet", ""],
  ["a letter", "| 拝啓 |\n| 平素は格別のお引き立てを賜り厚く御礼申し上げます。 |\n| 敬具 |"],
];

describe("sheets that only look like checklists", () => {
  it.each(OTHERS)("%s is no checklist", (_name, text) => {
    expect(roleOf(text)).toBe("other");
  });

  it.each(["検証サマリー", "検証明細", "問い合わせ一覧"])("our own sheet %s is no checklist", (name) => {
    const text = `
| シート | セル | 項目 | 回答 | 判定 | 理由 | 担当者判断 |
| SLA | G5 | サービス時間 | 24時間365日 | 適合 | | |
| SLA | G6 | サービス稼働率 | 99.9% | 適合 | | |
| SLA | G7 | 平均復旧時間 | 1時間 | 適合 | | |
`;
    expect(roleOf(text, name)).toBe("other");
  });

  it("is not our own sheet because of its name alone, where it has another shape", () => {
    const text = `
| No | 項目 | 回答 |
| 1 | サービス時間 | 24時間365日 |
| 5 | サービス稼働率 | 99.9% |
| 10 | 平均復旧時間 | 1時間 |
`;
    expect(roleOf(text, "検証")).toBe("checklist");
  });
});

describe("doubtful sheets", () => {
  const text = `
| %s | < | < |
| No | 項目 | 回答 |
| 1 | サービス時間 | 24時間365日 |
| 5 | サービス稼働率 | 99.9% |
| 10 | 平均復旧時間 | 1時間 |
`;

  it.each([
    ["Sheet1", "記入例"],
    ["記載例", "サービスレベル"],
  ])("named %s and titled %s hold somebody else's example", (name, title) => {
    const layout = readLayout(sheetTable(name, text.replace("%s", title)).snapshot, forms, [], []);
    expect([layout.role, layout.candidates[0]?.form]).toEqual(["ambiguous", "meti-service-level"]);
  });

  it("titled otherwise are what they are", () => {
    expect(roleOf(text.replace("%s", "サービスレベル"))).toBe("checklist");
  });
});

/** Questionnaires of other publishers: our forms' items are not theirs, even where the subjects meet. */
const FOREIGN: readonly (readonly [string, string])[] = [
  [
    "CAIQ, the long form with three tick columns",
    `
| Control Domain | Control ID | Question ID | Control Specification | Consensus Assessment Questions | Consensus Assessment Answers | < | < | Notes |
| ^ | ^ | ^ | ^ | ^ | Yes | No | Not Applicable | ^ |
| Application & Interface Security | AIS-01 | AIS-01.1 | Applications shall be designed in accordance with industry standards. | Do you use industry standards to build in security for your lifecycle? | X | | | |
| ^ | ^ | AIS-01.2 | ^ | Do you use an automated source code analysis tool to detect security defects? | | X | | |
| Audit Assurance | AAC-02 | AAC-02.1 | Independent reviews shall be performed at least annually. | Do you allow tenants to view your third party audit reports? | X | | | On request |
| Business Continuity | BCR-01 | BCR-01.1 | A consistent framework for continuity planning shall be established. | Do you have a plan for business continuity? | X | | | |
| Encryption | EKM-03 | EKM-03.1 | Sensitive data shall be encrypted at rest. | Do you encrypt tenant data at rest within your environment? | X | | | |
`,
  ],
  [
    "CAIQ in Japanese",
    `
| No | 質問 | 回答 | 備考 |
| A&A-01.1 | 監査と保証に関する方針、手順、基準が確立され、文書化され、承認され、伝達され、適用され、評価され、維持されていますか。 | はい | |
| A&A-02.1 | 関連する基準に基づく独立した監査と保証の評価は、少なくとも年に一度行われていますか。 | はい | |
| AIS-01.1 | アプリケーションのセキュリティに関する方針と手順が、計画、提供、支援を導くために確立されていますか。 | はい | |
| BCR-01.1 | 事業継続管理と運用の回復力に関する方針と手順が確立されていますか。 | いいえ | |
| CCC-01.1 | 組織の資産の変更に伴うリスクを管理する方針と手順が確立されていますか。 | はい | |
| CEK-01.1 | 暗号、暗号化、鍵管理に関する方針と手順が確立されていますか。 | はい | |
`,
  ],
  [
    "HECVAT",
    `
| Company Overview | Vendor Answers | Additional Information | Guidance | Analyst Notes |
| COMP-01 | Describe your organization's business background and ownership structure. | Example Inc. | | |
| COMP-02 | Have you had an unplanned disruption to this product in the last 12 months? | No | | |
| Documentation | Vendor Answers | Additional Information | Guidance | Analyst Notes |
| DOCU-01 | Do you have a well documented business continuity plan? | Yes | | |
| DOCU-02 | Do you conform with a specific industry standard security framework? | Yes | NIST | |
| DOCU-03 | Have you undergone a SSAE 18 audit? | Yes | | |
`,
  ],
  [
    "an ASVS checklist",
    `
| # | Section | Verification Requirement | L1 | L2 | L3 | Status | Comment |
| V1 | Architecture | | | | | | |
| 1.1 | Architecture | Verify that all application components are identified and are known to be needed. | ✓ | ✓ | ✓ | Valid | |
| 1.2 | Architecture | Verify that all components are defined in terms of the functions they provide. | | ✓ | ✓ | Valid | |
| 2.1 | Authentication | Verify all pages require authentication except those meant to be public. | ✓ | ✓ | ✓ | Not valid | |
| 2.2 | Authentication | Verify that the application does not fill credentials into fields. | ✓ | ✓ | ✓ | Valid | |
`,
  ],
  [
    "an assessment by NIST's functions",
    `
| Function | Category | Subcategory | Current | Target | Notes |
| IDENTIFY | Asset Management | ID.AM-1: Physical devices and systems are inventoried | 3 | 4 | |
| ^ | ^ | ID.AM-2: Software platforms are inventoried | 2 | 4 | |
| PROTECT | Access Control | PR.AC-1: Identities and credentials are managed | 3 | 4 | |
| DETECT | Anomalies | DE.AE-1: A baseline of network operations is established | 1 | 3 | |
`,
  ],
  [
    "OWASP's requirements in Japanese",
    `
| 分類 | No | 見出し | 要件 | 必須可否 | チェック |
| 認証 | 1 | パスワードの文字数 | 8文字以上を入力できること | 必須 | TRUE |
| | 2 | パスワードの表示 | 入力欄は伏せ字とすること | 必須 | TRUE |
| セッション管理 | 3 | セッションの有効期限 | 一定時間でログアウトすること | 必須 | FALSE |
| 入力 | 4 | SQLの呼び出し | 文字列を連結しないこと | 必須 | TRUE |
| 出力 | 5 | HTMLの生成 | 特殊文字を置き換えること | 必須 | TRUE |
`,
  ],
  [
    "the clauses of a contract",
    `
| 条 | 見出し | 内容 |
| 第1条 | 目的 | 本契約は利用の条件を定める |
| 第2条 | 再委託 | 乙は事前の承諾なく再委託しない |
| 第3条 | 秘密保持 | 乙は秘密を保持する |
| 第4条 | データ消去 | 契約終了後30日以内に消去する |
| 第5条 | 準拠法 | 日本法 |
| 第6条 | 損害賠償 | 乙は賠償する |
`,
  ],
  [
    "frequent questions about a service",
    `
| No | カテゴリ | 質問 | 回答 |
| 1 | 契約 | 最低利用期間はありますか？ | 1か月です。 |
| 2 | 契約 | 解約はいつでもできますか？ | はい。翌月末で解約となります。 |
| 3 | 操作 | パスワードを忘れました。 | 再設定画面からお手続きください。 |
| 4 | 操作 | CSVで取り込めますか？ | はい。 |
| 5 | 料金 | 初期費用はかかりますか？ | いいえ。 |
| 6 | セキュリティ | 通信は暗号化されていますか？ | はい。TLS1.2です。 |
| 7 | セキュリティ | データはどこに保存されますか？ | 国内です。 |
`,
  ],
  [
    "a questionnaire about social responsibility",
    `
| No. | 分野 | 設問 | 回答 | 補足 |
| 1 | 人権 | 児童労働を禁止していますか。 | はい | |
| 2 | 人権 | ハラスメントの相談窓口を設置していますか。 | はい | |
| 3 | 労働 | 労働時間を適切に管理していますか。 | はい | |
| 4 | 労働 | 安全衛生教育を定期的に実施していますか。 | はい | |
| 5 | 環境 | 環境方針を策定していますか。 | はい | |
| 6 | 環境 | 温室効果ガスの排出量を把握していますか。 | はい | |
| 7 | 倫理 | 贈収賄を禁止する規程はありますか。 | はい | |
| 8 | 情報 | 情報セキュリティ方針を策定していますか。 | はい | |
| 9 | 情報 | 個人情報保護方針を策定していますか。 | はい | |
| 10 | 事業継続 | 事業継続計画を策定していますか。 | はい | |
`,
  ],
];

describe("questionnaires of other publishers", () => {
  it.each(FOREIGN)("%s is not half matched", (_name, text) => {
    expect(["other", "ambiguous"]).toContain(roleOf(text));
  });
});
