import type { Control } from "../../model/form";
import type { Basis, ConditionKind } from "../../model/reading";
import type { ReadableAnswer } from "../find/answer";
import { type Clause, findClauses } from "../find/clauses";
import { covers, overlaps } from "../find/found";
import { isPartialTag } from "../readers/yes-no";
import { type FoundCondition, findConditions } from "../refine/conditions";
import { findLabels } from "../refine/labels";
import type { Placed } from "../refine/placed";
import type { Discarded } from "./choose";

/** The conditions that bear on the values, or on the answer as a whole; those on discarded detail do not count. */
export function conditionsOn(
  answer: ReadableAnswer,
  values: readonly Placed[],
  discarded: readonly Discarded[],
  control: Control | null,
  accepts: readonly Basis[],
): FoundCondition[] {
  const clauses = findClauses(answer.text);
  const labels = findLabels(answer.text);
  const aside = clauses.filter(
    (clause) => isAboutDetail(clause, values, discarded) || isAboutDisclosure(answer.text, clause),
  );
  const denials = values.filter(
    ({ found: { value, origin } }) => origin === "predicate" && value.type === "yesNo" && value.value === "no",
  );
  const isTagged = values.some(({ found: { origin } }) => origin === "tag");
  const stated = findConditions(answer.text).filter(({ kind, at }) => {
    if (aside.some((clause) => covers(clause, at))) return false;
    if (DENIED.has(kind) && denials.some(({ clause }) => covers(clause, at))) return false;
    if (NAMED.has(kind) && labels.some((label) => covers(label.at, at))) return false;
    return kind !== "capability" || (control?.answer === "yesNo" && !isTagged);
  });
  const partial = values
    .filter(({ found }) => isPartialTag(answer, found))
    .map(({ found: { at } }) => ({ kind: "partial" as const, at }));
  const worked = values
    .filter(({ found }) => found.isApproximate)
    .map(({ found: { at } }) => ({ kind: "approximate" as const, at }));
  const neighbours = otherMetrics(answer, values, discarded, control);
  return settle([...stated, ...partial, ...worked, ...neighbours], clauses, accepts);
}

/** A denial says itself that there is no guarantee, no plan, no target. */
const DENIED: ReadonlySet<ConditionKind> = new Set(["noGuarantee", "planned", "target", "actual"]);
/** In a heading these name a plan or a function (【帳票オプション】) and limit nothing. */
const NAMED: ReadonlySet<ConditionKind> = new Set(["optional", "partial"]);
const DETAIL: ReadonlySet<string> = new Set([
  "otherMetric",
  "supportingDetail",
  "otherType",
  "userDuty",
  "refundTier",
  "exclusion",
]);

/** True for a clause that holds figures, none of which answers the control. */
function isAboutDetail(clause: Clause, values: readonly Placed[], discarded: readonly Discarded[]): boolean {
  const isHere = ({ found }: { readonly found: Placed["found"] }) => covers(clause, found.at);
  return values.length > 0 && !values.some(isHere) && discarded.some((one) => isHere(one) && DETAIL.has(one.because));
}

/** 実績値の開示は行っておりません says nothing about the value beside it. */
function isAboutDisclosure(text: string, clause: Clause): boolean {
  return /(?:開示|公開|公表)(?:は|を)?[^。\n]{0,10}(?:ません|ない)/.test(
    text.slice(clause.start, clause.end).slice(-60),
  );
}

const OTHER_START =
  /(?:原因(?:の|が)?(?:判明|特定)|確認(?:後|して|から|でき)|判明(?:後|して|した)|判断(?:後|して|から|した)|作業(?:着手|開始)|着手(?:後|から|して)|宣言|提供元[^。\n]{0,8}(?:通知|連絡)|受領後|受付後|報告を受け)[^。、\n]{0,12}$/;
const OTHER_START_ENGLISH = /^ ?(?:of|after|from) (?:disaster declaration|confirmation|identif|root cause|acknowledg)/i;
const NOT_COUNTED =
  /算入|計上|カウント|切り?捨|集計対象|含め(?:ない|ません)|含まない|認定|除外|のみ(?:を)?(?:対象|計上|集計)/;
const ONE_PART =
  /(?:ネットワーク|回線|サーバー?|ハードウェア|機器|インフラ)(?:単体|部分|のみ)?の?稼働率|(?:ネットワーク|回線|ハードウェア|機器)のみ/;

/** The value is a neighbour of what is asked: another starting point, short stops not counted, only the network. */
function otherMetrics(
  { text }: ReadableAnswer,
  values: readonly Placed[],
  discarded: readonly Discarded[],
  control: Control | null,
): FoundCondition[] {
  const figures = values.filter(({ found: { value } }) => value.type !== "yesNo");
  if (figures.length === 0) return [];
  const found: FoundCondition[] = [];
  for (const { found: one, leading } of figures) {
    if (
      control?.quantity === "limit" &&
      (OTHER_START.test(leading) || OTHER_START_ENGLISH.test(text.slice(one.at.end, one.at.end + 40)))
    ) {
      found.push({ kind: "otherMetric", at: one.at });
    }
  }
  for (const { found: one, because } of discarded) {
    if (because === "definition" && NOT_COUNTED.test(text.slice(one.at.start, one.at.end + 40)))
      found.push({ kind: "otherMetric", at: one.at });
    if (because === "supportingDetail" && one.role === "share") found.push({ kind: "otherMetric", at: one.at });
  }
  const part = ONE_PART.exec(text);
  if (control?.answer === "percent" && part)
    found.push({ kind: "otherMetric", at: { start: part.index, end: part.index + part[0].length } });
  return found;
}

const BASIS_OF: { readonly [kind: string]: Basis } = { target: "target", actual: "actual", bestEffort: "bestEffort" };

function settle(
  all: readonly FoundCondition[],
  clauses: readonly Clause[],
  accepts: readonly Basis[],
): FoundCondition[] {
  const kept: FoundCondition[] = [];
  for (const one of all) {
    const basis = BASIS_OF[one.kind];
    if (basis !== undefined && accepts.includes(basis)) continue;
    if (kept.some((other) => other.kind === one.kind && overlaps(other.at, one.at))) continue;
    if (isAbsorbed(one, all, clauses)) continue;
    kept.push(one);
  }
  return kept.sort((one, other) => one.at.start - other.at.start);
}

/** 契約により異なります is one reservation, and so is 緊急時は直前となる場合があります. */
function isAbsorbed(one: FoundCondition, all: readonly FoundCondition[], clauses: readonly Clause[]): boolean {
  if (one.kind === "partial") return all.some(({ kind, at }) => kind === "otherMetric" && overlaps(at, one.at));
  if (one.kind !== "conditional") return false;
  if (all.some(({ kind, at }) => (kind === "byContract" || kind === "onRequest") && overlaps(at, one.at))) return true;
  const clause = clauses.find((each) => covers(each, one.at));
  return clause !== undefined && all.some(({ kind, at }) => kind === "exception" && covers(clause, at));
}
