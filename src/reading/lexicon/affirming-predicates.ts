import type { ConditionKind } from "../../model/reading";
import type { Mood } from "./endings";
import { isPlainVerb } from "./plain-words";
import { readEnding } from "./predicate-ending";

/** The kana in which a verb is inflected. */
const INFLECTED = /(?:[いきぎしちにびみりうくぐすつぬぶむるわ]|[えけげせてねべめれ]る?|[っん])$/;
/** What follows a verbal noun: 対応可能, 導入済. */
const AFTER_NOUN = /(?<=[一-龠ァ-ヴー]{2})(?:致|頂|下|頂戴|事|時|済|可能|必須|徹底)$/;
const LONGEST_VERB = 8;

/** What each mood makes of the value that hangs on it; null: nothing. */
const KIND_OF: { readonly [mood in Mood]: ConditionKind | null } = {
  joins: null,
  plain: null,
  done: null,
  can: null,
  was: "actual",
  aimed: "target",
  tried: "bestEffort",
  planned: "planned",
  wanted: "planned",
  maybe: "conditional",
  ifSo: "conditional",
  denied: "unfamiliar",
  thought: "unfamiliar",
  heard: "unfamiliar",
  asked: "unfamiliar",
};

/** True where the words end in a denial. */
export function denies(words: string): boolean {
  return readEnding(words, isKnownStem).moods.has("denied");
}

/** True where the words end in a deed that is done or kept (PDFを含みます, 自動で上書きされます), in a mood that affirms it. */
export function saysDeed(words: string): boolean {
  const { stem, moods } = readEnding(words, isKnownStem);
  return isKnownStem(stem) && [...moods].every((mood) => KIND_OF[mood] === null);
}

/** What the mood in which words end makes of what they are said of; null: nothing. */
export function moodIn(words: string): ConditionKind | null {
  if (words === "" || HOLDS.test(words)) return null;
  const kinds = [...readEnding(words, isKnownStem).moods].flatMap((mood) => KIND_OF[mood] ?? []);
  return kinds.includes("unfamiliar") ? "unfamiliar" : (kinds[0] ?? null);
}

/**
 * What the words that a value hangs on make of it. They leave it as it stands (null) where they are nothing but endings, a noun, or a
 * verb that we know to affirm, in no other mood.
 */
export function doubtIn(words: string): ConditionKind | null {
  const kind = moodIn(words);
  if (kind !== null || HOLDS.test(words)) return kind;
  const { stem, moods } = readEnding(words, isKnownStem);
  if (stem === "" || isKnownStem(stem)) return null;
  const isSaid = moods.has("plain") || moods.has("done") || moods.has("can");
  return isSaid || /[ぁ-ん]$/.test(stem) ? "unfamiliar" : null;
}

/** Ends in the stem of a verb that we know to affirm (通知, 届け), inflected or not; one character is a verb only where it is inflected. */
function isKnownStem(words: string): boolean {
  return (
    endsInVerb(words, 2) || endsInVerb(words.replace(AFTER_NOUN, ""), 2) || endsInVerb(words.replace(INFLECTED, ""), 1)
  );
}

function endsInVerb(words: string, shortest: number): boolean {
  for (let size = Math.min(LONGEST_VERB, words.length); size >= shortest; size -= 1) {
    if (isPlainVerb(words.slice(-size))) return true;
  }
  return false;
}

/** Says no to falling short of it (99.9%を下回りません, 1時間を超えません, 欠かしません), or tells the worst (失われる可能性があります). */
const HOLDS =
  /(?:失われる|戻る|失う)(?:こと|可能性|場合)が(?:ある|あり|ござい)[ぁ-ん]{0,4}$|(?:障害|停止|発生|事故)なし$|(?:下回[りら]|割[りら]|超え|越え|変わ[りら]|欠か[しさ]|止ま[りら]|途切れ)(?:ません|ない|ず)[ぁ-ん]{0,12}$/;

/** Right behind a name: only like it, no more than it, after its example. ISMS相当の管理, TLS1.2以下 */
export const ONLY_LIKE = /^(?:の|に|と|を)?(?:相当|準拠|準じ|準ずる|同等|同様|沿っ|則っ|倣|参考|以下|未満|より前|互換)/;

/** Before a figure: as far as possible. */
export const AS_FAR_AS_POSSIBLE = /可能な(?:限り|範囲)|(?:でき(?:る)?|出来る)(?:限り|だけ|範囲)|なるべく|極力/;

/** Somebody else, of whom the sentence speaks: what they have is not the vendor's. */
export const SOMEBODY_ELSE =
  /(?:委託先|再委託先|グループ(?:会社|企業|各社)?|親会社|子会社|関連会社|協力会社|パートナー(?:企業)?|データセンター|(?<![A-Z])DC|クラウド(?:事業者|基盤|プラットフォーム)|基盤事業者|ホスティング[^。、\n]{0,6}|AWS|Azure|GCP|Google Cloud)[^。、\n]{0,14}?(?:が|は|の|では|において|にて|も)/;
