/** A whole that questions ask about, and the parts of it to which an answer may be narrowed. */
export interface WholeAndParts {
  /** Tried on the question. */
  readonly asked: RegExp;
  /** The parts, as the source of a pattern for the end of a noun phrase. One that the question names itself is no part. */
  readonly parts: string;
  /** The particles that narrow what is said to the part: は for a topic, に for whom, から for from whom, を for what. */
  readonly by: string;
  /** What must be said of the part; absent: anything. */
  readonly deed?: RegExp;
  /** Named in one sentence these make up the whole. */
  readonly covers?: readonly RegExp[];
}

const TOPIC = "(?:について|に関して|につきまして|に対して?|から|に|で|と|を対象に|を対象と)?は";
const ABOUT = "について|に関して|につきまして|に対し|を対象に|を対象と";
/** に of a recipient or a place, and not of によって, における. */
const TO = "に(?![もはおよ基従応加限含関対つ])|へ(?!の)";

/** Closed classes, by what is asked. */
export const WHOLES_AND_PARTS: readonly WholeAndParts[] = [
  {
    // people
    asked: /従業[員者]|社員|職員|所属員|派遣|誓約|教育|研修|訓練|周知|秘密保持/,
    parts:
      "正[社職]員|役員|管理職|管理者|幹部|経営[陣層]|役職者|部課?長|課長|リーダー|新入社員|新人|新卒(?:社員)?|中途(?:採用者|社員)|新規採用者|アルバイト|パート(?:タイマー)?|派遣社員|契約社員|嘱託(?:社員)?|技術者|開発者|エンジニア|一般社員|希望者|内定者|(?:開発|運用|営業|総務|人事|情報システム|サポート|システム)(?:部門?|部署|担当者?|要員|職)(?:の(?:社員|従業員|者|メンバー))?|(?:本社|支社|支店)(?:勤務)?(?:の)?(?:社員|従業員|者)|(?:正社員|管理職|役員|役職者)の[一-龠]{2,4}|\\d{4}年度?(?:\\d{1,2}月)?以[降後]の?(?:入社者|採用者|社員|従業員|者)",
    by: `${TOPIC}|${ABOUT}|${TO}|から`,
    covers: [/(?<!派遣|契約|嘱託)社員|従業員|職員|役員/, /派遣|契約社員|アルバイト|パート|嘱託|協力会社|委託/],
  },
  {
    // devices and what runs on them
    asked: /端末|パソコン|(?<![A-Z])PC|ウ[イィ]ルス|画面|ソフトウェア|マルウェア|スクリーン|脆弱性/,
    parts:
      "ノート(?:型)?(?:PC|パソコン)|デスクトップ(?:PC)?|Windows(?:端末|PC|機|サーバー?)?|Mac(?:端末|PC)?|Linux(?:端末|サーバー?)?|スマートフォン|スマホ|タブレット(?:端末)?|モバイル(?:端末|PC)?|(?:本社|支社|開発用?|営業用?|共有|持ち?出し用?|保守用?|運用用?|管理用?|管理職|役員|社長|新しい|新規)(?:の)?(?:端末|PC|パソコン)|(?<![A-Za-z])OS|ミドルウェア",
    by: `${TOPIC}|${ABOUT}|${TO}|で(?![もはき])|を(?=[^、。\\n]{0,8}(?:ロック|管理|対象))`,
    covers: [/サーバ/, /端末|PC|パソコン|クライアント/],
  },
  {
    asked: /ウ[イィ]ルス|マルウェア/,
    parts: "サーバー?群?",
    by: TOPIC,
  },
  {
    // rooms and offices
    asked: /事務所|執務室|出入口|入退?室|施錠|事業所|オフィス/,
    parts:
      "本社|本店|(?:[一-龠]{0,4}(?:支社|支店|営業所|工場))|サーバー?(?:室|ルーム)|会議室|正面玄関|裏口|開発室|(?:\\d|一|二|三)階|(?:東京|大阪|名古屋|福岡|札幌|仙台|広島)(?:オフィス|本社|拠点|事務所)?",
    by: `(?:の(?:出入口|入口|扉|ドア|執務室))?(?:${TOPIC}|について|を(?=[^、。\\n]{0,8}施錠)|に(?=[^、。\\n]{0,8}(?:設置|導入)))`,
    covers: [/本社|本店/, /支社|支店|営業所|工場|拠点/],
  },
  {
    // data
    asked: /暗号|encrypt/i,
    parts:
      "マイナンバー|特定個人情報|パスワード|(?:クレジット)?カード(?:番号|情報)?|口座(?:番号|情報)|認証情報|(?:機微|機密|重要)(?:な)?(?:情報|データ|ファイル|項目)?|[一-龠ァ-ヴーるうくすむつぶぬぐた](?:列|カラム|フィールド|項目)|添付ファイル|契約書|ノート(?:型)?(?:PC|パソコン)|(?:貸与|業務用?|社用)(?:の)?(?:PC|パソコン|端末|スマートフォン)|USBメモリー?|スマートフォン|バックアップ(?:データ|媒体|テープ)?|テープ|ログ|管理画面|ログイン(?:画面|情報)|ファイルサーバー?",
    by: `${TOPIC}|${ABOUT}|を`,
    deed: /暗号|符号化/,
    covers: [/バックアップ|テープ|ログ/, /データベース|DB|ストレージ|ディスク|本番/i],
  },
  {
    // accounts and systems
    asked: /多要素|多段階|二要素|二段階|認証|シングルサインオン|SSO|MFA/i,
    parts:
      "管理者(?:アカウント|権限|ログイン|ID|用ID)?|特権(?:ID|アカウント|ユーザー?)|(?:社内|勤怠|会計|人事|給与|経費|業務|基幹|グループウェア|社員用)(?:の)?(?:システム|ツール|ネットワーク|アカウント|環境)|(?:社員|従業員|スタッフ|開発者)(?:の)?(?:アカウント|ログイン|ID)?|VPN|リモート(?:接続|アクセス)|管理(?:画面|コンソール)",
    by: `${TOPIC}|${ABOUT}|に(?=[^、。\\n]{0,14}(?:導入|適用|必須|義務|設定|採用))`,
  },
  {
    // the vendor's own site, where the service is asked about
    asked: /WAF|ファイアウォール|IDS|侵入|DDoS|脆弱性|暗号|監視|診断/i,
    parts:
      "(?:会社案内|コーポレート|企業|採用|広報|製品紹介|自社)(?:用)?の?(?:ホームページ|(?:Web|ウェブ)?サイト|HP|ページ)",
    by: `(?:の(?:前段|前面|手前|入口))?(?:${TOPIC}|${ABOUT}|${TO}|で(?!公))|の(?:通信|サーバー?)`,
  },
  {
    // what is recorded
    asked: /記録|履歴|ログ/,
    parts: "(?:管理者|特権)(?:権限|ID|アカウント|者|ユーザー?)?(?:の(?:アクセス|操作|ログイン)?(?:履歴|ログ|記録)?)?",
    by: `${TOPIC}|${ABOUT}|を`,
    deed: /記録|取得|保存|保管|採取|収集/,
  },
  {
    // papers
    asked: /書類|媒体|文書/,
    parts: "契約書|人事書類|履歴書|申込書|重要書類|機密書類|(?:バックアップ)?テープ|USBメモリー?",
    by: `${TOPIC}|${ABOUT}|を`,
    deed: /施錠|鍵|保管|管理/,
    covers: [/書/, /媒体|テープ|USB/],
  },
];

