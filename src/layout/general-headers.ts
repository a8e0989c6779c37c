import type { HeaderRole } from "./header-role";

/**
 * As seen on some ninety published sheets. Words that change their role from sheet to sheet (備考 内容 項目 種別) stand
 * under each role they were seen in, with less weight: the whole row and the cells decide.
 */
export const GENERAL_HEADERS: readonly (readonly [HeaderRole, number, string])[] = [
  [
    "ref",
    1,
    "No Nr Number # 項番 詳細No 項目No 項目番号 管理No 設問番号 質問番号 設問No 通番 連番 枝番 番号 実務基準番号 ID Control_ID Question_ID CAIQ_ID ref_id Req_No",
  ],
  ["ref", 0.5, "項 Req"],
  [
    "section",
    1,
    "種別 区分 カテゴリ カテゴリー 分類 大項目 中項目 大分類 中分類 小分類 サービス項目 領域 分野 Category Section Domain Control_Domain Section_Heading Control_Heading Main_Area Sub_Area type",
  ],
  ["section", 0.4, "項目 対象"],
  [
    "item",
    1,
    "サービスレベル項目例 サービスレベル項目 サービスレベル設定項目 設問 質問 質問事項 質問項目 質問項目例 質問内容 確認項目 確認事項 チェック項目 詳細チェック項目 対策項目 審査対象項目 開示項目 評価項目 要求項目 要求事項 要件 小項目 項目名 評価指標の詳細 メトリクス 設計内容 見出し Question Question_Text Questions Consensus_Assessment_Questions Service_level_items_example Service_level_item Checklist_item Item Detail Requirement Requirements Metric",
  ],
  ["item", 0.8, "項目"],
  [
    "definition",
    1,
    "規定内容 記述内容 項目説明 説明 解説 定義 確認内容 確認観点 確認ポイント 趣旨 Regulations Regulation Control_Specification Description Guidance",
  ],
  ["definition", 0.4, "内容 詳細"],
  ["unit", 1, "測定単位 単位 回答単位 回答形式 Unit Measurement_unit"],
  ["example", 1, "設定例 記入例 回答例 記載例 例 対策参照値 参照値 推奨値 Example Setting_example Sample_answer"],
  ["example", 0.5, "基準値 標準値 要求水準 要求値"],
  [
    "answer",
    1,
    "回答 ご回答 貴社回答 回答欄 回答内容 回答項目 申請内容 情報開示内容 開示内容 記入欄 回答記入欄 ベンダー回答 事業者回答 Answer Answers Response Responses Vendor_Response Your_Answer Vendor_Answer",
  ],
  [
    "answer",
    0.7,
    "対応状況 実施状況 対応可否 対応有無 可否 対応 Contents サービスレベル 有無 Status Yes/No Y/N チェック",
  ],
  [
    "answer",
    0.5,
    "内容 設定 設定内容 設定値 目標値 実績値 値 状況 結果 確認結果 評価 評価結果 自己評価 判定 Value SLA SLO",
  ],
  [
    "detail",
    1,
    "補足 補足等 補足説明 補足事項 回答補足 回答詳細 具体的内容 具体的な内容 具体的対応 Notes/Comment Comments Comment Additional_Information Evidence Evidence_/_Notes Explanation Supplement",
  ],
  ["detail", 0.7, "詳細 内容 理由 根拠 メモ/摘要 Notes Remarks"],
  ["remark", 0.9, "備考 備考欄 注記 Remark Note"],
  [
    "obligation",
    1,
    "必須/選択 必須・選択 必須可否 必須任意 必須/任意 重要項目 重要度 Assurance_level Mandatory/Optional",
  ],
  // Columns of price lists, histories, inventories, glossaries, schedules, minutes, risk registers.
  [
    "foreign",
    1,
    "単価 金額 価格 数量 小計 税込 税抜 月額 年額 定価 変更日 変更内容 変更者 変更箇所 変更理由 改訂日 改訂内容 改定日 改定内容 版数 版 バージョン 作成者 承認者 更新者 更新日 担当 担当者 期限 開始日 終了日 完了日 予定日 実施日 開始予定 終了予定 進捗 進捗率 資産番号 資産名 設置場所 シリアル番号 購入日 型番 メーカー 用語 意味 読み 略語 英語名 英語表記 議題 発言者 決定事項 宿題 リスク 影響度 発生可能性 発生頻度 リスク値 対応方針 日付 日時 場所 出席者 件名 文書名 文書番号 規程名 制定日 所管 ページ 頁 掲載ページ 配点 期待結果 手順 シート セル 読み取り 有効な判定 管理キー お伺いしたいこと ご返答 Cell Reading In_effect Sheet_and_cell Our_question Your_reply Price Quantity Version Author Owner Due_Date Term Meaning Likelihood Impact Risk",
  ],
  // The buyer's own columns. Some vendors check themselves in a column of such a name, where they have no other.
  [
    "reviewer",
    1,
    "回答者 回答日 記入者 記入日 判定 判定理由 判定結果 審査結果 審査欄 審査コメント 評価 評価結果 評価点 評点 得点 点数 評価者コメント 確認結果 確認者 確認日 審査者 当社確認欄 当社コメント 当社判定 当社記入欄 弊社確認欄 貴社確認欄 レビュー結果 担当者判断 Analyst_Notes Interview_Notes Reviewer Reviewer_Notes Score Rating Reviewer_Comment",
  ],
];
