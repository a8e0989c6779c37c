const MORPHEMES = [
  // the figure and its period
  "カレンダー|上|稼働|稼動|可用性?|アップタイム|利用可能|時間|期間|率|値|数値|水準値|月間?|年間?|月次|年次|暦|各|毎|単位|平均|以上|最低|最小|下限|限度|超|未満|以下|パーセント|合計|累計",
  // the service
  "私|本|当|弊|自|社|乙|甲|サービス|システム|全体|全|提供|利用|可能|標準|クラウド(?=サービス)|ご|御",
  // the promise
  "保証|型|約束|確約|コミット|規定|規程|定義|設定|制定|締結|契約|書|約款|規約|別紙|添付|条|第|項|サービスレベル|レベル|合意|品質|基準|値|維持|確保|担保|遵守|実施|明記|記載|定|有|無",
  // what everybody leaves out, and what follows a failure
  "計画|停止|停電|除外?|定期|メンテナンス|保守|点検|事前|告知|通知|予告|含|算定|算出|計算|対象外?|集計|責|帰|事由|起因|お?客様|顧客|側|設備|環境|不可抗力|場合|未達|達成?時|際|時|返金|減額|返還|減免|クレジット|料金?|利用料金?|翌|金額|割|適用時",
].join("|");

/** Japanese words that say nothing against an uptime that they stand beside. */
export const NEUTRAL_WORDS = new RegExp(`^(?:${MORPHEMES})+$`);

/** English words likewise. */
export const NEUTRAL_LATIN: ReadonlySet<string> = new Set(
  (
    "sla uptime availability available monthly annual annually yearly per month year calendar day at least or higher more above greater " +
    "than minimum min guarantee guarantees guaranteed commit commits committed commitment we our is are the of service services system and " +
    "with a an each every level agreement yes in to be will provide provides provided maintain maintains maintained for excluding excludes " +
    "except scheduled planned maintenance downtime see msa exhibit b credits credit service-level measured over on basis not less no three nines four five"
  ).split(" "),
);

/** Right behind the figure: what was, and not what is promised. */
export const PAST = /^ ?(?:でした|だった|であった|でありました)/;
