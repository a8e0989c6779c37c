import type { Basis, ConditionKind } from "../../model/reading";
import { type Clause, findClauses } from "../find/clauses";
import { covers, overlaps } from "../find/found";
import { isPartialTag } from "../readers/yes-no";
import { type FoundCondition, findConditions } from "../refine/conditions";
import { findLabels } from "../refine/labels";
import { bears } from "./bearing";
import { ifClauses } from "./if-clauses";
import { leftOpen } from "./left-open";
import { otherMetrics } from "./other-metrics";
import type { Reservations } from "./reservations";

/** The conditions that bear on the values, or on the answer as a whole; those on discarded detail do not count. */
export function conditionsOn(reading: Reservations, accepts: readonly Basis[]): FoundCondition[] {
  const { answer, values } = reading;
  const clauses = findClauses(answer.text);
  const labels = findLabels(answer.text);
  const stated = findConditions(answer.text, reading.control.answer).filter((one) =>
    bears(one, reading, clauses, labels),
  );
  const marked = values
    .filter(({ found }) => isPartialTag(answer, found))
    .map(({ found: { at } }) => ({ kind: "partial" as const, at }));
  const worked = values
    .filter(({ found }) => found.isApproximate)
    .map(({ found: { at } }) => ({ kind: "approximate" as const, at }));
  return settle(
    [...stated, ...marked, ...worked, ...otherMetrics(reading), ...leftOpen(reading, labels), ...ifClauses(reading)],
    clauses,
    accepts,
    answer.text,
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
  text: string,
): FoundCondition[] {
  const kept: FoundCondition[] = [];
  for (const one of all) {
    if (isAccepted(one.kind, accepts)) continue;
    if (kept.some((other) => other.kind === one.kind && overlaps(other.at, one.at))) continue;
    if (!isAbsorbed(one, all, clauses, text)) kept.push(one);
  }
  return kept.sort((one, other) => one.at.start - other.at.start);
}

/** 契約により異なります is one reservation, and so is 緊急時は直前となる場合があります. */
function isAbsorbed(
  one: FoundCondition,
  all: readonly FoundCondition[],
  clauses: readonly Clause[],
  text: string,
): boolean {
  const clause = clauses.find((each) => covers(each, one.at));
  const isBeside = (kind: ConditionKind) =>
    clause !== undefined && all.some((other) => other.kind === kind && covers(clause, other.at));
  if (all.some(({ kind, at }) => overlaps(at, one.at) && STRONGER[one.kind]?.includes(kind))) return true;
  if (one.kind === "conditional") return isBeside("exception");
  const words = text.slice(one.at.start, one.at.end);
  // 上位プランに限り: who has it is told once
  if (one.kind === "optional") return words.startsWith("上位") && isBeside("partial");
  // 今後の稼働率を保証するものではない
  return one.kind === "planned" && /^(?:今後|将来)/.test(words) && isBeside("noGuarantee");
}

/** Of two that share their words the one that tells more. */
const STRONGER: { readonly [kind in ConditionKind]?: readonly ConditionKind[] } = {
  partial: ["otherMetric", "exception"],
  actual: ["reference"],
  conditional: ["byContract", "onRequest", "bestCase", "principle", "optional"],
};