/** Words before a noun that leave the others out. */
export const FOREMOST =
  /(?:主な|主だった|主要な?|おもな|重要(?:な|度の高い|性の高い)|大手の?|大口の?|国内の|一次の?(?=再?委託))(?<noun>[一-龠ァ-ヴーA-Za-z]{2,12})(?:からは|とは|には|では|については|から|と|に(?![よおは])|へ|は|を)/g;

/** None is left out. */
export const NONE_LEFT_OUT =
  /全(?!体的|面|く)|すべて|総て|各(?!自)|いずれ|どの[一-龠]|を?問わず|区別なく|をはじめ|含[むみめ]|ほか|以外|など|等(?:を|に|の|は)/;

/** A certificate's range that is told. */
export const RANGE = /(?:登録|認証|適用|審査)(?:の|登録)?(?:範囲|組織|対象)は(?<range>[^。\n]{2,40})/;
/** A range that holds the service. */
export const RANGE_OF_SERVICE = /全|すべて|サービス|クラウド|開発|運用|提供|事業|システム|SaaS/i;

/** The vendor's own people and machines, in English: where a service is asked about they are another thing. */
export const OWN_SIDE =
  /^(?<lead>[,:;\-~.\s]{0,4}(?:but )?(?:only )?for )(?<who>(?!(?:all|every|each|any|both|the (?:service|whole|entire)|your|customers?|users?|everyone)(?![a-z]))[a-z][a-z' -]{2,60})/i;
export const OWN_PEOPLE =
  /(?<![a-z])(?:our (?:own )?)?(?:(?:staff|employees?|personnel|internal|corporate|office|admin(?:istrator)?s?|privileged|contractors?) (?:accounts?|laptops?|phones?|devices?|users?|systems?|computers?|pcs?)|(?:laptops?|phones?|devices?|computers?|pcs?)(?: and (?:laptops?|phones?|devices?|computers?))?(?: (?:issued|given|provided|assigned) to [a-z ]{3,30})?) (?:is|are|has|have|gets?|uses?|must|require)/i;
/** Somebody else who has or does it, in English. */
export const PARTNERS =
  /(?<![a-z])(?:our|the|a) (?:[a-z]{2,16} ){0,2}(?:partners?|providers?|vendors?|suppliers?|subcontractors?|hosters?|parent(?: company)?|group(?: company)?|data ?cent(?:er|re)s?)(?:'s)? (?:holds?|has|have|is|are|does|do|runs?|performs?|maintains?|obtained|keeps?)(?![a-z])/i;
