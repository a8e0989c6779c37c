/** What is done within, before or every so long: the verb beside a figure tells whose figure it is. */
export type Action =
  | "notify"
  | "restore"
  | "erase"
  | "keep"
  | "watch"
  | "switch"
  | "arrive"
  | "begin"
  | "replace"
  | "power"
  | "start"
  | "disable"
  | "answer"
  | "respond"
  | "patch"
  | "update"
  | "report"
  | "backup"
  | "train"
  | "review"
  | "scan"
  | "export"
  | "check";

const ACTIONS: readonly (readonly [Action, RegExp])[] = [
  [
    "notify",
    /通知|連絡|報告(?!書)|告知|周知|一報|案内|お知らせ|掲載|ステータス|通報|メールを?(?:送|配)|notif|inform|announce|reported (?:to|on)/i,
  ],
  ["restore", /復旧|再開|回復|復元|復帰|リカバリ|RTO|MTTR|recover|restor|repair/i],
  ["erase", /消去|削除|廃棄|破棄|抹消|上書き|delet|eras|purge|expire|overwrit|ages? out|aged out|roll(?:s|ed)? off/i],
  ["keep", /保管|保存|保持|蓄積|保有|録画|retain|retention|kept|(?<!re)stor(?:e|es|ed|age)(?![a-z])/i],
  ["watch", /監視|ポーリング|死活|収集|巡回|チェック|ヘルス|monitor|polled|health check/i],
  ["switch", /切り?替|フェイルオーバー|failover|switch/i],
  ["replace", /交換|代替(?:機|サーバー?)/],
  ["power", /給電|供給|連続運転|(?<![a-z])UPS(?![a-z])|無停電/i],
  ["start", /起動/],
  ["disable", /無効化|失効|ロック|切断|ログアウト|遮断/],
  ["arrive", /駆け?付け|到着|訪問|切り分け|一次対応|初動|対策本部|招集|オンサイト/],
  ["begin", /着手/],
  ["answer", /回答|返信|返答|受付|開示|reply|answer/i],
  ["respond", /応答|レスポンス|遅延|respon[sd]|latency/i],
  ["patch", /パッチ|適用|修正|patch/i],
  [
    "update",
    /更新|機能(?:追加|強化|改善|拡充)|パターン|定義ファイル|シグネ?チャ|バージョン|(?<!バック)アップ(?!タイム|ロード)|update/i,
  ],
  ["report", /続報|経過報告|追加報告|報告|進捗|report/i],
  ["backup", /バックアップ|世代|RPO|スナップショット|複製|backup|back up|snapshot/i],
  ["train", /訓練|教育|研修|試験|テスト/],
  ["review", /見直|棚卸|監査|点検/],
  ["scan", /スキャン|走査|診断|検査|受診|ペンテスト|侵入テスト|ペネトレ|scan|assessment|penetration/i],
  ["check", /確認|確かめ|調べ|調査|把握|判断|対処|駆除|隔離|verif|investigat/i],
  ["export", /エクスポート|ダウンロード|出力|export|download/i],
];

/** The actions that a text names. */
export function actionsIn(text: string): ReadonlySet<Action> {
  return new Set(ACTIONS.filter(([, pattern]) => pattern.test(text)).map(([action]) => action));
}

const AT_END: readonly (readonly [Action, RegExp])[] = ACTIONS.map(([action, pattern]) => [
  action,
  new RegExp(`(?:${pattern.source})$`, "i"),
]);

/** Those that a compound ends in: 復旧訓練 is a training and no restoration. */
export function actionsAtEnd(text: string): ReadonlySet<Action> {
  return new Set(AT_END.filter(([, pattern]) => pattern.test(text)).map(([action]) => action));
}
