import type { Span } from "../../model/reading";
import type { ReadableAnswer } from "../find/answer";
import { type Clause, findClauses } from "../find/clauses";
import { covers, type Found } from "../find/found";
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
  if (!tag) return withoutTag(placed, subject);
  const contradiction: Span[] = [];
  const conditions: FoundCondition[] = [];
  for (const one of placed.filter(({ found }) => found.at.start >= tag.at.end)) {
    const effect = effectOn(tag, one, placed, subject);
    if (effect === "contradicts") contradiction.push(tag.at, one.found.at);
    if (effect === "narrows") conditions.push({ kind: "partial", at: one.found.at });
  }
  return { values: tags, conditions, contradiction };
}

interface PlacedPredicate {
  readonly found: Found;
  readonly clause: Clause;
  readonly words: string;
  /** What the predicate is said of: the last noun before its particle, and the verb itself. */
  readonly object: string;
  /** Hedged in its own clause: 重大な障害の場合のみ, ご要望があれば. */
  readonly isHedged: boolean;
}

function inClause({ text }: ReadableAnswer, clauses: readonly Clause[], found: Found): PlacedPredicate[] {
  const clause = clauses.find((each) => covers(each, found.at));
  if (!clause) return [];
  const words = text.slice(clause.start, clause.end);
  const head =
    /(?<noun>[^、。はがをもにのへで\s]{1,16})(?:は|を|が|も|に|へ)?$/.exec(text.slice(clause.start, found.at.start))
      ?.groups?.["noun"] ?? "";
  const object = head + text.slice(found.at.start, found.at.end);
  return [{ found, clause, words, object, isHedged: findConditions(words).some(({ kind }) => SOFT.has(kind)) }];
}

const SOFT: ReadonlySet<string> = new Set(["partial", "onRequest", "conditional", "optional", "exception"]);
/** What users do themselves. */
export const BY_USER = /(?:お客様|ご?利用者|ご?契約者|貴社|customers?)[^。]{0,12}(?:にて|側|ご自身|が|で|様)/i;

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
    return subject.isAboutObject(one.object) ? "contradicts" : "narrows";
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
    subject.isAboutObject(one.object)
  )
    return "contradicts";
  return one.isHedged || BY_USER.test(one.words) || !subject.isAbout(one.words) ? null : "narrows";
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
  const narrowing = later.find((one) => (isYes(main.found) ? true : subject.isAboutObject(one.object)));
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
  const answering = predicates.find(({ words, clause }) => clause.kind === "main" && subject.isAbout(words)) ?? first;
  if (!answering.clause.isConcession) return answering;
  const after = predicates[predicates.indexOf(answering) + 1];
  if (!after || after.clause.sentence !== answering.clause.sentence) return answering;
  if (isYes(answering.found) && !isYes(after.found)) return after.isHedged ? answering : after;
  return !isYes(answering.found) && isYes(after.found) && !subject.isAboutObject(answering.object) ? after : answering;
}

function isYes({ value }: Found): boolean {
  return value.type === "yesNo" && value.value === "yes";
}
