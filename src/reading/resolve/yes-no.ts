import type { Span } from "../../model/reading";
import type { ReadableAnswer } from "../find/answer";
import { type Clause, findClauses } from "../find/clauses";
import { covers, type Found, overlaps } from "../find/found";
import { SOMEBODY_ELSE } from "../lexicon/affirming-predicates";
import { type FoundCondition, findConditions } from "../refine/conditions";
import type { Subject } from "../refine/subject";

/** What tags and sentences say together: the yes/no that stands, what narrows it, and what cannot both hold. */
export interface YesNoReading {
  readonly values: readonly Found[];
  readonly conditions: readonly FoundCondition[];
  readonly contradiction: readonly Span[];
}

/**
 * A tag stands, and the sentences after it are its detail: they may deny it (contradiction) or narrow it (`partial`).
 * Without a tag the sentence that answers the question stands.
 */
export function resolveYesNo(
  answer: ReadableAnswer,
  tags: readonly Found[],
  predicates: readonly Found[],
  subject: Subject,
): YesNoReading {
  const clauses = findClauses(answer.text, true);
  const placed = predicates.flatMap((one) => inClause(answer, clauses, one));
  const [tag] = tags;
  if (!tag)
    return withoutTag(
      placed.filter(({ said }) => !subject.isBeside(said)),
      subject,
    );
  const contradiction: Span[] = [];
  const conditions: FoundCondition[] = [];
  for (const one of placed.filter(({ found }) => found.at.start >= tag.at.end)) {
    const effect = effectOn(tag, one, placed, subject);
    if (effect === "contradicts") contradiction.push(tag.at, one.found.at);
    if (effect === "narrows") conditions.push({ kind: "partial", at: one.found.at });
  }
  return { values: tags, conditions: [...conditions, ...besideTag(tag, placed, subject)], contradiction };
}

/** ○ 通信は暗号化しております, where stored data is asked: what the remark affirms is something else. */
function besideTag(tag: Found, placed: readonly PlacedPredicate[], subject: Subject): FoundCondition[] {
  const [only, ...more] = placed;
  if (!isYes(tag) || !only || more.length > 0 || !isYes(only.found) || !subject.isBeside(only.said)) return [];
  return [{ kind: "otherMetric", at: only.found.at }];
}

interface PlacedPredicate {
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

function inClause({ text }: ReadableAnswer, clauses: readonly Clause[], found: Found): PlacedPredicate[] {
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

const SOFT: ReadonlySet<string> = new Set(["partial", "onRequest", "conditional", "optional", "exception"]);
/** What users do themselves. */
export const BY_USER =
  /(?:お客様|ご?利用者|ご?契約者|貴社|customers?)[^。]{0,12}(?:にて|側|ご自身|が|で|様)|^\s*甲(?:は|が)/i;

function effectOn(
  tag: Found,
  one: PlacedPredicate,
  all: readonly PlacedPredicate[],
  subject: Subject,
): "contradicts" | "narrows" | null {
  if (one.found.tone === "protects") return null;
  if (isYes(tag)) {
    if (one.found.tone === "planned")
      return one.clause.kind === "main" && subject.isAbout(one.words) ? "contradicts" : null;
    if (isYes(one.found)) return null;
    if (subject.isNegative || subject.isProhibition || subject.isUnwelcome) return null;
    return one.isOfAll || subject.isAboutObject(one.object) ? "contradicts" : "narrows";
  }
  if (!isYes(one.found) || one.found.tone === "planned") return null;
  if (all.some(({ found, clause }) => clause.isConcession && !isYes(found)))
    return subject.isAbout(one.words) && !BY_USER.test(one.words) ? "narrows" : null;
  const followsConcession = all[all.indexOf(one) - 1]?.clause.isConcession ?? false;
  if (
    one.clause.kind === "main" &&
    !followsConcession &&
    !one.isHedged &&
    !one.clause.isConcession &&
    ((one.isOfAll && DONE_REGULARLY.test(one.object)) || subject.isAboutObject(one.object))
  )
    return "contradicts";
  return one.isHedged || BY_USER.test(one.words) || !subject.isAbout(one.words) ? null : "narrows";
}

/** 無 and then 毎年実施しております, said of nothing else. */
const DONE_REGULARLY = /(?:実施|行[いっ]|取得|導入|整備|策定|締結|設置|制定)[ぁ-ん]{0,14}$/;

function withoutTag(predicates: readonly PlacedPredicate[], subject: Subject): YesNoReading {
  const [first] = predicates;
  if (!first) return { values: [], conditions: [], contradiction: [] };
  const plain = first.found.tone === "planned" ? [first] : predicates.filter(({ found }) => found.tone !== "planned");
  const main = mainOf(plain, subject);
  const later = plain.filter(
    (one) =>
      one.found.at.start > main.found.at.start && isYes(one.found) !== isYes(main.found) && one.found.tone === null,
  );
  // A later yes that is itself hedged, or somebody else's, softens nothing; its hedge is a condition by itself.
  const narrowing = later.find((one) =>
    isYes(main.found)
      ? !one.isHedged
      : subject.isAboutObject(one.object) && !one.isHedged && !SOMEBODY_ELSE.test(one.words),
  );
  const isElsewhere = isYes(main.found) && !subject.isAbout(main.words) && USES.test(main.words);
  return {
    values: [main.found],
    conditions: [
      ...(narrowing && !subject.isNegative ? [{ kind: "partial" as const, at: narrowing.found.at }] : []),
      ...(isElsewhere ? [{ kind: "unfamiliar" as const, at: main.found.at }] : []),
    ],
    contradiction: [],
  };
}

/** Azureのストレージを利用しています: whether that is what was asked, a person tells. */
const USES = /を(?:利用|使用|活用|採用)して(?:い|おり)ます[。\s]*$/;

/** X ていますが、Y していません says no; 方針は定めていないが、都度対応する says no to the question; else the first that speaks of it. */
function mainOf(predicates: readonly PlacedPredicate[], subject: Subject): PlacedPredicate {
  const [first] = predicates as [PlacedPredicate];
  const about = predicates.filter(({ words, clause }) => clause.kind === "main" && subject.isAbout(words));
  // 甲は出力することができる。乙は返還しない: what the users can do themselves is not what was asked.
  const own = predicates.find(
    (one) => !isYes(one.found) && !BY_USER.test(one.said) && (about.includes(one) || BY_VENDOR.test(one.said)),
  );
  const answering = (about[0] && BY_USER.test(about[0].said) ? own : undefined) ?? about[0] ?? first;
  if (!answering.clause.isConcession) return answering;
  const after = predicates[predicates.indexOf(answering) + 1];
  if (!after || after.clause.sentence !== answering.clause.sentence) return answering;
  // 取得しておりましたが、返上いたしました: what was, is no longer.
  if (WAS.test(answering.said)) return after;
  if (isYes(answering.found) && !isYes(after.found)) {
    const isOfIt = after.isOfAll || subject.isAbout(after.words) || subject.isAboutObject(after.object);
    return after.isHedged || !isOfIt ? answering : after;
  }
  return !isYes(answering.found) && isYes(after.found) && !subject.isAboutObject(answering.object) ? after : answering;
}

const WAS = /(?:て(?:い|おり)ました|ていた|でした|だった)$/;
const BY_VENDOR = /^\s*(?:乙|弊社|当社|私ども)(?:は|が|で|から)/;

function isYes({ value }: Found): boolean {
  return value.type === "yesNo" && value.value === "yes";
}
