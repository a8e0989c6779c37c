/** What is done within, before or every so long: the verb behind a figure tells whose figure it is. */
export type Action =
  | "notify"
  | "restore"
  | "erase"
  | "keep"
  | "watch"
  | "switch"
  | "arrive"
  | "respond"
  | "patch"
  | "update"
  | "report"
  | "backup";

export const ACTIONS: readonly (readonly [Action, RegExp])[] = [
  ["notify", /通知|連絡|告知|周知|一報|案内|お知らせ|掲載|通報|メール|notif|inform|announce/i],
  ["restore", /復旧|再開|回復|復元|復帰|リカバリ|RTO|MTTR|recover|restor|repair/i],
  ["erase", /消去|削除|廃棄|破棄|抹消|delet|eras|purge/i],
  ["keep", /保管|保存|保持|蓄積|保有|録画|retain|retention|kept|stored?/i],
  ["watch", /監視|ポーリング|死活|収集|巡回|monitor/i],
  ["switch", /切り?替|フェイルオーバー|failover|switch/i],
  ["arrive", /駆け?付け|到着|訪問|交換/],
  ["respond", /応答|レスポンス|表示|遅延|処理|respon[sd]|latency/i],
  ["patch", /パッチ|適用|脆弱性|修正|patch/i],
  ["update", /更新|パターン|定義ファイル|シグネ?チャ|update/i],
  ["report", /続報|経過報告|追加報告|報告書|報告|report/i],
  ["backup", /バックアップ|取得|世代|RPO|backup|back up/i],
];

/** The actions that a text names. */
export function actionsIn(text: string): ReadonlySet<Action> {
  return new Set(ACTIONS.filter(([, pattern]) => pattern.test(text)).map(([action]) => action));
}
