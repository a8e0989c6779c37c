/** What the end of a clause says about what was asked. */
export type Polarity = "yes" | "no" | "unclear" | "none";

/** Clauses that ask something of the reader, or speak about the answer itself, say neither yes nor no. */
const ASIDE =
  /(?:ください|下さい|願い(?:いた|致)?します|お願いします|ご参照|ご確認|ご了承|ご相談|お問い?合わせ|ご覧|ご検討|とおりです|通りです|とおりとなります|とおりでございます|以下のとおり|次のとおり|please .{0,40}|see .{0,40}|refer to .{0,40})$/i;
const QUESTION = /(?:ですか|ますか|ないか|いるか|あるか|るか|\?)$/;
const DOUBLE_NEGATIVE =
  /(?:な[いく](?:という)?(?:わけ|こと|もの|訳)?(?:では?)?(?:は|も)? ?(?:ない|なし|ありません|ございません)|ざるを得(?:ない|ません)|not un[a-z]{3,20})(?:です)?$/i;
/** ない that is good news, or a limit on others that protects. */
const HARMLESS =
  /(?:問題|支障|影響|懸念|差し?支え|異常|不備|遜色|例外)(?:は|が|も)?(?:特に|一切|全く)?(?:ない|なし|無し?|ありません|ございません|no (?:issues?|problems?))(?:です)?$/i;
const PROTECTS =
  /(?:以外|外部から|第三者|許可(?:の|が)?な[いく]|承認(?:の|が)?な[いく]|権限(?:の|が)?な[いく]|同意(?:の|が)?な[いく]|承諾(?:の|が)?な[いく]|目的外|無断|他社|他の(?:利用者|お客様|テナント|ユーザー?)|その他の)[^。\n]{0,60}(?:できません|できない|出来ません|出来ない|不可(?:能)?|しません|いたしません|致しません|ません|ない|禁止)(?:[^。\n]{0,16})?$/;
/** Said about guarantee, disclosure or exceptions: conditions and states, not the answer. */
const ABOUT_PROMISE =
  /(?:保証|SLA|限り|開示|公開|公表|お答え|回答|お応え)[^。\n]{0,24}(?:ません|ない|なし|不可|かねます|控え[^。\n]{0,12})$/;
const DENIES =
  /(?:ませんでした|ません|ない|無し|なし|無|不可能?|せず|行わず|しておらず|未(?:対応|実施|導入|取得|設定|整備|策定|定|採用|設置|締結|適用)|非対応|かねます|見送って(?:い|おり)ます|検討中|予定(?:です|しております|しています|でございます|となっております)?|(?:(?:do|does|did|is|are|has|have|will|can)(?:n't| not)|cannot|not|no|never) [a-z ,'-]{0,60}|none)(?:です|でございます|となります|となっております|となって(?:い|おり)ます|状況です|状態です|方針です)?$/i;
const AFFIRMS =
  /(?:ます|ました|です|ている|てある|される|した|する|できる|あり|有り?|済み?|可能?|実施|対応|取得|完了|整備|採用|導入|設置|規定|明記|締結|暗号化|運用|管理|保管|制限|禁止|遵守|準拠|記録|配備|常駐|構成|冗長化|分離|策定|制定|設定|監視|診断|検査|周知|教育|確認|適用|提供|公開|掲載|保存|保持|施錠|必須)(?:です|でございます)?$/;
const AFFIRMS_ENGLISH =
  /(?:^|[ ,])(?:is|are|has|have|been|be|perform(?:ed|s)?|conduct(?:ed|s)?|provid(?:e|es|ed)|implement(?:s|ed)?|maintain(?:s|ed)?|encrypt(?:s|ed)?|supports?|supported|we|certified|available|enabled)(?:[ ,.]|$)/i;

const TAIL = 110;

/** What a clause (without its full stop) says. Only its end is looked at, so that the cost does not grow with its length. */
export function polarityOf(clause: string): Polarity {
  const end = clause
    .slice(-TAIL)
    .replace(/(?:[\s。.、,;:!)\]】」]|\([^()]{0,60}\))+$/u, "")
    .trimEnd();
  if (end === "" || ASIDE.test(end) || QUESTION.test(end)) return "none";
  if (DOUBLE_NEGATIVE.test(end)) return "unclear";
  if (HARMLESS.test(end)) return "yes";
  if (ABOUT_PROMISE.test(end)) return "none";
  if (PROTECTS.test(end)) return "yes";
  if (DENIES.test(end)) return "no";
  return AFFIRMS.test(end) || AFFIRMS_ENGLISH.test(end) ? "yes" : "none";
}
