/** What the end of a clause says about what was asked. `planned`: not yet, but affirmed. */
export type Polarity = "yes" | "no" | "planned" | "unclear" | "none";

/** The predicate of a clause: what it says, and where it stands in the clause. */
export interface Predicate {
  readonly polarity: Polarity;
  readonly start: number;
  readonly end: number;
}

/** Clauses that ask something of the reader, or speak about the answer itself, say neither yes nor no. */
const ASIDE =
  /(?:ください|下さい|願い(?:いた|致)?します|お願いします|ご参照|ご確認|ご了承|ご相談|お問い?合わせ|ご覧|ご検討|とおりです|通りです|とおりとなります|とおりでございます|以下のとおり|次のとおり|参照|との?こと|(?:please|see|refer to|contact) .{0,60})$/i;
const QUESTION = /(?:です|ます|ない|いる|ある|る|た)か$|\?$/;
const DOUBLE_NEGATIVE =
  /(?:な[いく](?:という)?(?:わけ|こと|もの|訳)?(?:では?)?(?:は|も)? ?(?:ない|なし|ありません|ございません)|ざるを得(?:ない|ません)|なくはな(?:い|く)|not un[a-z]{3,20})(?:です)?$/i;
/** ない that is good news. */
const HARMLESS =
  /(?:問題|支障|影響|懸念|差し?支え|異常|不備|遜色|例外)(?:は|が|も)?(?:特に|一切|全く)?(?:ない|なし|無し?|ありません|ございません)(?:です)?$/;
/** A limit on others protects: 許可のない端末は接続できません, 目的外の利用はいたしません. */
const PROTECTS =
  /(?:以外|外部から|第三者(?:が|は|から)|許可(?:の|が|を)?[^。]{0,4}な[いく]|承認(?:の|が)?な[いく]|権限(?:の|が)?(?:を持た)?な[いく]|同意(?:の|が)?な[いく]|承諾(?:の|が)?な[いく]|未許可|未登録|目的外|無断|他社|他の(?:利用者|お客様|テナント|ユーザー?|契約)|その他の)[^。\n]{0,60}(?:できません|できない|出来ません|出来ない|不可(?:能)?|しません|いたしません|致しません|していません|しておりません|ません|ない|禁止)$/;
/** Said about guarantee, disclosure or exceptions: conditions and states, not the answer. */
const ABOUT_PROMISE =
  /(?:では(?:ござい|あり)ません|ではない|限りで(?:は|も)?(?:な|あり|ござ)[^。\n]{0,6}|(?:開示|公開|公表|回答|お答え|お伝え|お応え)[^。\n]{0,24}(?:ません|ない|なし|不可|かねます)|控え[^。\n]{0,12}|(?:想定|約束|確約|限定|特定|負い|責任を負)[^。\n]{0,8}(?:ません|ない))$/;
const WILL = /(?:予定|(?<!検討)中)(?:です|でございます|となります|となっております|しております|しています)?$/;
const PLANS =
  /(?:(?:対応|実施|取得|提供|導入|整備|策定|構築|設定|適用|準拠|開始|リリース|移行|追加|強化|公開|受審|更新|締結|設置|制定|暗号化)(?:を|する|の|に向け)?(?:予定|準備中|中)|(?:準備|整備|構築|申請|策定|取得)中|予定して(?:い|おり)ます)(?:です|でございます|となります|となっております|しております|しています)?$/;
const CONSIDERS = /検討(?:中|して(?:い|おり)ます|いたします|します|致します)?(?:です)?$/;
const DENIES =
  /(?:ませんでした|ません|[いしらきれせけえ]ない|無し|なし|(?<!有)無|不可能?|せず|行わず|しておらず|未(?:対応|実施|導入|取得|設定|整備|策定|定|採用|設置|締結|適用|計測|公表)|非対応|かねます|見送って(?:い|おり)ます|(?<![ァ-ヶ])ない)(?:です|でございます|となります|となっております|となって(?:い|おり)ます|状況です|状態です|方針です)?$/;
