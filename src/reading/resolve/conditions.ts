import type { Control } from "../../model/form";
import type { Basis, ConditionKind, Span } from "../../model/reading";
import type { ReadableAnswer } from "../find/answer";
import { type Clause, findClauses } from "../find/clauses";
import { covers, overlaps } from "../find/found";
import { VAGUE } from "../lexicon/vague";
import { isPartialTag } from "../readers/yes-no";
import { type FoundCondition, findConditions } from "../refine/conditions";
import { findLabels, type Label } from "../refine/labels";
import type { Placed } from "../refine/placed";
import { leftOpen } from "./left-open";
import { otherMetrics } from "./other-metrics";
import type { Reservations } from "./reservations";

/** The conditions that bear on the values, or on the answer as a whole; those on discarded detail do not count. */
export function conditionsOn(reading: Reservations, accepts: readonly Basis[]): FoundCondition[] {
  const { answer, values } = reading;
  const clauses = findClauses(answer.text);
  const labels = findLabels(answer.text);
  const stated = findConditions(answer.text).filter((one) => bears(one, reading, clauses, labels));
  const marked = values
    .filter(({ found }) => isPartialTag(answer, found))
    .map(({ found: { at } }) => ({ kind: "partial" as const, at }));
  const worked = values
    .filter(({ found }) => found.isApproximate)
    .map(({ found: { at } }) => ({ kind: "approximate" as const, at }));
  return settle(
    [...stated, ...marked, ...worked, ...otherMetrics(reading), ...leftOpen(reading, labels)],
    clauses,
    accepts,
  );
}

/** A denial says itself that there is no guarantee, no plan, no target. */
const DENIED: ReadonlySet<ConditionKind> = new Set(["noGuarantee", "planned", "target", "actual"]);
/** In a heading these name a plan or a function (【帳票オプション】) and limit nothing. */
const NAMED: ReadonlySet<ConditionKind> = new Set(["optional", "partial"]);
/** Said once, these hold for the whole answer. */
const SWEEPING: ReadonlySet<ConditionKind> = new Set(["noGuarantee", "bestEffort", "underlyingProvider", "exception"]);

function bears(
  { kind, at }: FoundCondition,
  reading: Reservations,
  clauses: readonly Clause[],
  labels: readonly Label[],
): boolean {
  const { answer, values, control, subject } = reading;
  const clause = clauses.find((each) => covers(each, at));
  if (
    clause &&
    !SWEEPING.has(kind) &&
    (isAboutDetail(answer, clause, reading) || isAboutDisclosure(answer.text, clause)) &&
    !isOnlyReception(answer.text, at)
  )
    return false;
  if (
    DENIED.has(kind) &&
    (!isOfThePast(answer.text, at) || ASKS_THE_PAST.test(control.name.ja)) &&
    clause &&
    values.some((one) => isDenial(one) && covers(clause, one.found.at))
  )
    return false;
  if (NAMED.has(kind) && labels.some((label) => covers(label.at, at))) return false;
  const words = answer.text.slice(at.start, at.end);
  if (control.answer === "text") return kind === "optional" || kind === "planned" || kind === "onRequest";
  if (
    kind === "partial" &&
    /plan|プラン/i.test(words) &&
    values.filter(({ found: { origin } }) => origin === null).length > 1
  )
    return false;
  if (kind === "partial" && /^のみ/.test(words) && isOnlyThoseAllowed(answer.text, at.start, control)) return false;
  // What it costs is no surprise where the price is asked.
  if (
    kind === "optional" &&
    /円$/.test(words) &&
    (control.answer === "money" || /料|費|課金|金額|価格|定額/.test(control.name.ja))
  )
    return false;
  if (kind === "exception" && subject.isAboutEmergencies && words.startsWith("緊急")) return false;
  if (kind === "partial" && subject.isRestriction && /のみ|限/.test(words)) return false;
  if (kind === "partial" && /除/.test(words) && values.length > 0 && values.every(isWindow)) return false;
  if (kind === "conditional" && /異な/.test(words) && isToldApart(values)) return false;
  if (
    kind === "actual" &&
    (control.quantity === "retention" || control.unit === "generation") &&
    /^(?:過去|直近)/.test(words)
  )
    return false;
  if (
    kind === "bestEffort" &&
    clause &&
    /^\s*(?:今後|引き?続き|これから)も?/.test(answer.text.slice(clause.start, clause.end)) &&
    !values.some((one) => covers(clause, one.found.at))
  )
    return false;
  // 有 beside what the vendor could do is no deed: 「有 エスクロウ契約を締結することも可能」. What users can do is the function asked for.
  if (kind === "capability" && control.answer === "yesNo" && /^(?:契約|締結|預託)/.test(words)) return true;
  if (kind === "capability")
    return bearsCapability(reading, clause) && (control.answer === "yesNo" || /^(?:復旧|対応|通知|切替)/.test(words));
  return control.answer !== "choice" || kind !== "partial" || !/^限|に限/.test(words);
}

/** 過去に実施したことはございません denies what was, and tells nothing of what will be. */
function isOfThePast(text: string, { start, end }: Span): boolean {
  return /^(?:過去に|これまで)/.test(text.slice(start, end));
}

const ASKS_THE_PAST = /履歴|実績|過去|事故|漏えい/;

