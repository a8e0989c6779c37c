import { readLayout } from "../../src/layout/read-layout";
import { finds } from "../support/finds";
import { forms } from "../support/forms";
import { responsesOf } from "../support/items-found";
import { sheetTable } from "../support/sheet-table";

function answersOf(text: string): readonly string[] {
  return responsesOf(sheetTable("Sheet1", text).snapshot).map(({ answer }) => answer.text);
}

describe("service level checklists", () => {
  finds(
    "with a title, section rows and a category merged down",
    `
| 株式会社サンプルクラウド サービスレベルチェックシート | < | < | < | < | < |
| 最終更新：2026年4月1日 | < | < | < | < | < |

| 種別 | No | 項目 | 規定内容 | 測定単位 | 回答 |
| アプリケーション運用 | < | < | < | < | < |
| 1 可用性 | 1-1 | サービス時間 | 利用できる時間帯 | 時間帯 | 24時間365日 | => F meti.1
| ^ | 1-2 | 計画停止予定通知 | 事前に知らせる時期 | 有無 | 【有】30日前 | => F meti.2
| ^ | 1-5 | サービス稼働率 | 実際に使えた割合 | 稼働率(%) | 99.9% | => F meti.5
| ^ | 1-7 | アップグレード方針 | 版の更新の方針 | 有無 | 【有】年2回 | => F meti.9
| 2 信頼性 | 2-1 | 平均復旧時間 | 修理の平均 | 時間 | 3時間 | => F meti.10
| ^ | 2-4 | 障害通知時間 | 連絡までの時間 | 時間 | 1時間以内 | => F meti.15
| ※本表は予告なく変わることがあります。 | < | < | < | < | < |
`,
  );

  finds(
    "with another vendor's order and numbers, and the category written once without merging",
    `
| # | カテゴリ | サービスレベル項目例 | 規程内容 | 設定例 | 回答 |
| 1 | 信頼性 | 目標復旧時間 | 再開までの目標 | | 4時間 | => F meti.11
| 2 | | 平均復旧時間 | 修理の平均 | 1時間以内 | 2時間 | => F meti.10
| 3 | 可用性 | アップグレード方針 | 版の更新 | 年2回 | 年4回 | => F meti.9
| 4 | | サービス稼働率 | 割合 | 99.9%以上 | 99.5% | => F meti.5
| 5 | | サービス時間 | 時間帯 | 24時間365日 | 平日9時から18時 | => F meti.1
`,
  );

  finds(
    "without numbers, with the vendor's name before 回答",
    `
| 項目 | 株式会社サンプルクラウドの回答 |
| サービス稼働率 | 99.95% | => B meti.5
| ログの取得 | あり | => B meti.18
| バックアップ世代数 | 3世代 | => B meti.32
| ウイルススキャン | 毎日 | => B meti.47
`,
  );

  finds(
    "with the header over two lines and one answer column per plan",
    `
| No | 項目 | 規定内容 | 回答 | < |
| ^ | ^ | ^ | スタンダード | プレミアム |
| 1 | サービス稼働率 | 割合 | 99% | 99.9% | => D meti.5, E meti.5
| 2 | 平均復旧時間 | 修理の平均 | 12時間 | 1時間 | => D meti.10, E meti.10
| 3 | バックアップ世代数 | 世代 | 3 | 7 | => D meti.32, E meti.32
| 4 | 障害通知時間 | 連絡まで | 2時間 | 15分 | => D meti.15, E meti.15
`,
  );

  finds(
    "with services in columns whose headers are no header words",
    `
| No | 項目 | 規定内容 | サンプル会議 | サンプル研修 |
| 1 | サービス稼働率 | 割合 | 99% | 99.9% | => D meti.5, E meti.5
| 2 | 平均復旧時間 | 修理の平均 | 12時間 | 1時間 | => D meti.10, E meti.10
| 3 | バックアップ世代数 | 世代 | 3 | 7 | => D meti.32, E meti.32
`,
  );

  finds(
    "repeated page by page on one sheet",
    `
| サービスレベル一覧 (1/2) | < | < | < |
| No | 項目 | 規定内容 | 回答 |
| 1 | サービス時間 | 時間帯 | 24時間365日 | => D meti.1
| 2 | 計画停止予定通知 | 時期 | 14日前 | => D meti.2
| 5 | サービス稼働率 | 割合 | 99.9% | => D meti.5

| サービスレベル一覧 (2/2) | < | < | < |
| No | 項目 | 規定内容 | 回答 |
| 13 | システム監視基準 | 監視の内容 | あり | => D meti.13
| 18 | ログの取得 | 渡せるログ | あり | => D meti.18
`,
  );

  finds(
    "with banner rows, blank rows and hidden rows between",
    `
| 社外秘 | | | |
| No | 項目 | 規定内容 | 回答 |

| 1 | サービス時間 | 時間帯 | 24時間365日 | => D meti.1
| ――― 可用性ここまで ――― | < | < | < |

hidden | 5 | サービス稼働率 | 割合 | 99.9% | => D meti.5
| 10 | 平均復旧時間 | 修理の平均 | 3時間 | => D meti.10
`,
  );

  finds(
    "with the buyer's own columns beside the vendor's",
    `
| No | 項目 | 規定内容 | 回答 | 判定 | 当社コメント |
| 1 | サービス時間 | 時間帯 | 24時間365日 | ○ | 問題なし | => D meti.1
| 5 | サービス稼働率 | 割合 | | × | 99.9%以上が必要 | => D meti.5
| 10 | 平均復旧時間 | 修理の平均 | 3時間 | ○ | | => D meti.10
`,
  );

  it("adds the detail column to the answer and leaves the reviewer's remarks out", () => {
    const text = `
| No | 項目 | 有無 | 内容 | 審査コメント |
| 1 | サービス時間 | 有 | 24時間365日 | 良い |
| 2 | 計画停止予定通知 | 有 | 30日前にメール | 良い |
| 3 | ログの取得 | 無 | | 要確認 |
`;
    expect(answersOf(text)).toEqual(["有\n24時間365日", "有\n30日前にメール", "無\n"]);
  });

  it("takes a printed example for no answer", () => {
    const text = `
| No | 項目 | 設定例 | 回答 |
| 1 | サービス時間 | 24時間365日 | |
| 2 | 計画停止予定通知 | 30日前 | 7日前 |
| 5 | サービス稼働率 | 99.9% | |
`;
    expect(answersOf(text)).toEqual(["", "7日前", ""]);
  });

  it("leaves METI's own commentary out, although it is called 備考 and stands behind the answer", () => {
    const text = `
| No | 項目 | 回答 | 備考 |
| 1 | サービス時間 | 平日のみ | 使える時間帯を規定する。 |
| 2 | 計画停止予定通知 | あり | 停止の予定を知らせることを取り決める。 |
| 40 | アプリケーションに関する第三者評価 | なし | 年に一度は確かめることが望ましい。 |
`;
    expect(answersOf(text)).toEqual(["平日のみ", "あり", "なし"]);
  });

  it("names the service of each answer", () => {
    const { snapshot } = sheetTable(
      "Sheet1",
      `
| No | 項目 | 回答 | < |
| ^ | ^ | 会議 | 研修 |
| 1 | サービス時間 | 24時間 | 平日のみ |
| 2 | サービス稼働率 | 99% | 98% |
| 3 | ログの取得 | あり | なし |
`,
    );
    expect(responsesOf(snapshot).map(({ answer }) => answer.service)).toEqual(
      Array.from({ length: 3 }, () => ["回答 会議", "回答 研修"]).flat(),
    );
  });
});

