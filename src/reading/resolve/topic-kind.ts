import { actionsAtEnd, actionsIn } from "../lexicon/actions";
import { DOCUMENT_AT_END, DOING_AT_END, GENERIC_AT_END, QUANTITY_AT_END, SCOPE_AT_END } from "../lexicon/topic-words";
import type { Vocabulary } from "../refine/vocabulary";
import { isOwnAction } from "./kin";

/**
 * What a topic is to the control: `own`, the quantity that is asked, by its name · `act`, what is done to it (消去) · `kin`, the thing it is of (操作ログ) · `sibling`, a
 * neighbour with a name of its own · `scope`, a part or case of anything · `foreign`, something else · `none`, it names nothing.
 */
export type TopicKind = "own" | "act" | "kin" | "sibling" | "scope" | "foreign" | "unknown" | "none";

/** Compares the head of a topic with what the control is about. */
export function kindOf(words: string, vocabulary: Vocabulary): TopicKind {
  const bare = words.replace(/^[■◆●○□◇▼・①-⑳\s]+/, "").replace(/ ?\([^()]*\)$/, "");
  const parts = partsOf(bare);
  const head = parts.at(-1);
  if (head === undefined) return "none";
  if (SCOPE_AT_END.test(head) || (vocabulary.actions.has("erase") && STORED.test(head))) return "scope";
  const kind = kindOfHead(head, vocabulary);
  if (vocabulary.isOtherName(bare) && kind !== "sibling") return "foreign";
  // 機能変更の告知: announced, but another thing.
  const isOfElse = parts.length > 1 && isForeignDoing(parts.slice(0, -1).join("の"), vocabulary);
  return isOfElse && (kind === "own" || kind === "act") ? "foreign" : kind;
}

/** What is erased lies in several places: バックアップはさらに14日. */
const STORED = /(?:バックアップ|ログ|データ|複製|コピー|媒体|ファイル|backups?|logs?|copies|replicas?)$/i;

function kindOfHead(head: string, vocabulary: Vocabulary): TopicKind {
  const named = vocabulary.labelOf(head);
  if (named === "own" || named === "sibling") return named;
  const doing = DOING_AT_END.exec(head)?.groups?.["doing"];
  if (doing !== undefined && isOwnDoing(head, doing, vocabulary))
    return isNeighbour(head, doing, vocabulary) ? "sibling" : "act";
  if (named === "other") return "foreign";
  if (vocabulary.sharesThing(head)) return "kin";
  const paper = DOCUMENT_AT_END.exec(head)?.[0];
  if (doing !== undefined || (paper !== undefined && !vocabulary.own.includes(paper))) return "foreign";
  if ([...actionsIn(head)].some((action) => isOwnAction(action, vocabulary.actions))) return "act";
  return isOtherQuantity(head, vocabulary) ? "foreign" : "unknown";
}

function isForeignDoing(words: string, vocabulary: Vocabulary): boolean {
  const doing = DOING_AT_END.exec(words)?.groups?.["doing"];
  return doing !== undefined && !isOwnDoing(words, doing, vocabulary);
}

function isOwnDoing(head: string, doing: string, { own, actions }: Vocabulary): boolean {
  return own.includes(doing) || [...actionsAtEnd(head)].some((action) => isOwnAction(action, actions));
}

/** Beside 死活監視 other things that are watched (ログ監視), and what is only like watching (期限の確認), have their own intervals. */
function isNeighbour(head: string, doing: string, { own, actions }: Vocabulary): boolean {
  if (!actions.has("watch")) return false;
  return own.includes(doing) ? head !== doing && !own.includes(head.slice(0, -doing.length)) : true;
}

/** 有効時間 where a 期間 is asked; another 〜時間 where a 〜時間 is asked may be the vendor's name for it, another 〜率 is none. */
function isOtherQuantity(head: string, { own }: Vocabulary): boolean {
  const { stem, unit } = QUANTITY_AT_END.exec(head)?.groups ?? {};
  if (stem === undefined || unit === undefined) return false;
  return !own.includes(unit) || (unit === "率" && !own.includes(stem));
}

/** The nouns of a chain up to the last that names anything: 映像の保存期間 → 映像, 保存期間; 復元の所要 → 復元. */
function partsOf(words: string): string[] {
  const parts = words
    .split(/(?<![そこあども])の|による|における|に関する|に要した|に要する|にかかる| of | for /)
    .map((part) => part.trim());
  const last = parts.findLastIndex((part) => part.replace(GENERIC_AT_END, "") !== "");
  return parts.slice(0, last + 1);
}