const DENIES_ENGLISH =
  /(?:(?:do|does|did|is|are|has|have|will|can)(?:n't| not)|cannot|(?:^|[ ,])(?:no|not|never|none))(?![a-z])[^.;]{0,60}$/i;
const AFFIRMS =
  /(?:ます|ました|です|ている|てある|される|した|する|できる|あり|有り?|済み?|可能?|実施|対応|取得|完了|整備|採用|導入|設置|規定|明記|締結|暗号化|運用|管理|保管|制限|禁止|遵守|準拠|記録|配備|常駐|冗長化|分離|策定|制定|設定|監視|診断|検査|周知|教育|確認|適用|提供|公開|掲載|保存|保持|施錠|必須|提出|配布|限定|固定|報告|通知|配信|付与|見直し|返却|消去|削除)(?:です|でございます)?$/;
const AFFIRMS_ENGLISH =
  /(?<![a-z])(?<verb>(?:is|are|has been|have been|be|we|will be) [a-z]{2,20}(?:ed|ing|able)|perform(?:ed|s)?|conduct(?:ed|s)?|provid(?:e|es|ed)|implement(?:s|ed)?|maintain(?:s|ed)?|encrypt(?:s|ed)?|supports?|supported|certified|available|enabled|documented|tested|reviewed|required|enforced|in place)(?![a-z])/i;

const TAIL = 110;
const TRAILING = /(?:[\s。.、,;:!)\]】」]|\([^()]{0,60}\)|(?<=[すんいただる])(?:が|ものの|けれども?)、?)+$/u;

/** What a clause says. Only its end is looked at, so that the cost does not grow with its length. */
export function readPredicate(clause: string): Predicate {
  const ending = clause.slice(-TAIL);
  const words = ending.replace(TRAILING, "");
  const end = clause.length - ending.length + words.length;
  const polarity = polarityOf(words);
  return { polarity, end, start: end - lengthOfVerb(words, polarity), ...trimmed(words, end, polarity) };
}

function polarityOf(words: string): Polarity {
  if (words === "" || ASIDE.test(words) || QUESTION.test(words)) return "none";
  if (DOUBLE_NEGATIVE.test(words)) return "unclear";
  if (HARMLESS.test(words)) return "yes";
  if (ABOUT_PROMISE.test(words)) return "none";
  if (PROTECTS.test(words)) return "yes";
  if (DENIES.test(words) || DENIES_ENGLISH.test(words)) return "no";
  if (CONSIDERS.test(words)) return "none";
  if (PLANS.test(words)) return "planned";
  if (WILL.test(words)) return "none";
  return AFFIRMS.test(words) || AFFIRMS_ENGLISH.test(words) ? "yes" : "none";
}

/** The verb from its verbal noun or stem on; a particle before a separate verb is left out (暗号化を«行っております»). */
const VERB =
  /(?:ござい[ぁ-ん]{1,12}|あり(?:ます|ません|ませんでした)?|(?:お|ご)?(?:[一-龠々]{1,6}|[ァ-ヴー]{2,14}|[A-Za-z]{2,20})?(?:済み?|なし|無し|不可能?|可能|予定|中)|(?:お|ご)?(?:[一-龠々]{1,6}|[ァ-ヴー]{2,14})(?:でき|し|す|さ|いた|致|頂)[ぁ-ん致頂]{0,18}|(?:[一-龠][りきけみいえしち])?[一-龠]{1,2}[ぁ-ん]{1,16}|(?:いた|致|し|すること|でき)[ぁ-ん]{1,14}|[一-龠々]{2,4}|ない|有り?|無)$/;
const ADVERB =
  /^(?:現状|現在|原則|常時|随時|適宜|都度|特に|別途|順次|毎回|定期|今後|一部|通常|全て|全部|本年度?|今年度?|来年度?|既に|年内|自動)/;
const POSSIBLY = /(?:場合|こと|ケース)(?:が|も)(?:あ|ござ)[ぁ-ん]{2,6}$/;
const POLITE = /(?<=[一-龠々中み]|可能|なし)(?:です|でございます|となります|となって(?:おり|い)ます)$/;

function trimmed(words: string, end: number, polarity: Polarity): Partial<Predicate> {
  if (polarity === "none" || polarity === "unclear") return {};
  const english = AFFIRMS_ENGLISH.exec(words);
  if (english && /[a-z]\s*$/i.test(words)) {
    const start = end - words.length + english.index;
    return polarity === "yes" ? { start, end: start + english[0].length } : {};
  }
  const tail = POSSIBLY.exec(words)?.[0] ?? POLITE.exec(words)?.[0] ?? "";
  if (tail === "") return {};
  const rest = words.slice(0, words.length - tail.length);
  return { start: end - tail.length - lengthOfVerb(rest, polarity), end: end - tail.length };
}

function lengthOfVerb(words: string, polarity: Polarity): number {
  if (polarity === "no" && DENIES_ENGLISH.test(words)) return DENIES_ENGLISH.exec(words)?.[0].trim().length ?? 0;
  const verb = VERB.exec(words.slice(-30))?.[0] ?? "";
  return verb.length - (ADVERB.exec(verb)?.[0].length ?? 0);
}