/** 受付のみ: the doors are open, nobody works. */
function isOnlyReception(text: string, { start, end }: Span): boolean {
  return /受付$/.test(text.slice(Math.max(0, start - 2), start)) && text.slice(start, end).startsWith("のみ");
}

/** プランにより異なります before a figure for each plan says nothing more. */
function isToldApart(values: readonly Placed[]): boolean {
  return (
    values.filter(({ found: { origin }, leading }) => origin === null && /(?:は|が|:|で) ?$/.test(leading)).length > 1
  );
}

/** 許可された担当者のみ protects; TLS1.2のみ有効 is what is wanted. */
function isOnlyThoseAllowed(text: string, at: number, { answer }: Control): boolean {
  const before = text.slice(Math.max(0, at - 16), at);
  if (/(?:許可|承認|認可|権限|必要|限られた|担当|運用|責任)[^。、\n]{0,8}$/.test(before)) return true;
  return answer === "choice" && /^のみ(?:有効|を有効|使用|を使用|利用|許可)/.test(text.slice(at, at + 8));
}

function isDenial({ found: { value, origin } }: Placed): boolean {
  return origin === "predicate" && value.type === "yesNo" && value.value === "no";
}

/** 平日9:00~17:00(祝日を除く) is no promise of every day anyway. */
function isWindow({ found: { value, origin } }: Placed): boolean {
  return origin === "tag" || (value.type === "schedule" && value.value !== "always");
}

/** 対応可能 instead of 対応: counts where it is the answer, not where a mark (○) already gives it. */
function bearsCapability({ values, control }: Reservations, clause: Clause | undefined): boolean {
  if (values.some(({ found: { origin } }) => origin === "tag")) return false;
  if (control.answer === "yesNo") return true;
  return (
    clause !== undefined &&
    values.some(({ found }) => covers(clause, found.at) && found.value.type === "duration") &&
    control.quantity === "limit"
  );
}

const DETAIL: ReadonlySet<string> = new Set([
  "otherMetric",
  "supportingDetail",
  "otherType",
  "userDuty",
  "refundTier",
  "exclusion",
]);

/** True for a clause that holds figures (or 数週間), none of which answers the control. */
function isAboutDetail({ text }: ReadableAnswer, clause: Clause, { values, discarded }: Reservations): boolean {
  const figures = values.filter(({ found: { origin } }) => origin === null);
  if (figures.length === 0 || figures.some(({ found }) => covers(clause, found.at))) return false;
  const words = text.slice(clause.start, clause.end);
  if ([...words.matchAll(VAGUE)].some(([word]) => word.startsWith("数"))) return true;
  return discarded.some(
    ({ found, because }) => covers(clause, found.at) && DETAIL.has(because) && isMeasured(found.value),
  );
}

function isMeasured(value: Placed["found"]["value"]): boolean {
  return (
    value.type !== "yesNo" &&
    value.type !== "choice" &&
    value.type !== "date" &&
    !(value.type === "frequency" && value.continuous === true)
  );
}

/** 実績値の開示は行っておりません says nothing about the value beside it. */
function isAboutDisclosure(text: string, clause: Clause): boolean {
  return /(?:開示|公開|公表)(?:は|を)?[^。\n]{0,10}(?:ません|ない)/.test(
    text.slice(clause.start, clause.end).slice(-60),
  );
}

/** What the nets caught besides: without what is known already, and what the control accepts. */
export function withCaught(
  known: readonly FoundCondition[],
  caught: readonly FoundCondition[],
  accepts: readonly Basis[],
): FoundCondition[] {
  const isNew = ({ kind, at }: FoundCondition) =>
    !known.some((one) => overlaps(one.at, at) || (one.kind === kind && kind !== "unfamiliar"));
  return [...known, ...caught.filter((one) => !isAccepted(one.kind, accepts) && isNew(one))];
}

function isAccepted(kind: ConditionKind, accepts: readonly Basis[]): boolean {
  const basis = BASIS_OF[kind];
  return basis !== undefined && accepts.includes(basis);
}

const BASIS_OF: { readonly [kind: string]: Basis } = { target: "target", actual: "actual", bestEffort: "bestEffort" };

function settle(
  all: readonly FoundCondition[],
  clauses: readonly Clause[],
  accepts: readonly Basis[],
): FoundCondition[] {
  const kept: FoundCondition[] = [];
  for (const one of all) {
    if (isAccepted(one.kind, accepts)) continue;
    if (kept.some((other) => other.kind === one.kind && overlaps(other.at, one.at))) continue;
    if (!isAbsorbed(one, all, clauses)) kept.push(one);
  }
  return kept.sort((one, other) => one.at.start - other.at.start);
}

/** 契約により異なります is one reservation, and so is 緊急時は直前となる場合があります. */
function isAbsorbed(one: FoundCondition, all: readonly FoundCondition[], clauses: readonly Clause[]): boolean {
  const meets = (kinds: readonly ConditionKind[]) =>
    all.some(({ kind, at }) => kinds.includes(kind) && overlaps(at, one.at));
  if (one.kind === "partial") return meets(["otherMetric", "exception"]);
  if (one.kind === "actual") return meets(["reference"]);
  if (one.kind !== "conditional") return false;
  if (meets(["byContract", "onRequest"])) return true;
  const clause = clauses.find((each) => covers(each, one.at));
  return clause !== undefined && all.some(({ kind, at }) => kind === "exception" && covers(clause, at));
}
