/** Adverbs written in kanji that may stand right before a verbal noun and are none of it (毎年実施, 現状未対応). A closed class. */
const ADVERB = new RegExp(
  `^(?:${[
    "現状|現在|現時点|当面|当分|従来|従前|近年|目下|直近|昨年度?|前年度?|本年度?|今年度?|来年度?|今期|来期|前期|今回|次回|今後|将来|過去|以前|以後|以降|年内|既に?|未だ|予め",
    "毎(?:年度?|月|日|週|回|朝|晩|時|期)|隔(?:月|週|年)|通年|定期|随時|常時|常に|終日|適宜|適時|都度|逐次|順次|即時|即日|一旦|一時|一度|再度",
    "原則|基本|通常|一部|一律|一切|全て|全部|全社|全員|全件|全数|全面|多数|大半|概ね|特段|特別|格別|別途|個別|各自|各々|自動|手動|事前|厳重|厳格|厳密|適切|適正|十分|充分|確実|極力|同時|同様|併せ|更に|主に|必ず|特に",
    "[一二三四五六七八九十数両各][度回名人件本基台個]",
  ].join("|")})(?=[一-龠]|$)`,
);
/** The same in kana; they stand before verbs in kana: まだありません. */
const KANA_ADVERB =
  /^(?:まだ|いまだ|もう|すでに|すべて|とくに|いっさい|まったく|ほとんど|ほぼ|かつて|あまり|そもそも|ひとつも|きちんと|しっかり|かならず|あえて|いずれも)/;
const COUNTER = /^[年月日回度件名台社時分秒間基本]+(?=[一-龠])/;
const EXISTS = /(?:あり|有り?|なし|無し?)$/;
const IS_NOT = /(?<=[はがもの\s])(?:ない|ある)$/;

/** The predicate at the end of a clause, from its verbal noun or stem on; a particle or adverb before a separate verb stays outside. */
export function verbAtEnd(words: string): string {
  const exists = EXISTS.exec(words)?.[0];
  if (exists) {
    const before = words.slice(0, -exists.length);
    return withoutLead(before, /[一-龠]{1,4}$/.exec(before)?.[0] ?? "") + exists;
  }
  const isNot = IS_NOT.exec(words)?.[0];
  if (isNot) return isNot;
  const kana = /[ぁ-ん致頂]{0,30}$/.exec(words)?.[0] ?? "";
  const ending = kana
    .replace(/^.*(?:こと|もの|ところ|わけ)(?:は|が|も)(?!でき)/, "")
    .replace(/^(?:[はがもを]|に(?=(?:ござい|あり|な[いし])))(?=[ぁ-ん致頂]{2})/, "")
    .replace(
      /^[いきぎしちにびみりえけげせてねべめれ][はがもを](?=(?:でき|ござい|あり|な[いし]|いた|して|しま|しな))/,
      "",
    )
    .replace(KANA_ADVERB, "");
  if (ending.length < kana.length) return ending;
  const before = words.slice(0, words.length - kana.length);
  const stem =
    /(?:[A-Za-z]{2,20}|[ァ-ヴー]{2,14}(?=予定))?[一-龠々]{1,6}$|[ァ-ヴー]{2,14}$|[A-Za-z]{2,20}$/.exec(before)?.[0] ??
    "";
  const noun = withoutLead(before, stem);
  const rest = before.slice(0, before.length - noun.length);
  return (noun.length === 1 ? firstOfTwo(rest) : "") + (/[ごお]$/.exec(rest)?.[0] ?? "") + noun + kana;
}

/**
 * The first of two verbs written as one: 取り|交わし, 差し|入れ, 備え|付け, 持ち|合わせ. It ends in い or え like every verb that another
 * follows; particles that do so too (に, へ, より) are none.
 */
function firstOfTwo(before: string): string {
  return (
    /[一-龠](?:(?!より|のみ|ごと)[ぁ-ん])?(?![にへでてね])[いきぎしちびみりえけげせべめれ]$/.exec(before)?.[0] ?? ""
  );
}

/** Without an adverb (現状ございません) or the counter of a figure (年1回実施). */
function withoutLead(before: string, stem: string): string {
  const isCounted = /\d[かヶ]?$/.test(before.slice(0, before.length - stem.length));
  return stem
    .replace(isCounted ? COUNTER : ADVERB, "")
    .replace(/^[A-Za-z]+(?=(?:対応|導入|取得|採用|準拠|利用|実施)$)/, "");
}
