import type { Span } from "../../model/reading";
import { KIND_BEHIND, MEANS } from "../lexicon/scope-words";
import { isTelling, type Seen } from "./scope-seen";

const BEHIND =
  /^(?: [A-Za-z]+){0,3}(?:の(?:み|間)?)?(?:を?(?:保証|確約|約束|保管|保持|保存|提供|対応|維持)(?:します|いたします|しています|しております)?)? ?\((?<scope>[^()\n]{1,24}?)(?<only>のみ|だけ| only)?\)/;
const BEHIND_IS_SCOPE =
  /(?:時間帯?|時間[内外]|以外|(?<![一二三\d])次|平日|夜間|休日|プラン|障害|環境|場合|基盤|plan)$/i;
const NO_BRACKET =
  /[\d:]|目標|実績|保証|参考|努力|エフォート|緊急|例外|予定|補足|時点|最大|最低|約|含む|除く|税|参照|SLA|SLO|は|により|によって/i;

/** P1, S2. */
const CODE = /^[A-Za-z]{1,8} ?\d$/;

/** 4時間(平日夜間): the bracket right behind. `isPlain`: it names times, plans or faults, whatever else is said. */
export function scopeInBrackets(seen: Seen, isPlain: boolean): Span | null {
  const { found } = seen.one;
  const match = BEHIND.exec(seen.text.slice(found.at.end, found.at.end + 44));
  const words = match?.groups?.["scope"]?.trim();
  if (!match || !words || (NO_BRACKET.test(words) && !CODE.test(words)) || !isTellingBehind(seen, words)) return null;
  const isWanted = isPlain ? BEHIND_IS_SCOPE.test(words) : (seen.isSeveral && words.length <= 12) || MEANS.test(words);
  const start = found.at.end + match[0].lastIndexOf(words);
  return isWanted ? { start, end: start + words.length } : null;
}

/** How somebody is reached says for whom the hours are; all ways together, or the way of a notice, limit nothing. */
function isTellingBehind({ one: { found }, isSeveral, vocabulary }: Seen, words: string): boolean {
  if (MEANS.test(words)) return found.value.type === "schedule" && (isSeveral || !/[・、,と]/.test(words));
  return found.origin === "tag" ? /[一-龠ァ-ヴA-Za-z]{2}/.test(words) : isTelling(words, vocabulary, true);
}

/** Of several intervals: 15分ごとに差分、毎日全体. */
export function kindBehind({ text, one: { found }, isSeveral }: Seen): Span | null {
  if (!isSeveral || found.value.type !== "frequency") return null;
  const match = KIND_BEHIND.exec(text.slice(found.at.end, found.at.end + 30));
  const kind = match?.groups?.["kind"];
  if (!match || !kind) return null;
  const start = found.at.end + match[0].length - kind.length;
  return { start, end: start + kind.length };
}
