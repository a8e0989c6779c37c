/** Verbs written with two kanji and kana between them. */
const COMPOUND =
  /(?:切り?替|取り?扱|受け?付|受け?入|申し?込|引き?継|書き?換|組み?込|読み?込|取り?入|持ち?出|立ち?会|呼び?出|割り?当|振り?分|取り?消|閉じ?込|差し?支|落ち?着|見積も|打ち?切)$/;
/** Words that may stand right before a verbal noun and are none of it. */
const ADVERB =
  /^(?:現状|現在|原則|常時|随時|適宜|都度|別途|順次|毎回|定期|今後|一部|通常|全て|全部|全社|本年度?|今年度?|来年度?|既に|年内|自動|個別|事前|適切|厳重)(?=[一-龠]|$)/;
const COUNTER = /^[年月日回度件名台社時分秒間]+(?=[一-龠])/;
const EXISTS = /(?:あり|有り?|なし|無し?)$/;
const IS_NOT = /(?<=[はがもの\s])(?:ない|ある)$/;

/** The predicate at the end of a clause, from its verbal noun or stem on; a particle before a separate verb stays outside. */
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
    .replace(/^.*(?:こと|もの|ところ|わけ)(?:は|が|も)/, "")
    .replace(/^(?:は|が|も|を)(?=[ぁ-ん致頂]{2})/, "");
  if (ending.length < kana.length) return ending;
  const before = words.slice(0, words.length - kana.length);
  const stem = /(?:[A-Za-z]{2,20})?[一-龠々]{1,6}$|[ァ-ヴー]{2,14}$|[A-Za-z]{2,20}$/.exec(before)?.[0] ?? "";
  const noun = withoutLead(before, stem);
  const rest = before.slice(0, before.length - noun.length);
  const compound = COMPOUND.exec(rest + noun.slice(0, 1))?.[0];
  const lead = compound ? compound.slice(0, -1) : (/[ごお]$/.exec(rest)?.[0] ?? "");
  return lead + noun + kana;
}

/** Without an adverb (現状ございません) or the counter of a figure (年1回実施). */
function withoutLead(before: string, stem: string): string {
  const isCounted = /\d[かヶ]?$/.test(before.slice(0, before.length - stem.length));
  return stem
    .replace(isCounted ? COUNTER : ADVERB, "")
    .replace(/^[A-Za-z]+(?=(?:対応|導入|取得|採用|準拠|利用|実施)$)/, "");
}
