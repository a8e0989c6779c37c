import type { Placed } from "./placed";
import type { Vocabulary } from "./vocabulary";

/** Words that only repeat the question or tell the basis: they limit nothing. */
const GENERIC =
  /^(?:当社|弊社|自社|本サービス|サービス|回答|内容|補足|備考|注|例|SLA|SLO|target|有|無|あり|なし|有り|無し|○|×|現在|現状|期間|同期間|概要|実施|ただし|但し|なお|また|および|及び|または|その|この|検知|発生|発生後|検知後)$|(?:目標|実績|参考|保証|基準|設定|規定)(?:値|時間)?$|(?:時期|時間|期間|間隔|頻度|方法|タイミング|回数|世代数?|件数|人数|数|率|値|期限|目標|実績|対象|範囲|手段|条件|有無)$|^(?:過去|直近|最近|これまで)/i;
const TAG = /^(?:有り?|あり|無し?|なし|○|×|△|はい|いいえ|yes|no)$/i;
const BEHIND = /^ ?\((?<scope>[^()\n]{1,24})\)/;
const BEHIND_IS_SCOPE = /(?:時間帯?|時間[内外]|以外|次|平日|夜間|休日|プラン|障害|環境|電話|メール|場合|基盤|plan)$/i;
/** Conditions of time, severity or target in the running text; with these a single value covers only part of what was asked. */
const SPOKEN =
  /(?:営業|業務|窓口|受付|就業|サポート|勤務)時間(?:帯)?(?:内|外)?|時間[内外]|平日(?:日中|昼間)?(?:\d[^、。は]{0,12})?|土日祝?日?|夜間[・及び]{0,2}(?:休日|土日祝?)?|休日|昼間|日中|深夜|(?:重大|重度|軽微|軽度|重要|緊急|致命的)な?(?:障害|脆弱性)?(?:の場合)?|日次|週次|月次|年次|差分|増分/g;
const PARTICLES =
  /(?:の(?:場合|とき|際)?(?:は|に|には)?|については|に関しては|において(?:は)?|に限り|だけ|では|には|とは|は|が|も|で|を|に|へ|:|=|、| |約|および)+$/;
const DELIMITER = /[、。,/\n;・|([【]|^\s+/;

/** The scopes of the values, each seen among the others: in a list of several the words before a figure tell them apart. */
export function withScopes(text: string, values: readonly Placed[], vocabulary: Vocabulary): (string | null)[] {
  const figures = values.filter(({ found }) => found.origin === null).length;
  return values.map((one) => {
    if (one.found.origin === "tag" && one.labels.length === 0) return null;
    if (one.found.origin === "predicate") return null;
    return (
      behind(text, one) ??
      spoken(text, one, values) ??
      labelled(one, vocabulary) ??
      (figures > 1 ? listed(one, vocabulary) : null)
    );
  });
}

function behind(text: string, { found: { at } }: Placed): string | null {
  const words = BEHIND.exec(text.slice(at.end, at.end + 30))
    ?.groups?.["scope"]?.trim()
    .replace(/のみ$/, "");
  return words && BEHIND_IS_SCOPE.test(words) && !/^(?:緊急|例外)/.test(words) ? words : null;
}

function spoken(text: string, { leading, found: { at }, clause }: Placed, values: readonly Placed[]): string | null {
  const from = Math.max(clause.start, at.start - leading.length);
  const last = [...text.slice(from, at.start).matchAll(SPOKEN)].at(-1);
  if (!last || values.length === 0) return null;
  return last[0].trim();
}

function labelled({ labels }: Placed, vocabulary: Vocabulary): string | null {
  const label = [...labels].reverse().find(({ text }) => isTelling(text, vocabulary));
  return label?.text ?? null;
}

function listed({ leading }: Placed, vocabulary: Vocabulary): string | null {
  const words = leading.split(DELIMITER).at(-1)?.replace(PARTICLES, "").trim() ?? "";
  return words.length > 0 && words.length <= 20 && isTelling(words, vocabulary) ? words : null;
}

function isTelling(words: string, vocabulary: Vocabulary): boolean {
  const bare = words.replace(/ ?\([^()]*\)$/, "").replace(/^[■◆●□◇・\s-]+/, "");
  return (
    bare !== "" &&
    !TAG.test(bare) &&
    !GENERIC.test(bare) &&
    !vocabulary.isOwnLabel(bare) &&
    /[一-龠ァ-ヴA-Za-z]/.test(bare)
  );
}
