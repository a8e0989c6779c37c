import type { Control } from "../../model/form";
import type { ConditionKind, Span } from "../../model/reading";
import type { Clause } from "../find/clauses";
import { covers, overlaps } from "../find/found";
import type { Placed } from "../refine/placed";
import { isMeasured } from "./detail";
import type { Reservations } from "./reservations";
import { figuresOf, type Stated, saysNo } from "./stated";

/** True where a condition of its kind says nothing against these values. */
export function isEmptyHere(stated: Stated, reading: Reservations): boolean {
  return EMPTY_HERE[stated.kind]?.(stated, reading) === true;
}

const EMPTY_HERE: { readonly [kind in ConditionKind]?: (stated: Stated, reading: Reservations) => boolean } = {
  // 賠償の責めを負わない answers the question of liability; alone it is the answer.
  noGuarantee: ({ words }, { values, control }) =>
    /^(?:責|免責)/.test(words) && (values.length === 0 || /賠償|補償|責任|免責/.test(control.name.ja)),
  // A no is no target, and a yes none where the target is a figure's (第一報は1時間以内を目標).
  target: ({ clause }, { values, control, discarded }) =>
    control.answer === "yesNo" &&
    values.length > 0 &&
    (values.every(saysNo) ||
      discarded.some(({ found }) => clause !== undefined && covers(clause, found.at) && isMeasured(found.value))),
  partial: isNoPart,
  // One plan after the other is told.
  byContract: (_, { values }) => isToldApart(values),
  exception: ({ words }, { subject }) => subject.isAboutEmergencies && words.startsWith("緊急"),
  conditional: ({ words }, { values, control }) =>
    (/異な|(?:度|規模|種類|種別|内容|項目|状況)(?:により|によって|に応じ)/.test(words) && isToldApart(values)) ||
    // One of several severities, or what is asked itself: data are lost when a contract ends.
    (/(?:もの|案件|事象)$/.test(words) && figuresOf(values).length > 1) ||
    (/消え|失わ|上書き/.test(words) && /消去|削除|廃棄/.test(control.name.ja)),
  actual: ({ at, words, clause }, { answer, values, control }) =>
    (/^(?:過去|直近)/.test(words) && (control.quantity === "retention" || control.unit === "generation")) ||
    // 昨年は…, これまでに接続制限が発生したことはない: of its own sentence only.
    (clause !== undefined &&
      !values.some(({ found }) => covers(clause, found.at)) &&
      (/^(?:昨|一昨|前年|前期|先)/.test(words) ||
        isOtherHistory(words, answer.text.slice(at.end, clause.end), clause))),
  bestEffort: ({ clause }, { answer, values }) =>
    clause !== undefined &&
    /^\s*(?:今後|引き?続き|これから)も?/.test(answer.text.slice(clause.start, clause.end)) &&
    !values.some((one) => covers(clause, one.found.at)),
  // Of suppliers their own is asked.
  underlyingProvider: ({ at, words, clauses }, { answer, values, control }) =>
    (words.startsWith("委託") && control.name.ja.includes("委託")) || isBesideOwn(at, answer.text, values, clauses),
  capability: (stated, reading) => !isOnlyAbility(stated, reading),
};

/** A statement about what has happened, with a topic of its own. */
function isOtherHistory(words: string, rest: string, { kind }: Clause): boolean {
  return kind === "main" && /^(?:過去|直近|これまで)/.test(words) && /[はが]/.test(rest) && !KEPT_LEVEL.test(rest);
}

const KEPT_LEVEL = /下回|上回|超え|割[りらっ]|達成|維持|数?値|率/;

