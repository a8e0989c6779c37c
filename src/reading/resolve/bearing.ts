import type { Control } from "../../model/form";
import type { ConditionKind, Span } from "../../model/reading";
import type { ReadableAnswer } from "../find/answer";
import type { Clause } from "../find/clauses";
import { covers, overlaps } from "../find/found";
import { VAGUE } from "../lexicon/vague";
import type { FoundCondition } from "../refine/conditions";
import type { Label } from "../refine/labels";
import type { Placed } from "../refine/placed";
import type { Reservations } from "./reservations";

/** One stated condition where it stands. */
interface Stated {
  readonly kind: ConditionKind;
  readonly at: Span;
  readonly words: string;
  readonly clause: Clause | undefined;
  readonly clauses: readonly Clause[];
}

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
  if (kind === "optional" && isOfAnotherThing(stated, reading)) return false;
  if (reading.control.answer === "text") return kind === "optional" || kind === "planned" || kind === "onRequest";
  return !EMPTY_HERE[kind]?.(stated, reading);
}

/** Said once, these hold for the whole answer. */
const SWEEPING: ReadonlySet<ConditionKind> = new Set(["noGuarantee", "bestEffort", "underlyingProvider", "exception"]);

function isOfDetail({ kind, at, clause }: Stated, { answer, values, discarded }: Reservations): boolean {
  if (!clause || SWEEPING.has(kind) || isOnlyReception(answer.text, at)) return false;
  return isAboutDetail(answer, clause, { values, discarded }) || isAboutDisclosure(answer.text, clause);
}

/** A denial says itself that there is no guarantee, no plan, no target. */
const DENIED: ReadonlySet<ConditionKind> = new Set(["noGuarantee", "planned", "target", "actual"]);