describe("tables on their side", () => {
  finds(
    "with one row of answers",
    `
| サービス時間 | サービス稼働率 | バックアップ世代数 | ログの取得 |
| 24時間365日 | 99.9% | 3世代 | あり | => A meti.1, B meti.5, C meti.32, D meti.18
`,
  );

  finds(
    "with a row per plan, below a title",
    `
| プラン別サービスレベル | < | < | < |

| プラン | サービス稼働率 | 平均復旧時間 | 障害通知時間 |
| ライト | 99% | 12時間 | 2時間 | => B meti.5, C meti.10, D meti.15
| プロ | 99.9% | 1時間 | 15分 | => B meti.5, C meti.10, D meti.15
`,
  );
});

describe("questionnaires", () => {
  finds(
    "with 回答 and 補足等",
    `
| 項番 | 区分 | 詳細No | 設問 | 回答 | 補足等 |
| D-1 | 組織的安全管理 | D-1-1 | 情報セキュリティ基本方針を策定していますか | ○ | 公開しています | => E questionnaire.D-1-1
| | | D-1-3 | 個人情報保護方針を策定・公表していますか | ○ | (同上) | => E questionnaire.D-1-3
| | | D-1-9 | 情報セキュリティの内部監査を定期的に実施していますか | △ | | => E questionnaire.D-1-9
| D-2 | 物理的安全管理 | D-2-9 | データセンターに監視カメラを設置していますか | ○ | | => E questionnaire.D-2-9
`,
  );

  it("reads ticks under はい, いいえ and 対象外 as the word above them", () => {
    const text = `
| No | 設問 | 回答 | < | < | 補足 |
| ^ | ^ | はい | いいえ | 対象外 | ^ |
| 1 | 情報セキュリティ基本方針を策定していますか | ✓ | | | |
| 2 | 個人情報保護方針を策定・公表していますか | | ✓ | | 準備中 |
| 3 | データセンターに監視カメラを設置していますか | | | ✓ | |
| 4 | BYODの禁止 | | | | |
`;
    expect(answersOf(text)).toEqual(["はい\n", "いいえ\n準備中", "対象外\n", "\n"]);
  });
});

