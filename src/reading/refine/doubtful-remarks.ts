import type { ConditionKind } from "../../model/reading";
import type { ReadableAnswer } from "../find/answer";
import { findClauses } from "../find/clauses";
import type { Found } from "../find/found";
import { denies, doubtIn } from "../lexicon/affirming-predicates";
import { USUAL_EXCLUSION } from "../lexicon/conditions";
import type { FoundCondition } from "./conditions";

/**
 * The same net under what stands beside a value: a proviso (ただし…) takes something back even where we cannot tell what, and a remark
 * or a bracket that denies, announces or says what we do not know is a person's to weigh. 「有 ただし現在は休止しています」「あり（来期予定）」
 */
export function findDoubtfulRemarks(answer: ReadableAnswer, values: readonly Found[]): FoundCondition[] {
  if (values.length === 0) return [];
  const { text } = answer;
  const conditions: FoundCondition[] = [];
  const add = (start: number, end: number, kind: ConditionKind = "unfamiliar") =>
    conditions.push({ kind, at: { start, end } });

  for (const { start, end, kind } of findClauses(text)) {
    const words = text.slice(start, end);
    if (kind === "main" || USUAL_EXCLUSION.test(words)) continue;
    if (kind === "proviso" || (/^[\s]*※/.test(words) && denies(bare(words)))) add(start, end);
  }
  const held = values.filter(({ value }) => value.type !== "yesNo" || value.value === "yes");
  const figures = held.filter(({ value }) => value.type !== "yesNo");
  for (const { start, end } of asides(text)) {
    const before = held.find(({ at }) => at.end <= start && start - at.end <= CLOSE);
    if (!before) continue;
    const words = text.slice(start + 1, end - 1).trim();
    // Of several figures each bracket names a case; hours are told with what they leave out.
    const isUsual = USUAL_EXCLUSION.test(words) || (before.value.type === "schedule" && words.endsWith("除く"));
    if (LIMITS.test(words) ? figures.length < 2 && !isUsual : isDoubtful(words))
      add(start, end, doubtIn(words) ?? "unfamiliar");
  }
  for (const { start, end } of afterTag(text, held)) {
    if (isDoubtful(bare(text.slice(start, end)))) add(start, end);
  }
  const tag = held.find(({ origin }) => origin === "tag");
  const undone = tag && UNDONE.exec(text.slice(tag.at.end));
  if (tag && undone) add(tag.at.end + undone.index, tag.at.end + undone.index + undone[0].length);
  return conditions;
}

/** ○ beside 未実施の部門あり: something is left. */
const UNDONE =
  /未(?:実施|対応|導入|整備|取得|完了|設定|策定|適用|加入|締結|設置|承認|受講|暗号化)(?!(?:の[^。\n]{0,12})?(?:は|が)?(?:なし|ない|無し?|ありません|ございません))/;

/** How far behind its value a bracket may open and still be about it. */
const CLOSE = 12;
/** A bracket that names the case in which alone the value holds. */
const LIMITS = /(?:(?<!\d|負荷|定格)時|場合|のみ|限定|限り|以外|契約者?|プラン|除く|要す?る?|必要|次第|不可|要相談)$/;
/** None of the choices, and what can be done: said by rules of their own. */
const SETTLED = /いずれでも(?:ない|ありません)$|可能(?:です)?$/;

function isDoubtful(words: string): boolean {
  if (words === "" || USUAL_EXCLUSION.test(words) || SETTLED.test(words)) return false;
  return doubtIn(words) !== null;
}

/** Bracketed remarks of one line each. */
function asides(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/\([^()\n]{1,80}\)/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

/** The sentence behind 有 or ○: 「有 ただし…」「あり：来期予定」. */
function afterTag(text: string, values: readonly Found[]): { start: number; end: number }[] {
  return values.flatMap(({ origin, value, at }) => {
    if (origin !== "tag" || value.type !== "yesNo") return [];
    const rest = text.slice(at.end, at.end + LONGEST_REMARK);
    if (rest.startsWith("\n")) return [];
    const end = /[。\n(]/.exec(rest.slice(2))?.index;
    const isWhole = end !== undefined || rest.length < LONGEST_REMARK;
    return isWhole && rest !== "" ? [{ start: at.end, end: at.end + (end === undefined ? rest.length : end + 2) }] : [];
  });
}

const LONGEST_REMARK = 60;

function bare(words: string): string {
  return words.replace(/^[\s:、。・\-~【】[\])(]{1,6}/, "").replace(/[\s。.、!)]{1,6}$/, "");
}
