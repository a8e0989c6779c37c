import type { ReadableAnswer } from "../find/answer";
import type { Clause } from "../find/clauses";
import { covers, type Found, overlaps } from "../find/found";
import { findConditions } from "../refine/conditions";

/** A predicate in its clause, with what it is said of. */
export interface PlacedPredicate {
  readonly found: Found;
  readonly clause: Clause;
  readonly words: string;
  /** The clause up to the end of the predicate. */
  readonly said: string;
  /** No particle marks anything that it is said of, or only the deed itself: 毎年9月に実施しております, 当面は実施を見送っております. */
  readonly isOfAll: boolean;
  /** What the predicate is said of: the last noun before its particle, and the verb itself. */
  readonly object: string;
  /** Hedged in its own clause: 重大な障害の場合のみ, ご要望があれば. */
  readonly isHedged: boolean;
}

/** Looks a predicate up in its clause; none where it crosses the clauses. */
export function inClause({ text }: ReadableAnswer, clauses: readonly Clause[], found: Found): PlacedPredicate[] {
  const clause = clauses.find((each) => covers(each, found.at));
  if (!clause) return [];
  const words = text.slice(clause.start, clause.end);
  const before = text.slice(clause.start, found.at.start);
  const head = /(?<noun>[^、。はがをもにのへで\s]{1,16})(?:は|を|が|も|に|へ)?$/.exec(before)?.groups?.["noun"] ?? "";
  const marked = /(?<noun>[^、。はがをもにのへで\s]{1,16})(?:は|を|が|も)[^、。はがをもの]{1,10}$/.exec(before);
  const object = (marked?.groups?.["noun"] ?? "") + head + text.slice(found.at.start, found.at.end);
  const said = text.slice(clause.start, found.at.end);
  const own = { start: found.at.start - clause.start, end: found.at.end - clause.start };
  // 対象に含まれておりません is the denial itself, and no hedge on it.
  const isHedged = findConditions(words).some(
    ({ kind, at }) => SOFT.has(kind) && (isYes(found) || kind !== "partial" || !overlaps(at, own)),
  );
  const isOfAll = !OF_SOMETHING.test(before.replace(OF_NOTHING, ""));
  return [{ found, clause, words, said, object, isHedged, isOfAll }];
}

/** Marked as what is done or who does it. */
const OF_SOMETHING = /[^、。\s](?:は|が|を|も|による|での|への|の)/;
/** Phrases that say when and how, and the deed itself. */
const OF_NOTHING =
  /(?:弊社|当社|私ども|本サービス|当サービス|現在|現状|現時点|当面|当分|今|一[度回件]|1[度回件]|これまで|原則|基本的に|[^、。\s]{0,6}(?:年|年度|年間|期|月)|実際に)(?:は|も|で|では|としては)|[^、。\s]{1,14}を(?:対象|もって|通じ|通して|含|除|問わ|中心)|(?:した)?(?:こと|もの)(?:は|が|も)|(?:に|で|と|まで)は|(?:実施|導入|取得|提供|整備|策定|設置|運用|取り?組み|対策|措置|仕組み|体制|制度|該当)(?:は|を|が|も)|\d{1,4}年の?|\d{1,2}月の?|毎年の?/g;

const SOFT: ReadonlySet<string> = new Set([
  "partial",
  "onRequest",
  "conditional",
  "optional",
  "exception",
  "bestEffort",
]);
/** What users do themselves. */
export const BY_USER =
  /(?:お客様|ご?利用者|ご?契約者|貴社|customers?)[^。]{0,12}(?:にて|側|ご自身|が|で|様)|^\s*甲(?:は|が)/i;

/** True where a yes/no says yes. */
export function isYes({ value }: Found): boolean {
  return value.type === "yesNo" && value.value === "yes";
}