describe("disclosure forms", () => {
  finds(
    "with merged sub-rows, three answers under one label, and an answer that slipped left",
    `
| 【審査対象項目】 | < | < | 【記述内容】 | 必須/選択 | 申請内容 |
| 事業所・事業 | < | < | < | < | < |
| 3 | 事業所等の概要 | 設立年・事業年数 | 事業者の設立年(西暦) | 必須 | 2001年 | => F aspic.3a
| ^ | ^ | ^ | 設立後の事業年数 | ^ | 25年 | => F aspic.3b
| ハウジング(サーバ設置場所) | < | < | < | < | < |
| 82 | セキュリティ | 入退館管理等 | < | 必須 | あり:2年保存 | => F aspic.82a
| ^ | ^ | ^ | ^ | ^ | あり:カメラ | => F aspic.82b
| ^ | ^ | ^ | ^ | ^ | なし | => F aspic.82c
| 84 | ^ | その他セキュリティ対策 | 特筆すべきもの | 選択 | なし | => F aspic.84
`,
  );

  finds(
    "copied from PDF, with cells out of their columns",
    `
| 【審査対象項目】 | | 【記述内容】 | 必須/選択 | 申請内容 | |
| 2 | 事業所等の概要 | 事業者名 | 必須 | 株式会社サンプルクラウド | | => E aspic.2
| 3 | | 設立年・事業年数 | 事業者の設立年(西暦) | 必須 | 2001年 | => F aspic.3a
| | | | 設立後の事業年数 | | 25年 | => F aspic.3b
| 7 | 役員 | 役員数 | 11名 | | | => D aspic.7a
| 8 | 従業員 | 従業員数 | 選択 | 120名 | | => E aspic.8
| 15 | | 上場の有無 | 株式上場の有無と市場名 | 選択 有・東証グロース | | => E aspic.15
| 32 | サービスの(事業)変更・終了時の事前告知 | 利用者への告知時期 | 必須○ | 6か月前 | | => E aspic.32a
| | | 告知方法 | | 電子メール | | => E aspic.32b
| 73 | | 耐震・免震構造 | 耐震数値 | | 必須 | => E aspic.73a
| | 免震構造や制震構造の有無 | | | | あり:免震 | => F aspic.73b
`,
  );

  it("takes the publisher's 選択 off an answer that a copy has joined to it", () => {
    const text = `
| 【審査対象項目】 | | 【記述内容】 | 必須/選択 | 申請内容 |
| 8 | 従業員 | 従業員数 | 選択 | 120名 |
| 9 | 財務データ | 売上高 | 必須 | 3億円 |
| 11 | | 資本金 | 必須 | 1億円 |
| 15 | | 上場の有無 | 株式上場の有無と市場名 | 選択 有・東証グロース |
`;
    expect(answersOf(text).at(-1)).toBe("有・東証グロース");
  });
});