function isOfDenial({ kind, at, words, clause }: Stated, { values, control }: Reservations): boolean {
  if (!DENIED.has(kind)) return false;
  const isPastAsked = ASKS_THE_PAST.test(control.name.ja);
  if (kind === "noGuarantee" && values.some((one) => saysNo(one) && overlaps(one.found.at, at))) return true;
  if (kind === "actual" && isPastAsked && values.length > 0 && values.every(saysNo)) return true;
  // 過去に実施したことはございません denies what was, and tells nothing of what will be.
  if (/^(?:過去に|これまで|昨|一昨|前年|前期|先)/.test(words) && !isPastAsked) return false;
  return (
    clause !== undefined &&
    values.some((one) => one.found.origin === "predicate" && saysNo(one) && covers(clause, one.found.at))
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

const MORE = /(?:追加|増設|増量|拡張|超過分?|カスタマイズ|API連携)(?:分)?(?:は|も|に(?:は|つき|ついて)|:)/;

/** When a condition of a kind says nothing against the values. */
const EMPTY_HERE: { readonly [kind in ConditionKind]?: (stated: Stated, reading: Reservations) => boolean } = {
  // 賠償の責めを負わない answers the question of liability.
  noGuarantee: ({ words }, { control }) => /^(?:責|免責)/.test(words) && /賠償|補償|責任|免責/.test(control.name.ja),
  // A no is no target.
  target: (_, { values, control }) => control.answer === "yesNo" && values.length > 0 && values.every(saysNo),
  partial: isNoPart,
  // What it costs is no surprise where the price is asked.
  optional: ({ words }, { control }) =>
    /円$/.test(words) && (control.answer === "money" || /料|費|課金|金額|価格|定額/.test(control.name.ja)),
  exception: ({ words }, { subject }) => subject.isAboutEmergencies && words.startsWith("緊急"),
  conditional: ({ words }, { values, control }) =>
    (/異な|(?:度|規模|種類|種別|内容|項目|状況)(?:により|によって|に応じ)/.test(words) && isToldApart(values)) ||
    // One of several severities, or what is asked itself: data are lost when a contract ends.
    (/(?:もの|案件|事象)$/.test(words) && figuresOf(values).length > 1) ||
    (/消え|失わ|上書き/.test(words) && /消去|削除|廃棄/.test(control.name.ja)),
  actual: ({ words, clause }, { values, control }) =>
    (/^(?:過去|直近)/.test(words) && (control.quantity === "retention" || control.unit === "generation")) ||
    // 昨年は…: of its own sentence only.
    (/^(?:昨|一昨|前年|前期|先)/.test(words) && !values.some(({ found }) => clause && covers(clause, found.at))),
  bestEffort: ({ clause }, { answer, values }) =>
    clause !== undefined &&
    /^\s*(?:今後|引き?続き|これから)も?/.test(answer.text.slice(clause.start, clause.end)) &&
    !values.some((one) => covers(clause, one.found.at)),
  underlyingProvider: ({ at, clauses }, { answer, values }) => isBesideOwn(at, answer.text, values, clauses),
  capability: (stated, reading) => !isOnlyAbility(stated, reading),
};

function isNoPart({ at, words }: Stated, { answer, values, control, subject }: Reservations): boolean {
  if (/plan|プラン/i.test(words) && figuresOf(values).length > 1) return true;
  if (words.startsWith("のみ") && isOnlyThoseAllowed(answer.text, at.start, control)) return true;
  if (subject.isRestriction && /のみ|限/.test(words)) return true;
  if (/除/.test(words) && values.length > 0 && values.every(isWindow)) return true;
  // 単一構成のため冗長化していない, 対象に含まれておりません: no is said already.
  if (values.some((one) => saysNo(one) && (/構成$/.test(words) || overlaps(one.found.at, at)))) return true;
  // Stored in Japan only, which is what was asked.
  return control.answer === "choice" && (/^限|に限/.test(words) || /^only$/i.test(words));
}

/** 受付のみ: the doors are open, nobody works. */
function isOnlyReception(text: string, { start, end }: Span): boolean {
  return /受付$/.test(text.slice(Math.max(0, start - 2), start)) && text.slice(start, end).startsWith("のみ");
}

/** プランにより異なります before a figure for each plan says nothing more. */
function isToldApart(values: readonly Placed[]): boolean {
  return figuresOf(values).filter(({ leading }) => /(?:は|が|:|で) ?$/.test(leading)).length > 1;
}

function figuresOf(values: readonly Placed[]): readonly Placed[] {
  return values.filter(({ found: { origin } }) => origin === null);
}

/** 許可された担当者のみ protects; TLS1.2のみ有効 is what is wanted. */
function isOnlyThoseAllowed(text: string, at: number, { answer }: Control): boolean {
  const before = text.slice(Math.max(0, at - 16), at);
  if (/(?:許可|承認|認可|権限|必要|限られた|担当|運用|責任)[^。、\n]{0,8}$/.test(before)) return true;
  return answer === "choice" && /^のみ(?:有効|を有効|使用|を使用|利用|許可)/.test(text.slice(at, at + 8));
}

function saysNo({ found: { value } }: Placed): boolean {
  return value.type === "yesNo" && value.value === "no";
}

/** 平日9:00~17:00(祝日を除く) is no promise of every day anyway. */
function isWindow({ found: { value, origin } }: Placed): boolean {
  return origin === "tag" || (value.type === "schedule" && value.value !== "always");
}

/** 基盤はクラウド事業者が監視。弊社では5分間隔: every value stands in a statement of the vendor's own. */
function isBesideOwn(at: Span, text: string, values: readonly Placed[], clauses: readonly Clause[]): boolean {
  const hosts = values.map(({ found }) => clauses.find((each) => covers(each, found.at)));
  return (
    hosts.length > 0 &&
    hosts.every((host) => host && !covers(host, at) && OWN_STATEMENT.test(text.slice(host.start, host.end)))
  );
}

const OWN_STATEMENT =
  /(?:当社|弊社|自社|本サービス)(?:サービス)?(?:自身)?(?:で(?!利用|使用|契約)|は|が(?!利用|使用|契約)|にて|において|として|の(?!利用|使用|契約))/;

/**
 * 対応可能 instead of 対応 counts where it is the answer, not where a mark (○) already gives it; 有 beside what the vendor could do is no deed
 * (有 エスクロウ契約を締結することも可能); room for 90 days is not 90 days. What users can do is the function asked for.
 */
function isOnlyAbility({ words, clause }: Stated, { values, control }: Reservations): boolean {
  const isYesNo = control.answer === "yesNo";
  if (isYesNo && /^(?:契約|締結|預託)/.test(words)) return true;
  if (values.some(({ found: { origin } }) => origin === "tag")) return false;
  if (isYesNo) return true;
  const isOfFigure = clause !== undefined && values.some(({ found }) => covers(clause, found.at));
  if (isOfFigure && ROOM.test(words)) return true;
  const isOfLength = isOfFigure && values.some(({ found: { value } }) => value.type === "duration");
  return isOfLength && control.quantity === "limit" && /^(?:復旧|対応|通知|切替)/.test(words);
}

/** Room or a design for it. */
const ROOM = /^(?:仕様|性能|機能|設計)|(?:容量|能力|性能|余裕|領域|設備|体制|仕様|構成|空き)$/;

const DETAIL: ReadonlySet<string> = new Set([
  "otherMetric",
  "supportingDetail",
  "otherType",
  "userDuty",
  "refundTier",
  "exclusion",
]);

/** True for a clause that holds figures (or 数週間), none of which answers the control. */
function isAboutDetail(
  { text }: ReadableAnswer,
  clause: Clause,
  { values, discarded }: Pick<Reservations, "values" | "discarded">,
): boolean {
  const figures = figuresOf(values);
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
