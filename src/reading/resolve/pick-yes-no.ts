import type { Control } from "../../model/form";
import type { Span } from "../../model/reading";
import type { ReadableAnswer } from "../find/answer";
import { covers, type Found, overlaps } from "../find/found";
import { NO_SUPPLEMENT } from "../lexicon/states";
import type { FoundCondition } from "../refine/conditions";
import type { Placed } from "../refine/placed";
import type { Subject } from "../refine/subject";
import type { Vocabulary } from "../refine/vocabulary";
import { asAsked, saysNothing } from "./as-asked";
import type { Discarded } from "./choose";
import { unfit } from "./fit";
import { BY_USER, isYes } from "./placed-predicate";
import { resolveYesNo } from "./yes-no";

/** The yes/no part of a reading. */
export interface PickedYesNo {
  readonly values: readonly Placed[];
  readonly conditions: readonly FoundCondition[];
  readonly contradiction: readonly Span[];
  /** Denials that say what a prohibition or a limit wants (認めておりません, 接続できません). */
  readonly agreeing: readonly Found[];
  readonly discarded: readonly Discarded[];
}

/** Which tags and sentences stand: beside a figure only tags, alone also a flat denial; for a yes/no question all of them. */
export function pickYesNo(
  answer: ReadableAnswer,
  placed: readonly Placed[],
  figures: readonly Placed[],
  control: Control,
  vocabulary: Vocabulary,
  questionText: readonly Span[],
  subject: Subject,
): PickedYesNo {
  const asked = placed.filter(
    ({ found }) => found.value.type === "yesNo" && !questionText.some((span) => covers(span, found.at)),
  );
  const all = asked.map((one) => ({ ...one, found: asAsked(answer.text, one.found, control, subject) }));
  const tags = all.filter(
    ({ found }) =>
      found.origin === "tag" &&
      !figures.some((figure) => overlaps(figure.found.at, found.at)) &&
      isTagHere(answer.text, found, control),
  );
  const targets = tags.filter((one) => isOnTarget(answer, one));
  const open = tags.filter((one) => !targets.includes(one)).slice(0, 1);
  const excluded = control.answer === "choice" ? placed.filter(({ found }) => found.value.type === "choice") : [];
  const isExcluding = (at: Span) => excluded.some(({ clause }) => covers(clause, at));
  const predicates = all.filter(
    ({ found }) =>
      found.origin === "predicate" &&
      isSaid(answer, found) &&
      !saysNothing(answer.text, found, subject) &&
      bearsOn(found, control, open.length > 0, isExcluding(found.at)),
  );
  const picked = resolveYesNo(
    answer,
    open.map(({ found }) => found),
    predicates.map(({ found }) => found),
    subject,
  );
  const standing = [...open, ...predicates].filter(
    ({ found }) => picked.values.includes(found) && stands(answer, found, figures, control),
  );
  const fitting = targets.filter((one) => unfit(answer.text, one, control, vocabulary) === undefined);
  const kept =
    control.answer === "yesNo" || figures.length > 0 || fitting.length > 1 || open.length === 0 ? fitting : [];
  const values =
    control.answer === "text" ? standing.filter(({ found }) => found.origin === "tag") : [...standing, ...kept];
  const counts = values.length > 0 && control.answer !== "text";
  // Beside a figure the sentences are about the figure.
  const isWhole = control.answer === "yesNo" || figures.length === 0;
  return {
    values,
    conditions:
      counts && standing.length > 0 && control.answer !== "duration" && control.answer !== "frequency"
        ? picked.conditions
        : [],
    agreeing: predicates
      .filter((one) => keepsOut(answer.text, one.found, asked[all.indexOf(one)]?.found.tone ?? null, subject))
      .map(({ found }) => found),
    contradiction: counts ? [...(isWhole ? picked.contradiction : []), ...deniedByFigure(open, figures)] : [],
    discarded: tags
      .filter((one) => !values.includes(one))
      .map(({ found }) => ({ found, because: "supportingDetail" as const })),
  };
}