describe("labels and values without a header", () => {
  finds(
    "with finer labels and several things under one of them",
    `
| A. 基本情報 | < | < | < |
| A-1 | 社名 | < | 株式会社サンプルクラウド | => D questionnaire.A-1
| A-4 | 設立 | < | 2001年5月 | => D questionnaire.A-4
| A-8 | 子会社 | サンプル販売株式会社 | https://example.com/a | => D questionnaire.A-8
| ^ | ^ | サンプル物流株式会社 | https://example.com/b | => D questionnaire.A-8
| Z. そのほか | < | < | < |
| Z-1 | 社内の愛称 | < | さんくら | => D ?
| C-3 | サービス提供開始時期 | < | 2009年7月 | => D questionnaire.C-3
`,
  );
});

describe("labels that bring their answers along", () => {
  finds(
    "in a list of one column",
    `
| サンプルクラウドのサービスレベル |
| サービス稼働率：99.9%以上 | => A meti.5
| 平均復旧時間：2時間以内 | => A meti.10
| 目標復旧時間：4時間 | => A meti.11
| バックアップ世代数：3世代 | => A meti.32
`,
  );

  it("say only what comes after the label", () => {
    const text = `
| A-1 | 社名 株式会社サンプルクラウド |
| A-3 | 代表取締役 架空 太郎 |
| A-4 | 設立 2001年5月 |
| A-5 | 資本金 1億円 |
`;
    expect(answersOf(text)).toEqual(["株式会社サンプルクラウド", "架空 太郎", "2001年5月", "1億円"]);
  });
});

describe("what a table says of itself", () => {
  it("marks every row of a hidden sheet", () => {
    const { snapshot } = sheetTable(
      "Sheet1",
      "| 項目 | 回答 |\n| サービス稼働率 | 99% |\n| ログの取得 | 有 |\n| 遅延 | 無 |",
    );
    const [table] = readLayout({ ...snapshot, visibility: "veryHidden" }, forms, [], []).tables;
    expect(table?.rows.map(({ isHidden }) => isHidden)).toEqual([true, true, true]);
  });

  it("marks hidden rows and names its columns", () => {
    const { snapshot } = sheetTable(
      "Sheet1",
      `
| No | 項目 | 規定内容 | 回答 |
| 1 | サービス時間 | 時間帯 | 24時間365日 |
hidden | 5 | サービス稼働率 | 割合 | 99.9% |
| 10 | 平均復旧時間 | 修理の平均 | 3時間 |
`,
    );
    const [table] = readLayout(snapshot, forms, [], []).tables;
    expect(table?.rows.map(({ isHidden }) => isHidden)).toEqual([false, true, false]);
    expect(table?.columns.map(({ role }) => role)).toEqual(["ref", "item", "definition", "answer"]);
    expect(table?.headers).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
  });
});

describe("long sheets", () => {
  it("are read to their end where they are checklists", () => {
    const items = forms[0]?.items.map(({ label }) => label) ?? [];
    const lines = Array.from({ length: 2_500 }, (_, at) => `| ${at + 1} | ${items[at % items.length]} | 有 |`);
    const { snapshot } = sheetTable("Sheet1", ["| No | 項目 | 回答 |", ...lines].join("\n"));
    const rows = readLayout(snapshot, forms, [], []).tables.flatMap((table) => table.rows);
    expect(rows).toHaveLength(lines.length);
  });
});
