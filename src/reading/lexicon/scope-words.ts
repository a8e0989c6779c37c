/** What nothing but the answer's own manner, its basis, its time or its starting point is named by: it limits no value to anything. */
const SAYS_NOTHING = new RegExp(
  `^(?:${[
    // the answer itself, and how it is worded
    "回答|内容|補足|備考|注|注記|例|概要|有|無|以下|上記|下記|前述|次|ただし|但し|なお|また|および|及び|または|あわせて|併せて|その|この|その後|その他?さらに|さらに|のち|それぞれ|いずれ|いずれの場合|各|全て|すべて",
    // manners
    "原則|通常|基本|一般|自動|手動|個別|別途|事前|都度|随時|順次|必要|最低|最大|最長|最短|合計|平均|平均値|約|概ね|目安|上限|下限|有効|必須|無料|無償|標準的|定期的?|実施|対応|取得|提供|検査|保管|保存|保持|通知|報告|連絡",
    // basis
    "SLA|SLO|target|availability|契約上|規約上|約款上|社内|社外|対外的|公称|実測|参考",
    // times and starting points that every value has
    "現在|現状|現時点|今後|将来|将来的|従来|以前|当初|当面|期間|同期間|全期間|通年|月間|年間|月|年|日|毎月|毎年|毎日|今年度?|来年度?|昨年度?|前年度?|本年度?|当年度?|今期|来期|年内|当日|翌日|終了日|作業日|実施日|満了日|解約日|契約満了日|解約|契約終了|発生|検知|検出|リリース|リリース後",
    // English
    "and|or|with|we|our|it|they|this|that|the|then|thereafter|additionally|historical|actual|current(?:ly)?|over|on average|average|all|data|scanning with",
  ].join("|")})$`,
  "i",
);

/** Ends that tell what kind of thing the figure is (保存期間, 目標値), when it begins (検知後) or whose list follows (プラン別). */
const ENDS_LIKE_NONE =
  /(?:目標|実績|参考|保証|基準|設定|規定|想定|推奨)(?:値|時間)?$|(?:時期|(?<!営業|業務|受付|勤務|就業|対応|サポート)時間|期間|間隔|頻度|方法|タイミング|回数|世代数?|件数|人数|数|率|値|期限|目標|実績|対象|範囲|手段|条件|有無|により|によって|にて)$|(?:後|以降|から|より|まで|次第|時点)$|(?:別|ごと|毎)$|(?:社|サービス|SLA|SLO|契約|規約|約款|目標|保証|実績|方針|目安)(?:として|上)$|^(?:原則として|全リクエスト|すべての|全ての|本サービス)|over the (?:last|past)|^(?:historical|actual) /i;

/** A stretch of time that was measured over; one of several may be told apart by it. */
const PERIOD = /^(?:過去|直近|最近|これまで|この\d|(?:19|20)\d{2}年?|(?:令和|平成|R|H)\d{1,2}年?)|(?:年度|年度の平均)$/;

/** Who speaks, and what every answer is about; as a label over one of several values (弊社: … 開発元: …) they do tell. */
const OWN = /^(?:当社|弊社|自社|本?当?サービス|本システム|データ|ログ|本番|リージョン|第[一1]報|一報|初報)$/;

/** By which means something reaches the customer. */
export const MEANS =
  /^(?:(?:お?電話|電子メール|メール|E-?mail|FAX|ファックス|書面|文書|郵送|チャット|SMS|Web ?(?:サイト|画面|ページ)?|ウェブ(?:サイト)?|ホームページ|HP|サイト|管理(?:画面|コンソール)|ポータル(?:サイト)?|お知らせ(?:画面|ページ)?|ステータスページ|稼[働動]状況ページ|画面|口頭|掲示|phone|mail|portal|letter|in writing)(?:[・,、/ ]| ?(?:と|や|または|又は|および|及び|or|and) ?)?){1,4}(?:等|など|にて|で|により|による|通知|連絡)?$/i;

const SINGLE_WORDS = [
  // times of the day and the week
  String.raw`(?:(?:営業|業務|窓口|受付|就業|サポート|勤務|執務|稼[働動])時間(?:帯)?(?:内|外)?|時間[内外]|(?:平日|土日祝?日?|祝日|休日|休業日|夜間|昼間|日中|深夜|早朝|閉庁時|開庁時|繁忙期)(?:の?(?:日中|昼間|夜間))?(?:\d[^、。は]{0,12})?)(?:(?:・|や|と|および|及び|、)(?:土日祝?日?|祝日|休日|夜間|深夜))*`,
  // severity: of things, not of a fault in general (whose other kinds would be left open)
  String.raw`(?:重大|重度|軽微|軽度|重要|緊急|致命的|クリティカル)(?:(?:な|の)もの|度?障害の場合)?|CVSS ?(?:v\d )?\d(?:\.\d)?(?:以上|未満|以下)?|(?:重大度|優先度|緊急度|レベル|ティア|severity|priority|tier) ?[\dA-Z高中低][^、。]{0,10}`,
  // kinds, places, groups of figures, plans
  "(?:日次|週次|月次|年次|差分|増分|フル)(?:分|バックアップ)?|国内|国外|海外|連結|単体|下り|上り|初期設定|標準|(?:[一-龠々ァ-ヴー]{1,10}|[A-Za-z]{2,12} ?)プラン(?:以上|以下)?|標準サービス",
];
const SINGLE = new RegExp(`^(?:${SINGLE_WORDS.join("|")})$`, "i");

/** Which copy or run an interval is of, said behind it: 毎日全体, 15分ごとに差分, daily incremental. */
export const KIND_BEHIND =
  /^[日月火水木金土]?(?:曜日?)?(?:(?:の|、|午前|午後|深夜)? ?\d{1,2}(?:時|:\d{2}))?(?:頃)?(?:に|で|の)? ?(?<kind>(?:フル|完全|全体|全件|全データ|全量|差分|増分|増加分|トランザクションログ|アーカイブログ|スナップショット|クイック|簡易|詳細)(?:スキャン|バックアップ|検査|診断)?)(?!的|[一-龠ァ-ヴー])/;

/** True for words that limit a value even where it is the only one: when, how severe, which plan. */
export function isScopeAlone(words: string): boolean {
  return SINGLE.test(words);
}

/** True for words that limit nothing. `isLabel`: they stand over the value as its label, among others. */
export function isNoScope(words: string, isLabel: boolean): boolean {
  if (isScopeAlone(words) || (isLabel && words === "通常")) return false;
  return (
    SAYS_NOTHING.test(words) || ENDS_LIKE_NONE.test(words) || (!isLabel && (OWN.test(words) || PERIOD.test(words)))
  );
}