/** Others are kept out, or what should not be done is not let happen; 確認しておりません would be another denial. */
function keepsOut(text: string, found: Found, tone: Found["tone"], subject: Subject): boolean {
  if (tone === "protects") return true;
  const words = text.slice(found.at.start, found.at.end);
  return (subject.isProhibition || subject.isRestriction) && isYes(found) && LETS_NOT.test(words);
}

const LETS_NOT =
  /^(?:認め|許可し|許し|容認し|(?:使用|利用|接続|持ち?込み?|持ち?出し?|書き?込み?|複製|コピー|撮影|立ち?入り?|入室|閲覧|アクセス)?(?:を|は|が)?(?:でき|不可|使え|使わせ|使用し|利用し)|接続でき)[^、。\n]{0,12}$/;

/** ゼロ and 0件 say no where something is counted or asked for, not where a length is (RPO ゼロ). */
function isTagHere(text: string, { at }: Found, { answer }: Control): boolean {
  return answer === "yesNo" || answer === "count" || !/ゼロ|0件|皆無/.test(text.slice(at.start, at.end));
}

/** 補足は特にございません says nothing of what was asked. */
function isSaid({ text, parts }: ReadableAnswer, { at }: Found): boolean {
  return !parts.slice(1).some((part) => covers(part, at) && NO_SUPPLEMENT.test(text.slice(part.start, part.end)));
}

/** Where a figure is asked, only denials can stand for it; after a tag every sentence may bear on the tag. */
function bearsOn({ value }: Found, control: Control, isTagged: boolean, isExcluding: boolean): boolean {
  // 国外には保存しません shuts an option out and does not deny the question.
  if (isExcluding && !isTagged) return false;
  return isTagged || control.answer === "yesNo" || (value.type === "yesNo" && value.value === "no");
}

/** ■バックアップ: なし, ストレージ なし: said of one thing among several. */
function isOnTarget({ text, parts }: ReadableAnswer, { found, labels }: Placed): boolean {
  if (labels.some((label) => !/^(?:回答|有無|対応|可否|実施|実施有無|対応可否)$/.test(label.text))) return true;
  return !parts.some(
    (part) => /^[\s・]*$/.test(text.slice(part.start, found.at.start)) && part.start <= found.at.start,
  );
}

/** 予定はありません, 実績がないため算出できません and 停止しません deny something else than what is asked. */
const DENIES_ELSE = /(?:予定|実績|制限|上限|影響)(?:は|が|も)?[^。、]{0,3}$/;
const DENIES_OTHER_VERB =
  /^(?:停止|認定|みなさ|含め|算入|計上|想定|算出(?:でき|対象外)|負[わい]|経過|低下|発生でき|確認でき)/;

function stands({ text }: ReadableAnswer, found: Found, figures: readonly Placed[], control: Control): boolean {
  if (found.origin === "tag" || control.answer === "yesNo") return true;
  const isNo = found.value.type === "yesNo" && found.value.value === "no";
  if (!isNo) return false;
  // 提供しておりません。お客様がCSVで出力することは可能です: what users do themselves is not what was asked.
  if (figures.length > 0)
    return (
      control.answer === "choice" &&
      /提供|返却/.test(text.slice(Math.max(0, found.at.start - 10), found.at.end)) &&
      figures.every(
        ({ found: { at }, clause }) => at.start > found.at.end && BY_USER.test(text.slice(clause.start, at.start)),
      )
    );
  const words = text.slice(found.at.start, found.at.end);
  return (
    !DENIES_OTHER_VERB.test(words) && !DENIES_ELSE.test(text.slice(Math.max(0, found.at.start - 8), found.at.start))
  );
}

/** 【無】 and then a figure that answers: both cannot hold. */
function deniedByFigure(open: readonly Placed[], figures: readonly Placed[]): Span[] {
  const [tag] = open;
  const figure = figures.find(({ found }) => found.value.type !== "choice");
  const isDenied = tag?.found.value.type === "yesNo" && tag.found.value.value === "no" && figure;
  return isDenied ? [tag.found.at, figure.found.at] : [];
}
