import type { Span } from "../../model/reading";
import type { ReadableAnswer } from "../find/answer";
import { findClauses } from "../find/clauses";
import type { Found } from "../find/found";
import { SOMEBODY_ELSE } from "../lexicon/affirming-predicates";
import type { FoundCondition } from "../refine/conditions";
import type { Subject } from "../refine/subject";
import { BY_USER, inClause, isYes, type PlacedPredicate } from "./placed-predicate";

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
      placed.filter((one) => !isBeside(one, subject)),
      subject,
    );
  const contradiction: Span[] = [];
  const conditions: FoundCondition[] = [];
  for (const one of placed.filter(({ found }) => found.at.start >= tag.at.end)) {
    const effect = effectOn(tag, one, placed, subject);
    if (effect === "contradicts") contradiction.push(tag.at, one.found.at);
    if (effect === "narrows") conditions.push({ kind: "partial", at: one.found.at });
  }
  // What is denied outright is narrowed by nothing else.
  const narrowing = contradiction.length > 0 ? [] : conditions;
  return { values: tags, conditions: [...narrowing, ...besideTag(tag, placed, subject)], contradiction };
}

/** In English what is said of a thing follows its verb. */
function isBeside({ said, words }: PlacedPredicate, subject: Subject): boolean {
  return subject.isBeside(/[ぁ-ん]/.test(said) ? said : words);
}

/** ○ 通信は暗号化しております, where stored data is asked: what the remark affirms is something else. */
function besideTag(tag: Found, placed: readonly PlacedPredicate[], subject: Subject): FoundCondition[] {
  const [only, ...more] = placed;
  if (!isYes(tag) || !only || more.length > 0 || !isYes(only.found) || !isBeside(only, subject)) return [];
  return [{ kind: "otherMetric", at: only.found.at }];
}

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
    const isOfIt =
      one.isOfAll ||
      subject.isAboutObject(one.object) ||
      (one === firstBehind(tag, all) && MEANS.test(one.object) && subject.isAbout(one.said));
    return isOfIt ? "contradicts" : "narrows";
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

/** What a thing is done with: 災害時の切替の仕組みはございません denies the thing itself. */
const MEANS = /^(?:仕組み|体制|制度|手段|規程|規定|計画|手順|機能|対策|措置|取り?組み|設備|拠点|サイト)[ぁ-ん一-龠]/;

function firstBehind(tag: Found, all: readonly PlacedPredicate[]): PlacedPredicate | undefined {
  return all.find(({ found }) => found.at.start >= tag.at.end);
}

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
      ...(main.found.tone === "planned" ? [{ kind: "planned" as const, at: main.found.at }] : []),
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