function isNoPart({ at, words }: Stated, { answer, values, control, subject }: Reservations): boolean {
  if (/plan|プラン/i.test(words) && figuresOf(values).length > 1) return true;
  // 一部の旧端末向けにTLS1.0: one of several has its scope told.
  if (
    /^一部の/.test(words) &&
    figuresOf(values)
      .slice(1)
      .some(({ found, leading }) => at.start >= found.at.start - leading.length && at.end <= found.at.start)
  )
    return true;
  if (words.startsWith("のみ") && isOnlyThoseAllowed(answer.text, at.start, control)) return true;
  if (subject.isRestriction && /のみ|限/.test(words)) return true;
  // Without tax, without the stops of others: what is counted, and not to whom it applies.
  if (/^含/.test(words) && (control.answer === "money" || control.answer === "percent")) return true;
  if (/除/.test(words) && control.answer === "schedule" && values.length > 0 && values.every(isWindow)) return true;
  // 単一構成のため冗長化していない, 対象に含まれておりません: no is said already.
  if (values.some((one) => saysNo(one) && (/構成$/.test(words) || overlaps(one.found.at, at)))) return true;
  // Stored in Japan only, which is what was asked.
  return control.answer === "choice" && (/^限|に限/.test(words) || /^only$/i.test(words));
}

/** プランにより異なります before a figure for each plan says nothing more. */
function isToldApart(values: readonly Placed[]): boolean {
  return figuresOf(values).filter(({ leading }) => /(?:は|が|:|で) ?$/.test(leading)).length > 1;
}

/** 許可された担当者のみ protects; TLS1.2のみ有効 is what is wanted. */
function isOnlyThoseAllowed(text: string, at: number, { answer }: Control): boolean {
  const before = text.slice(Math.max(0, at - 16), at);
  if (/(?:許可|承認|認可|権限|必要|限られた|担当|運用|責任)[^。、\n]{0,8}$/.test(before)) return true;
  return answer === "choice" && /^のみ(?:有効|を有効|使用|を使用|利用|許可)/.test(text.slice(at, at + 8));
}

/** 平日9:00~17:00(祝日を除く) is no promise of every day anyway. */
function isWindow({ found: { value, origin } }: Placed): boolean {
  return origin === "tag" || (value.type === "schedule" && value.value !== "always");
}

/** 基盤はクラウド事業者が監視。弊社では5分間隔: every value stands in a later statement of the vendor's own. */
function isBesideOwn(at: Span, text: string, values: readonly Placed[], clauses: readonly Clause[]): boolean {
  const hosts = values.map(({ found }) => clauses.find((each) => covers(each, found.at)));
  // What others have makes no yes of a no.
  if (values.length > 0 && values.every(saysNo) && hosts.every((host) => host && !covers(host, at))) return true;
  return (
    hosts.length > 0 &&
    hosts.every((host) => host && at.end <= host.start && OWN_STATEMENT.test(text.slice(host.start, host.end)))
  );
}

const OWN_STATEMENT =
  /(?:当社|弊社|自社|本サービス)(?:サービス)?(?:自身)?(?:で(?!利用|使用|契約)|は|が(?!利用|使用|契約)|にて|において|として|の(?!利用|使用|契約))/;

/**
 * 対応可能 instead of 対応 counts where it is the answer, not where a mark (○) already gives it; 有 beside what the vendor could do is no deed
 * (有 エスクロウ契約を締結することも可能); room for 90 days is not 90 days. What users can do is the function asked for.
 */
function isOnlyAbility({ at, words, clause }: Stated, { answer, values, control, subject }: Reservations): boolean {
  const isYesNo = control.answer === "yesNo";
  if (isYesNo && /^(?:契約|締結|預託)/.test(words)) return true;
  const isTagged = values.some(({ found: { origin } }) => origin === "tag");
  if (isTagged) return isYesNo && answer.parts.slice(1).some((part) => covers(part, at)) && subject.isAbout(words);
  if (isYesNo) return true;
  const isOfFigure = clause !== undefined && values.some(({ found }) => covers(clause, found.at));
  if (isOfFigure && ROOM.test(words)) return true;
  const isOfLength = isOfFigure && values.some(({ found: { value } }) => value.type === "duration");
  return isOfLength && control.quantity === "limit" && /^(?:復旧|対応|通知|切替)/.test(words);
}

/** Room or a design for it. */
const ROOM = /^(?:仕様|性能|機能|設計)|(?:容量|能力|性能|余裕|領域|設備|体制|仕様|構成|空き)$/;
