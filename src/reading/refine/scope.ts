import type { Placed } from "./placed";
import type { Vocabulary } from "./vocabulary";

/** Words that only repeat the question or tell the basis: they limit nothing. */
const GENERIC =
  /^(?:当社|弊社|自社|本?当?サービス|回答|内容|補足|備考|注|例|SLA|SLO|target|有|無|現在|現状|現時点|期間|同期間|概要|実施|ただし|但し|なお|また|および|及び|または|その|この|検知|発生|発生後|検知後|解約後?|月間|年間|月|年|将来的?|通年|リリース|検出|障害|原則|通常|毎月|本番|リージョン|平均値?|最低|最大|合計|終了日|作業日|実施日|満了日|解約日|契約満了日|and|or|with|scanning with|availability|we target|target|データ|ログ)$|(?:目標|実績|参考|保証|基準|設定|規定)(?:値|時間)?$|(?:時期|時間|期間|間隔|頻度|方法|タイミング|回数|世代数?|件数|人数|数|率|値|期限|目標|実績|対象|範囲|手段|条件|有無|により|において|によって|データ種別により)$|^(?:過去|直近|最近|これまで|原則として|Average|Over)|から$/i;
const TAG = /^(?:有り?|あり|無し?|なし|○|×|△|はい|いいえ|yes|no)$/i;
const BEHIND = /^ ?\((?<scope>[^()\n]{1,24})\)/;
const BEHIND_IS_SCOPE = /(?:時間帯?|時間[内外]|以外|次|平日|夜間|休日|プラン|障害|環境|電話|メール|場合|基盤|plan)$/i;
const NO_SCOPE =
  /[\d:]|目標|実績|保証|参考|努力|エフォート|緊急|例外|予定|補足|時点|最大|最低|約|含む|除く|税|参照|SLA|SLO/i;
/** Conditions of time, severity, target or place in the running text. */
const SPOKEN =
  /(?:営業|業務|窓口|受付|就業|サポート|勤務)時間(?:帯)?(?:内|外)?|時間[内外]|平日(?:日中|昼間)?(?:\d[^、。は]{0,12})?|土日祝?日?|夜間(?:[・及び]{1,2}(?:休日|土日祝?))?|休日|昼間|日中|深夜|(?:重大|重度|軽微|軽度|重要|緊急|致命的)(?!で(?:は)?ない|度)(?:な|の)?(?:障害|脆弱性|もの)?(?:の場合)?|日次|週次|月次|年次|差分|増分|国内|国外|海外|連結|単体|下り|上り|初期設定|標準/g;
const PARTICLES =
  /(?:の(?:場合|とき|際)?(?:は|に|には)?|について(?:は)?|に対して(?:は)?|については|に関しては|において(?:は)?|に限り|だけ|では|には|とは|は|が|も|で|を|に|へ|:|=|、| |約|および|最低|最大|原則として?|バックアップ(?=を)){1,8}$/;
const DELIMITER = /[、。,/\n;・|([【】)\]]|^\s+|\s(?=[^\s]{2,}$)/;

/** The scopes of the values in the vendor's own characters, each seen among the others: in a list of several the words before a figure tell them apart. */
export function withScopes(text: string, values: readonly Placed[], vocabulary: Vocabulary): (string | null)[] {
  const isSeveral = values.filter(({ found }) => found.origin === null).length > 1;
  return values.map((one) => {
    if (one.found.origin === "predicate") return null;
    if (one.found.origin === "tag")
      return labelled(one, vocabulary) ?? (isSeveral && one.found.at.start > 0 ? before(text, one, vocabulary) : null);
    if (one.found.value.type === "choice") return labelled(one, vocabulary);
    return (
      behind(text, one, isSeveral) ??
      spoken(text, one) ??
      labelled(one, vocabulary) ??
      (isSeveral ? listed(one, vocabulary) : null)
    );
  });
}

function behind(text: string, { found: { at } }: Placed, isSeveral: boolean): string | null {
  const words = BEHIND.exec(text.slice(at.end, at.end + 30))
    ?.groups?.["scope"]?.trim()
    .replace(/のみ$/, "");
  if (!words || /^(?:緊急|例外)/.test(words)) return null;
  return (BEHIND_IS_SCOPE.test(words) && !NO_SCOPE.test(words) && !/は/.test(words)) ||
    (isSeveral && words.length <= 12 && !NO_SCOPE.test(words))
    ? words
    : null;
}

function spoken(text: string, { leading, found: { at }, clause }: Placed): string | null {
  const from = Math.max(clause.start, at.start - leading.length);
  const words = text
    .slice(from, at.start)
    .replace(/^[^、。(]*\)/, "")
    .replace(/\([^()\n]{0,40}\)/g, "");
  return [...words.matchAll(SPOKEN)].at(-1)?.[0].trim() ?? null;
}

function labelled({ labels }: Placed, vocabulary: Vocabulary): string | null {
  const label = [...labels].reverse().find(({ text }) => isTelling(text, vocabulary));
  return label?.text.replace(/^[■◆●□◇・\s-]+/, "") ?? null;
}

function listed({ leading }: Placed, vocabulary: Vocabulary): string | null {
  const words =
    leading
      .split(DELIMITER)
      .at(-1)
      ?.replace(PARTICLES, "")
      .replace(/^(?:は|が|も|を|に|へ|の|で)/, "")
      .trim() ?? "";
  return words.length > 0 && words.length <= 20 && isTelling(words, vocabulary) ? words : null;
}

/** ストレージ なし. */
function before(text: string, { found: { at } }: Placed, vocabulary: Vocabulary): string | null {
  const words = /(?<word>[^\s、。,/\n:]{1,16}) ?$/.exec(text.slice(Math.max(0, at.start - 18), at.start))?.groups?.[
    "word"
  ];
  return words && isTelling(words, vocabulary) ? words : null;
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
