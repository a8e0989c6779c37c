import { type SaidInstead, UP_TO_END } from "./said-instead";

/** Everybody, in the words for a vendor's people. */
const EVERYBODY =
  "(?:(?:全|すべての|全ての|全部の|みんなの|どの)(?:[一-龠]{0,4}(?:社員|従業員|従業者|職員|員|要員|者|担当者?|ユーザー?|メンバー|スタッフ|部署|部門|端末|利用者))|(?:社員|従業員|職員|スタッフ|利用者)(?:全員|一同|全体)|全社|誰で?も|どなたで?も)";
/** Let happen. */
const PERMITTED = "(?:許可(?!制)|認め|容認|黙認|許容|解禁|自由|開放|解放)";
/** What can be reached or taken. */
const REACHED =
  "(?:(?:接続|アクセス|利用|使用|コピー|複製|複写|保存|持ち?出し?|持ち?込み?|閲覧|参照|入室|入館|立ち?入り?|出入り|撮影|書き?込み?|ダウンロード|インストール|導入|送受?信|ログイン|通信)(?:が|も|は|する|を行う|の持ち込み)?(?:こと(?:が|も|は))?(?:でき|可能|出来)|つなが[りる]|つなげ(?:られ|ます|る)|持ち出せ|持ち込め|使え[まる]|入れ(?:ます|る)|見られ(?:ます|る)|書き込め)";
/** Whom or what a permission is limited to, so that it is itself a limit. */
const LIMITED =
  /のみ|だけ|に限|限定|制限|禁止|防止|遮断|拒否|制御|無効|最小|必要|応じ|特定|管理者|責任者|担当|専用|貸与|支給|会社所有|登録(?:し(?:た|て(?:い|お))|済|制|され(?:た|て(?:い|お)))|(?:許可|承認|認可)(?:し(?:た|て(?:いる|おる))|され(?:た|ている)|を(?:得|受け)|の(?:ある|あった)|済|制|が必要)|申請|権限の?ある|認証|経由/;
/** The deed of limiting or recording is itself what can be done: 制限可能です. */
const OWN_DEED = /(?:制限|禁止|限定|防止|遮断|拒否|ブロック|制御|無効|暗号化|施錠|記録|監視|検知)[^、。\n]{0,12}$/;

/** Behind the deed that a check should come before. */
const AFTERWARDS =
  "(?:事後|(?:送信|実施|作業|変更|利用|使用|適用|入室|公開|リリース|導入|付与|持ち?出し?|接続|複製)(?:した)?の?後|(?:送|使)ってから|(?:送信|変更|適用|公開|実施|付与)してから)";
const CHECKED = "(?:確認|確かめ|承認|申請|届|報告|チェック|点検|見直|審査|検査|診断|許可)";

