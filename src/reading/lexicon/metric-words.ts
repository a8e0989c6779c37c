/** One quantity that vendors state beside others in one cell. */
export interface Metric {
  readonly words: readonly RegExp[];
  /** Metrics of one family are told apart only where the asked one is named itself (死活監視：1分、リソース監視：5分). */
  readonly family?: "watch" | "scan";
  /** Counts only among the lengths that things are kept: elsewhere 監視カメラ is one of the things watched. */
  readonly isKept?: true;
  /** What it can never answer, although of one family: 自社診断 for 第三者. */
  readonly rival?: RegExp;
}

/** A figure that carries one metric's name answers no control of another. */
export const METRICS: readonly Metric[] = [
  { words: [/稼[働動]率|可用性|アップタイム|uptime|availability/gi] },
  { words: [/(?<!目標|最長|最大|最短)(?:平均)?(?:復旧|修復)時間|MTTR|mean time to (?:repair|recover)/gi] },
  {
    words: [
      /目標復旧時間|(?<![A-Za-z])RTO(?![A-Za-z])|復旧目標(?:時間)?|(?<!平均|最長|最大|最短)復旧時間|recovery time/gi,
    ],
  },
  { words: [/MTBF|平均故障間隔/gi] },
  { words: [/一次対応|初動(?:対応)?|初期対応|駆け?付け/g] },
  { words: [/目標復旧(?:時点|地点|ポイント)|(?<![A-Za-z])RPO(?![A-Za-z])|(?:リカバリ|復旧)ポイント|recovery point/gi] },
  {
    words: [
      /(?:障害(?:時|発生時)?の?)?(?:通知|連絡|告知)(?:時間)?|第[一1]報|(?<!続)一報|通報時間|incident notification/gi,
    ],
  },
  { words: [/続報|経過報告|追加報告/g] },
  { words: [/障害監視/g], family: "watch" },
  { words: [/死活監視|稼働監視/g], family: "watch" },
  { words: [/(?:性能|パフォーマンス|リソース|応答)監視/g], family: "watch" },
  {
    words: [
      /監視間隔|監視(?:の)?(?:間隔|頻度|周期|インターバル)|(?<![一-龠ァ-ヴー])監視|ポーリング(?:間隔)?|monitoring(?: interval)?/gi,
    ],
    family: "watch",
  },
  { words: [/応答(?:時間|速度)|レスポンス(?:タイム|時間)?|response time/gi] },
  { words: [/バッチ処理(?:時間)?|夜間バッチ/g] },
  { words: [/遅延(?:時間)?/g] },
  { words: [/応答率/g] },
  { words: [/(?:期限内)?回答率/g] },
  { words: [/放棄率/g] },
  { words: [/遵守率/g] },
  { words: [/達成率/g] },
  { words: [/完了率/g] },
  { words: [/成功率/g] },
  { words: [/解決率/g] },
  { words: [/負荷率?/g] },
  { words: [/(?:エラー|到達|満足)率/g] },
  { words: [/(?:CPU|メモリー?|ディスク|ストレージ|リソース|回線)?(?:の)?(?:使用|利用)率/gi] },
  { words: [/自己資本比率/g] },
  { words: [/世代数?|バックアップ世代/g] },
  { words: [/バックアップ(?:データ)?(?:の)?(?:保存|保管|保持)(?:期間)?/g], isKept: true },
  { words: [/ログ(?:の)?(?:保存|保管|保持)(?:期間)?/g], isKept: true },
  { words: [/バックアップ(?:の)?(?:取得)?(?:頻度|間隔|周期)/g] },
  { words: [/(?:計画停止|メンテナンス)(?:の)?(?:事前)?(?:通知|告知|連絡|案内)/g] },
  { words: [/サービス(?:の)?(?:提供)?終了(?:時)?(?:の)?(?:事前)?(?:通知|告知)?/g] },
  { words: [/(?:代替|移行先)(?:サービス)?(?:の)?(?:ご)?(?:案内|紹介)/g] },
  { words: [/解約(?:の)?(?:申|お申)/g] },
  { words: [/停止時間|ダウンタイム|downtime/gi] },
  { words: [/(?:最長|最大|最短)(?:復旧|修復)時間/g] },
  { words: [/計画停止(?:回数)?|(?:定期|計画)メンテナンス/g] },
  { words: [/第三者(?:評価|診断|による(?:脆弱性)?診断)|外部機関/g], family: "scan" },
  {
    words: [
      /自社(?:ツール|スタッフ)?(?:による|で)?(?:の)?(?:脆弱性)?(?:診断|検査)|社内の[^、。はが]{0,8}(?:チーム|部門|担当者?|要員)|(?<![a-z])(?:internally|(?:internal|in-house) (?:scans?|tests?|assessments?)(?: run)?)|内製/gi,
    ],
    family: "scan",
    rival: /第三者|外部/,
  },
  { words: [/脆弱性(?:診断|検査|スキャン)|ペネトレーション(?:テスト)?|penetration test/gi], family: "scan" },
  { words: [/パッチ(?:適用)?|セキュリティ更新/g] },
  { words: [/パターンファイル|定義ファイル|シグネ?チャ/g] },
  { words: [/(?:ウイルス|フル)(?:スキャン|チェック|検査)|スキャン/g] },
  { words: [/(?:バージョン|メジャー)アップ|アップグレード/g] },
  { words: [/入退[館室](?:の)?(?:記録|ログ|履歴)?(?:の)?(?:保存|保管)?(?:期間)?/g], isKept: true },
  {
    words: [/(?:監視カメラ|映像|録画|画像)(?:の)?(?:記録|保存|保管)(?:期間)?|監視カメラ(?:映像)?|映像|録画/g],
    isKept: true,
  },
  { words: [/同時(?:接続|利用|ログイン)(?:ユーザー?)?数?/g] },
  { words: [/訓練|教育|研修|棚卸|負荷試験/g] },
  { words: [/開示(?:請求|には|まで)/g] },
  { words: [/(?:取得|収集)間隔/g] },
  { words: [/(?:契約|登録|ライセンス)(?:ユーザー?)?数/g] },
  { words: [/返金|減額|クレジット/g] },
  { words: [/(?:備蓄)?燃料/g] },
  { words: [/無停電電源(?:装置)?|(?<![A-Za-z])UPS(?![A-Za-z])/gi] },
  { words: [/自家発電|発電機/g] },
  { words: [/一般(?:の)?(?:お)?問い?合わ?せ|一般問合せ/g] },
  { words: [/障害(?:時の?)?(?:対応|受付|連絡)/g] },
  { words: [/(?:お?問い?合わ?せ)?窓口|サポート(?:デスク|窓口)?(?:の)?(?:受付)?|ヘルプデスク/g] },
  { words: [/計画停止時間|停止時間帯|保守時間帯?|メンテナンス(?:時間帯?|ウィンドウ)/g] },
];
