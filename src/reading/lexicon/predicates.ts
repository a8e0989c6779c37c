import { verbAtEnd } from "./verb-at-end";

/** What the end of a clause says about what was asked. `planned`: not yet, but affirmed; `protects`: denies others something. */
export type Polarity = "yes" | "no" | "planned" | "protects" | "none";

/** The predicate of a clause: what it says, and where it stands in the clause. */
export interface Predicate {
  readonly polarity: Polarity;
  readonly start: number;
  readonly end: number;
}

/** Clauses that ask something of the reader, or speak about the answer itself, say neither yes nor no. */
const ASIDE =
  /(?:ください|下さい|願い(?:いた|致)?します|お願いします|ご参照|ご確認|ご了承|ご相談|お問い?合わせ|ご覧|ご検討|とおりです|通りです|とおりとなります|とおりでございます|以下のとおり|次のとおり|参照|との?こと|(?:に|へ)準じます|に従います|によります|残って(?:い|おり)ます|上限と(?:する|します|なります|しております)|では(?:ございます|あります)|かねる(?:(?:場合|こと)(?:が|も)(?:あ|ござ)[ぁ-ん]{1,6})?|(?:資料|サイト|ページ|別紙|別添|HP|URL|下記|以下|次の[^。]{0,6})(?:に|へ)(?:記載|掲載|公開)[^。]{0,12}|(?:please|see|refer to|contact) .{0,60})$/i;
const QUESTION = /(?:です|ます|ない|いる|ある|る|た)か$|\?$/;
const DOUBLE_NEGATIVE =
  /(?:な[いく](?:という)?(?:わけ|こと|もの|訳)?(?:では?)?(?:は|も)? ?(?:ない|なし|ありません|ございません)|ざるを得(?:ない|ません)|なくはな(?:い|く)|not un[a-z]{3,20})(?:です)?$/i;
/** 暗号化していないデータはありません: none is left out. */
const NONE_LEFT =
  /(?:していない|されていない|しない|未対応の|未実施の)[^。、\n]{1,16}(?:は|も)(?:ありません|ございません|ない|なし|存在しない|存在しません)$/;
/** ない that is good news. */
const HARMLESS =
  /(?:問題|支障|影響|懸念|差し?支え|異常|不備|遜色|例外)(?:は|が|も)?(?:特に|一切|全く)?(?:ない|なし|無し?|ありません|ございません)(?:です)?$/;
/** A limit on others protects: 許可のない端末は接続できません, 目的外の利用はいたしません. */
const PROTECTS =
  /(?:以外|(?:承認|許可|権限)(?:が)?なければ|外部から|第三者(?:が|は|から)|許可(?:の|が|を)?[^。]{0,4}な[いく]|承認(?:の|が)?な[いく]|権限(?:の|が)?(?:を持た)?な[いく]|同意(?:の|が)?な[いく]|承諾(?:の|が)?な[いく]|未許可|未登録|目的外|無断|他社|他の(?:利用者|お客様|テナント|ユーザー?|契約)|その他の)[^。\n]{0,60}(?:できません|できない|出来ません|出来ない|不可(?:能)?|しません|いたしません|致しません|していません|しておりません|ません|ない)(?:となって(?:い|おり)ます|になって(?:い|おり)ます|です)?$/;
