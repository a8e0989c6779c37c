import type { ConditionKind, Span } from "../../model/reading";
import type { ReadableAnswer } from "../find/answer";
import type { Clause } from "../find/clauses";
import { covers } from "../find/found";
import type { FoundCondition } from "../refine/conditions";
import type { Label } from "../refine/labels";
import type { Placed } from "../refine/placed";
import { isAboutDetail, isAboutDisclosure } from "./detail";
import { isEmptyHere } from "./empty-here";
import type { Reservations } from "./reservations";
import { type Stated, saysNo } from "./stated";

/** True where the condition bears on the values or on the answer as a whole. */
export function bears(
  { kind, at }: FoundCondition,
  reading: Reservations,
  clauses: readonly Clause[],
  labels: readonly Label[],
): boolean {
  const stated = {
    kind,
    at,
    words: reading.answer.text.slice(at.start, at.end),
    clause: clauses.find((each) => covers(each, at)),
    clauses,
  };
  if (isOfDetail(stated, reading) || isOfDenial(stated, reading)) return false;
  // In a heading these name a plan or a function (【帳票オプション】) and limit nothing.
  if ((kind === "optional" || kind === "partial") && labels.some((label) => covers(label.at, at))) return false;
  if (kind === "optional" && (isOfAnotherThing(stated, reading) || isPriceAsked(stated, reading))) return false;
  if (reading.control.answer === "text") return kind === "optional" || kind === "planned" || kind === "onRequest";
  return !isEmptyHere(stated, reading);
}

/** Said once, these hold for the whole answer. */
const SWEEPING: ReadonlySet<ConditionKind> = new Set(["noGuarantee", "bestEffort", "underlyingProvider", "exception"]);

function isOfDetail({ kind, at, clause }: Stated, { answer, values, discarded, control }: Reservations): boolean {
  if (!clause || SWEEPING.has(kind) || isOnlyReception(answer.text, at)) return false;
  // 前日になることもあります speaks of the same notice, though it is not the one that counts.
  const isOfOwn = discarded.some(
    ({ found, because }) =>
      because === "supportingDetail" && found.role === control.quantity && covers(clause, found.at),
  );
  // What a proviso takes back is taken back, whatever figures it names.
  if (kind === "conditional" && (isOfOwn || clause.kind === "proviso")) return false;
  return isAboutDetail(answer, clause, { values, discarded }) || isAboutDisclosure(answer.text, clause);
}

/** A denial says itself that there is no guarantee, no plan, no target. */
const DENIED: ReadonlySet<ConditionKind> = new Set(["noGuarantee", "planned", "target", "actual"]);

function isOfDenial(stated: Stated, { answer, values, control }: Reservations): boolean {
  const { kind, words, clause } = stated;
  if (!DENIED.has(kind)) return false;
  const isPastAsked = ASKS_THE_PAST.test(control.name.ja);
  // Without a figure 保証していません is the flat denial itself, and so it is beside 【無】.
  if (kind === "noGuarantee" && values.length > 0 && values.every(saysNo)) return true;
  if (kind === "noGuarantee" && values.some((one) => saysNo(one) && clause && covers(clause, one.found.at)))
    return true;
  if (kind === "target" && isOfNone(stated, answer, values)) return true;
  if (kind === "actual" && isPastAsked && values.length > 0 && values.every(saysNo)) return true;
  // 過去に実施したことはございません denies what was, and tells nothing of what will be.
  if (/^(?:過去に|これまで|昨|一昨|前年|前期|先)/.test(words) && !isPastAsked) return false;
  return (
    clause !== undefined &&
    values.some((one) => one.found.origin === "predicate" && saysNo(one) && covers(clause, one.found.at))
  );
}

/** 目標値は定めておりません tells of no target. */
function isOfNone({ at, clause }: Stated, { text }: ReadableAnswer, values: readonly Placed[]): boolean {
  if (!clause || values.some(({ found }) => covers(clause, found.at))) return false;
  return /^[^。\n]{0,12}(?:定め|設け|設定し|置い|規定し)[^。\n、]{0,4}(?:ません|ない|ず)/.test(
    text.slice(at.end, clause.end),
  );
}

const ASKS_THE_PAST = /履歴|実績|過去|事故|漏えい/;

/** 追加は有償, API連携は有料: what is asked is there without it. */
function isOfAnotherThing({ at }: Stated, { answer: { text }, values }: Reservations): boolean {
  const before = /[^。\n(]{0,24}$/.exec(text.slice(Math.max(0, at.start - 24), at.start))?.[0] ?? "";
  return (
    MORE.test(before) &&
    !values.some(({ found }) => found.at.start >= at.start - before.length && found.at.start < at.end)
  );
}

/** What it costs is no surprise where the price is asked. */
function isPriceAsked({ words }: Stated, { control }: Reservations): boolean {
  return /円$/.test(words) && (control.answer === "money" || /料|費|課金|金額|価格|定額/.test(control.name.ja));
}

const MORE = /(?:追加|増設|増量|拡張|超過分?|カスタマイズ|API連携)(?:分)?(?:は|も|に(?:は|つき|ついて)|:)/;

/** 受付のみ: the doors are open, nobody works. */
function isOnlyReception(text: string, { start, end }: Span): boolean {
  return /受付$/.test(text.slice(Math.max(0, start - 2), start)) && text.slice(start, end).startsWith("のみ");
}
