/** Clauses that ask something of the reader, or speak about the answer itself, say neither yes nor no. */
export const ASIDE =
  /(?:ください|下さい|願い(?:いた|致)?します|お願いします|ご参照|ご確認|ご了承|ご相談|お問い?合わせ|ご覧|ご検討|とおりです|通りです|とおりとなります|とおりでございます|以下のとおり|次のとおり|参照|との?こと|(?:に|へ)準じます|に従います|によります|残って(?:い|おり)ます|上限と(?:する|します|なります|しております)|かねる(?:(?:場合|こと)(?:が|も)(?:あ|ござ)[ぁ-ん]{1,6})?|(?:資料|サイト|ページ|別紙|別添|HP|URL|下記|以下|次の[^。]{0,6})(?:に|へ)(?:記載|掲載|公開)[^。]{0,12}|(?:please|see|refer to|contact) .{0,60}|(?:です|ます|ない|いる|ある|る|た|でしょう|ません)か|\?)$/i;

/** 対象ではありません, この限りではない: what it denies is a name, and whether that was asked a person tells. */
export const COPULAR_DENIAL =
  /(?:(?<!対象|必須|十分|万全|義務|完全|一律|すべて|全て|有効)では(?:(?:ござい|あり)ません|ない)|では(?:ござい|あり)ます|[一-龠]なく|限りで(?:は|も)?(?:な|あり|ござ)[^。\n]{0,6})$/;

/** Kept back, or not promised: a state or a condition, and not the answer. */
export const DISCLOSES_NOTHING =
  /(?:(?:開示|公開|公表|回答|お答え|お伝え|お応え)(?!する義務)[^。\n]{0,24}(?:ません|ない|なし|かねます)|控え[^。\n]{0,12}|非公開|非開示|(?:想定|約束|確約)[^。\n]{0,8}(?:ません|ない)|(?:not|n't) (?:publicly )?(?:disclose|publish|share)[a-z ]{0,40}|not (?:publicly )?(?:disclosed|available to the public|published))$/i;

/** What others could do to the service and its data. */
const REACH =
  "接続|アクセス|侵入|参照|閲覧|入室|入館|入場|立ち?入|入れ|入る|入り|見[るえら]|利用|使用|使え|使[うわ]|操作|到達|ログイン|持ち?出|持ち?込|取得|知[りら]|変更|復元|読[めみ]|書き?込|提供|共有|公開|開示|作業|インストール|追加|削除|通信|ダウンロード|混在|漏[れえ]|開け|触れ|実行|起動|移転|許可|認め";
/** Those who have no business there, and what is done without leave. */
const OTHERS =
  "以外|なければ|外部から|第三者(?:が|は|から)|部外者|来訪者|来客|(?:単独|一人|1人)で|(?:許可|承認|権限|同意|承諾|申請)(?:の|が|を|も)?(?:(?:得|され|し|受け|持た|与えられ)?(?:て(?:い)?)?な[いくし]|(?:得|受け|経|取ら|せ)ず)|未許可|未登録|未承認の|目的外|無断|無許可|他社|他の(?:利用者|お客様|テナント|ユーザー?|契約)|その他の";

/** A limit on others protects: 許可のない端末は接続できません, 部外者お一人での入室は認めておりません. */
export const OTHERS_KEPT_OUT = new RegExp(
  `(?:${OTHERS})[^。\\n]{0,40}(?:${REACH})[^。、\\n]{0,24}(?:ません|ない|不可(?:能)?)(?:となって(?:い|おり)ます|になって(?:い|おり)ます|です)?$`,
);

/** 不正な通信を拒否しています: what is refused is unwanted. */
export const ATTACKS_KEPT_OUT =
  /(?:不正|攻撃|悪意|ウイルス|マルウェア|スパム|通信|アクセス|接続|パケット|ログイン|侵入|トラフィック)[^。、\n]{0,16}(?:拒|断)[^。、\n]{0,14}$/;

const AFFIRMS =
  /(?<![a-z])(?<verb>(?:(?:is|are|has been|have been|be|we|will be) )?(?:perform(?:ed|s)?|conduct(?:ed|s)?|provid(?:e|es|ed)|implement(?:s|ed)?|maintain(?:s|ed)?|encrypt(?:s|ed)?|supports?|supported|certified|available|enabled|documented|tested|reviewed|required|enforced|isolated|notified|monitored|logged|retained|deleted|restricted|separated|replicated|stored|signed|trained|applied|used|deployed|configured|managed|protected|segregated|backed up|in place)|(?:shall|must|(?:is|are) (?:required|obliged) to|agrees? to|undertakes? to)(?! not| be)(?: [a-z]{2,12}ly)? [a-z]{2,16}|can export|can be [a-z]{3,20}ed|limited)(?![a-z])/i;
const DENIES =
  /(?<![a-z])(?:(?:do|does|did|is|are|has|have|will|can)(?:n't| not)|cannot|no|not|never|none)(?![a-z])[^.;]{0,60}$/i;

/** None of the data is left unencrypted: there is none of those that lack it. */
const LEAVES_NONE =
  /(?<![a-z])(?:no|none|never|not)(?![a-z]).{0,60}(?<![a-z])(?:un(?:encrypted|protected|patched|tested|reviewed|monitored|locked|trained|signed|supervised)|without)(?![a-z])/i;

/** Predicates in English. */
export const ENGLISH = { affirms: AFFIRMS, denies: DENIES, leavesNone: LEAVES_NONE } as const;