/** Sides that exclude each other: the question holds the one, a sentence that affirms the other. */
export const OPPOSITES: readonly SaidInstead[] = [
  // forbidden and permitted
  {
    kind: "unfamiliar",
    asked: /禁止(?!(?:または|又は|もしくは|・|や|、)?(?:管理|制限))|許可しない|認めない|prohibit|forbid|banned/i,
    said: new RegExp(`(?:(?:${PERMITTED}|許可制|届出制|申請制)${UP_TO_END}|${REACHED}${UP_TO_END})`),
    excuse: OWN_DEED,
  },
  {
    kind: "unfamiliar",
    asked: /prohibit|forbid|banned|禁止/i,
    said: /(?<![a-z])(?:is|are) (?:allowed|permitted)(?![a-z])/i,
  },
  // forbidden or limited, and in use
  {
    kind: "unfamiliar",
    asked: /禁止|制限|限定|prohibit|forbid|restrict/i,
    said: /(?:私物|私用|個人(?:の|所有)|私的|BYOD|USB|外部媒体|外部記憶|リムーバブル|スマートフォン|カメラ)[^、。\n]{0,14}(?:を|で|に)[^、。\n]{0,8}(?:利用|使用|採用|使っ|活用|つない|行っ|行い|持ち込)[^、。\n]{0,20}$/,
    excuse: /会社|貸与|支給|社用|許可|承認|申請|禁止|制限|限定|のみ|だけ|必要|ツール|ソフト|制御|検知|暗号/,
  },
  // limited, kept out, and open to whoever comes
  {
    kind: "unfamiliar",
    asked:
      /制限|限定|限[っるら]|最小|ないように|許可(?:し|され)て(?:い)?ない|持ち?出|管理|施錠|入退?室|出入口|restrict|limited|least/i,
    said: /(?:自由に|誰でも|どなたでも|無制限に|制限なく|無条件[でに]|フリーで)[^、。\n]{1,24}$|(?:自由|無制限)(?:です|となって|としております|である)?[^、。\n]{0,6}$/,
    excuse: OWN_DEED,
  },
  {
    kind: "unfamiliar",
    asked: /制限|限定|限[っるら]|最小|ないように|許可(?:し|され)て(?:い)?ない|禁止|restrict|limited/i,
    said: new RegExp(`(?:${PERMITTED}${UP_TO_END}|${REACHED}${UP_TO_END})`),
    excuse: new RegExp(`${LIMITED.source}|${OWN_DEED.source}`),
  },
  // as few as possible, and everybody
  {
    kind: "unfamiliar",
    asked: /最小|必要な者|制限|限定|限[っるら]|限り|least|limited/i,
    said: new RegExp(
      `${EVERYBODY}(?:に|へ|が|は|で|も)[^、。\\n]{0,16}(?:付与|与え|許可|認め|公開|開放|開示|閲覧|参照|アクセス|利用|使用|入室|共有|配布|貸与|持[たっ])`,
    ),
    excuse:
      /最小|必要|応じ|職務|役割|業務(?:に|上)|個別|固有|一人|1人|制限|限定|禁止|ICカード|のみ|だけ|制御|防止|誓約|教育/,
  },
  {
    kind: "unfamiliar",
    asked: /最小|least/i,
    said: /(?:一律に?|全員が同じ|同じ権限|全権限|フル(?:権限|アクセス|コントロール)|特権)[^、。\n]{0,14}(?:与え|付与|です|設定|権限)/,
    excuse: /職務|役割|必要|分離|禁止|管理(?!者)|制限|限定/,
  },
  // each his own, and shared
  {
    kind: "unfamiliar",
    asked: /パスワード|ID(?![SE])|認証|アカウント|権限|鍵|password|account/i,
    said: /(?:パスワード|(?<![A-Za-z])IDs?|アカウント|権限|鍵|キー|カード)[^、。\n]{0,14}(?:共有|共用|使い回)(?:し[てま]|で|です|に|と|する|$)/,
    excuse: /禁止|防止|せず|しない|ことなく|鍵(?:暗号|方式)|事前共有/,
  },
  {
    kind: "unfamiliar",
    asked: /パスワード|password/i,
    said: /パスワード(?:は|を|が)[^、。\n]{0,8}(?:空(?:に|で|白|欄)|なし|無し|初期(?:値|設定)?のまま|共通|付箋|貼|メモ)/,
    excuse: /禁止|でき(?:ない|ません)|ことを認め/,
  },
  // recorded, and the record not kept
  {
    kind: "unfamiliar",
    asked: /記録|ログ|履歴|証跡|台帳|log|record/i,
    said: /(?:記録|ログ|履歴|証跡|台帳|控え)(?:データ|簿)?(?:は|を|も|については)(?:[^、。\n]{0,16})(?:削除|消去|破棄|廃棄|抹消|捨て|上書き)[^、。\n]{0,14}$/,
    excuse: /[\d一二三四五六七八九十半](?:か|ヶ|ケ|カ)?(?:年|月|日|週)|期間|経過|期限|満了|世代|権限/,
  },
  // apart, and together
  {
    kind: "unfamiliar",
    asked: /別(?:の|媒体|拠点|サーバ|環境|系統|途|地|室|々)|異なる|分離|分け|隔離|isolat|separat/i,
    said: /(?:同じ|同一の?)[^、。\n]{0,10}(?:媒体|HDD|ディスク|サーバー?|ストレージ|筐体|装置|機器|機械|環境|拠点|センター|ネットワーク|場所|建物|部屋|室|系統|データベース|DB|テーブル|内|上)|(?:本番|稼働)(?:中の)?(?:サーバー?|環境|機)?の?内|(?<!外付け?)HDDに(?:保存|保管|取得|格納|複製)|(?:同居|混在|併設|共用|共有|兼用|兼ねて)(?:し|です|で|と|され|$)/,
    excuse:
      /別(?!の?(?:フォルダ|ディレクトリ|領域|パーティション|名|ファイル))|異な|分離|分け|隔離|論理的|仮想|独立|区分|遠隔|ではな/,
  },
  // enciphered, and in the clear
  {
    kind: "unfamiliar",
    asked: /暗号|encrypt/i,
    said: /平文|クリアテキスト|生データ(?:で|のまま)|そのままの形で|(?<![a-z])(?:in )?(?:plain ?text|clear ?text|in the clear)(?![a-z])/i,
    excuse: /ません|ない|ず|ハッシュ|暗号化し(?:て(?:い|お)り?ます|ます)/,
  },
  {
    kind: "unfamiliar",
    asked: /添付|メール|mail/i,
    said: /パスワード[^、。\n]{0,8}(?:本文|同じ(?:メール|経路)|同一(?:メール|経路|の)|同メール|続けて|続く|次の?メール)/,
    excuse: /別(?:の|経路|送|手段|途)|電話|SMS|事前/,
  },
  // locked, and open
  {
    kind: "unfamiliar",
    asked: /施錠|鍵付|鍵の|locked|locks?(?![a-z])/i,
    said: /(?:開放|解放|解錠|開錠|無施錠|オープン(?:な|に|と)|開け(?:放|た|て)|開いた|鍵の(?:ない|無い|かから)|施錠(?:し|され)て(?:い)?ない|(?:机|棚|床)の?上)[^、。\n]{0,24}$/,
    excuse: /カード|認証|暗証|生体|指紋|静脈|顔|電子|鍵[でを]|記録|履歴|ログ|必要|警備|許可|権限|のみ|だけ|責任者|禁止/,
  },
  // the newest, and the old; by itself, and by hand
  {
    kind: "unfamiliar",
    asked: /最新|脆弱性|パッチ|パターンファイル|定義ファイル|up[- ]to[- ]date|latest/i,
    said: /(?:旧|古い)(?:版|型|バージョン|OS|製品|機種|ソフト)[^、。\n]{0,20}$|手動(?:で|による|に)[^、。\n]{0,16}$|手作業[^、。\n]{0,16}$/,
    excuse: /毎|定期|自動|最新|\d回|ごと|入れ替え|更改|移行|廃止|禁止/,
  },
  // before, and afterwards
  {
    kind: "unfamiliar",
    asked: /事前|(?<!名)前(?:に|の)|防止|防ぐ|確か|承認|申請|審査|許可/,
    said: new RegExp(
      `${AFTERWARDS}(?:に|で|の|、)?[^、。\\n]{0,10}${CHECKED}|${CHECKED}(?:は|を|も)[^、。\\n]{0,8}${AFTERWARDS}(?:に|で|と)`,
    ),
    excuse: /前に|事前|(?<!名)前(?:の|および|と|・)|緊急/,
  },
  // with a companion, and alone
  {
    kind: "unfamiliar",
    asked: /付き?添|同行|立ち?会|帯同|escort/i,
    said: /(?:一人|1人|単独|ひとり|自由)(?:で|に|での)[^、。\n]{0,10}(?:入|出入|行動|作業|移動|歩)/,
  },
  { kind: "unfamiliar", asked: /付き?添|同行|立ち?会|帯同|escort/i, said: /素通|顔パス|フリーパス|付き添わ/ },
  // made fast, and left loose
  {
    kind: "unfamiliar",
    asked: /固定|ラック/,
    said: /(?:床|机|台車|棚)(?:の上)?に(?:置|設置|積)|固定せず|未固定/,
  },
  // asked for leave, and no leave needed
  {
    kind: "unfamiliar",
    asked: /申請|承認|許可|届出|approv/i,
    said: /(?:申請|承認|許可|届け?出)(?:は|が|を|も|の)?(?:[^、。\n]{0,4})(?:不要|なし|無し|なく|せず|必要(?:あり|ござい)ません|必要とし(?:ません|ない|て(?:い|お))|いりません|いらない|求めて)/,
    excuse: /(?:ない|ぬ|なし|無し|なく|せず)[^、。\n]{0,14}(?:禁止|でき(?:ません|ない)|不可|認め|許可し|制限)/,
  },
  // twice, and once
  {
    kind: "unfamiliar",
    asked: /冗長|二重|多重|redundan/i,
    said: /(?:は|が|も)(?:1|一)(?:台|系統|基|本|重|拠点|回線)(?:です|となって|で(?:稼働|運用|構成)|構成|のみ|だけ|$)|シングル(?:構成|で|ノード|です)|単一(?:構成|の(?:サーバ|機器|回線)|サーバ|で)|単独構成|予備(?:機|系)?(?:は|が)(?:な|あり|ござい)/,
  },
  // somebody else, and the vendor itself
  {
    kind: "otherMetric",
    asked:
      /第三者(?:機関)?(?:に(?!提供|開示|渡)|へ(?!の?(?:提供|開示))|による)|外部(?:機関|監査)|third[- ]party (?:escrow|assessment|audit)/i,
    said: /(?:自社|社内|弊社|当社)(?:内|自身|自ら|の(?:金庫|サーバー?|倉庫|設備|施設|担当者?|監査))?(?:で|に(?:て|お))[^、。\n]{0,10}(?:保管|保有|保持|管理|実施|行|診断|評価)/,
    excuse: /第三者|外部|専門|委託|信託|エスクロ|預託/,
  },
];