/** Said about guarantee, disclosure, limits or exceptions: conditions and states, not the answer. */
const ABOUT_PROMISE =
  /(?:では(?:ござい|あり)ません|ではない|限りで(?:は|も)?(?:な|あり|ござ)[^。\n]{0,6}|(?:開示|公開|公表|回答|お答え|お伝え|お応え)[^。\n]{0,24}(?:ません|ない|なし|かねます)|控え[^。\n]{0,12}|非公開|非開示|(?:想定|約束|確約|限定|特定う)[^。\n]{0,8}(?:ません|ない)(?<!限定していない|限定しておりません|限定していません)|(?:制限|上限)(?:は|が)?(?:特に)?(?:ございません|ありません|なし|ない|設けて(?:おりません|いません)|無し)|(?:not|n't) (?:publicly )?(?:disclose|publish|share)[a-z ]{0,40}|not (?:publicly )?(?:disclosed|available to the public|published))$/i;
const PLANS =
  /(?:(?:[一-龠]{2}|[ァ-ヴー]{2,8})(?:を|する|の|に向け)?予定|(?:準備|整備|構築|申請|策定|取得|作成|開発|移行|導入|計画|審査|改修|調整|選定|対応|手続き?)中|予定して(?:い|おり)ます)(?:です|でございます|となります|となっております|しております|しています)?$/;
const CONSIDERS = /検討(?:中|して(?:い|おり)ます|いたします|します|致します)?(?:です)?$/;
const DENIES =
  /(?:ませんでした|ません|[いしらきれせけえか]ない|無し|なし|(?<!有)無|不可能?|せず|行わず|しておらず|未(?!満|然|来)[一-龠]{1,2}|非(?:対応|上場|準拠|該当)|かねます|見送って(?:い|おり)ます|(?<![ァ-ヶ])ない|(?:失効|廃止|中止|撤廃|返上|終了)(?:しました|しています|しております|済み?)|共用(?:して(?:い|おり)ます|です)?)(?:です|でございます|となります|となっております|となって(?:い|おり)ます|状況です|状態です|方針です)?$/;
/** Affirms the opposite of what any of these questions asks. */
const CONTRARY = /(?:平文(?:で|のまま)|誰でも|無制限に|放置)[^。、\n]{0,14}$/;
const DENIES_ENGLISH =
  /(?<![a-z])(?:(?:do|does|did|is|are|has|have|will|can)(?:n't| not)|cannot|no|not|never|none)(?![a-z])[^.;]{0,60}$/i;
const AFFIRMS =
  /(?:ます|ました|です|ている|てある|[ずじ]る|される|した|する|できる|あり|有り?|済み?|可能?|実施|対応|取得|完了|整備|採用|導入|設置|規定|明記|締結|暗号化|運用|管理|保管|制限|禁止|遵守|準拠|記録|配備|常駐|冗長化|分離|策定|制定|設定|監視|診断|検査|周知|教育|確認|適用|提供|(?<!非)公開|掲載|保存|保持|施錠|必須|提出|配布|限定|固定|報告|通知|配信|付与|見直し|返却|消去|削除|利用|添付|作成|評価|更新|[いえきしちにりび]て(?:おり|いて)|し|定め)(?:です|でございます)?$/;
export const AFFIRMS_ENGLISH =
  /(?<![a-z])(?<verb>(?:(?:is|are|has been|have been|be|we|will be) )?(?:perform(?:ed|s)?|conduct(?:ed|s)?|provid(?:e|es|ed)|implement(?:s|ed)?|maintain(?:s|ed)?|encrypt(?:s|ed)?|supports?|supported|certified|available|enabled|documented|tested|reviewed|required|enforced|isolated|notified|monitored|logged|retained|deleted|restricted|separated|replicated|stored|signed|trained|applied|used|deployed|configured|managed|protected|segregated|backed up|in place)|can export|can be [a-z]{3,20}ed|limited)(?![a-z])/i;

const TAIL = 110;
const TRAILING = /(?:[\s。.、,;:!)\]】」]|\([^()]{0,60}\)|(?<=[すんいただる])(?:が|ものの|けれども?)、?){1,24}$/u;
const POSSIBLY = /(?:場合|こと|ケース)(?:が|も)(?:あ|ござ)[ぁ-ん]{2,6}$/;
const ARRANGED =
  /(?:(?:もの|こと)(?:とする|とします|といたします|としています|としております)|(?:仕組み|運用|体制|仕様|方針|構成|ルール)(?:です|とし|としています|としております|となっています|となっております|になっています|になっております))$/;
const POLITE = /(?<=[一-龠々中み]|可能|なし)(?:です|でございます|となります|となって(?:おり|い)ます)$/;

/** 負わないものとする is said of 負わない. */
const OBLIGED = /(?:もの|こと)(?:とする|とします|といたします|としています|としております)$/;

/** What a clause says. Only its end is looked at, so that the cost does not grow with its length. */
export function readPredicate(clause: string): Predicate {
  const ending = clause.slice(-TAIL);
  const words = ending.replace(TRAILING, "").replace(/(?<=[一-龠み中])(?:である|であります|であった|だ)$/, "");
  const offset = clause.length - ending.length;
  const polarity = polarityOf(words.replace(OBLIGED, ""));
  const { start, end } = placeOf(words, polarity);
  return { polarity, start: offset + start, end: offset + end };
}

function polarityOf(words: string): Polarity {
  if (words === "" || ASIDE.test(words) || QUESTION.test(words) || DOUBLE_NEGATIVE.test(words)) return "none";
  if (NONE_LEFT.test(words) || HARMLESS.test(words)) return "yes";
  if (ABOUT_PROMISE.test(words)) return "none";
  if (PROTECTS.test(words)) return "protects";
  if (CONTRARY.test(words) || DENIES.test(words) || DENIES_ENGLISH.test(words)) return "no";
  if (CONSIDERS.test(words)) return "none";
  if (PLANS.test(words)) return "planned";
  return AFFIRMS.test(words) || AFFIRMS_ENGLISH.test(words) ? "yes" : "none";
}

function placeOf(words: string, polarity: Polarity): { readonly start: number; readonly end: number } {
  const isLatin = /[a-z]/i.test(words) && !/[ぁ-ん一-龠]/.test(words.slice(-12));
  const english = isLatin ? (polarity === "no" ? DENIES_ENGLISH.exec(words) : AFFIRMS_ENGLISH.exec(words)) : null;
  if (english) return { start: english.index, end: english.index + english[0].length };
  const harmless = HARMLESS.exec(words);
  if (harmless) return { start: harmless.index, end: words.length };
  const tail = (POSSIBLY.exec(words) ?? ARRANGED.exec(words) ?? POLITE.exec(words))?.[0] ?? "";
  const end = words.length - tail.length;
  return { start: end - verbAtEnd(words.slice(0, end)).length, end };
}
