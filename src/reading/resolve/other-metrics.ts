import { USUAL_EXCLUSION } from "../lexicon/conditions";
import type { FoundCondition } from "../refine/conditions";
import type { Placed } from "../refine/placed";
import { hasOtherStart } from "./other-start";
import type { Reservations } from "./reservations";

const OTHER_THING =
  /(?:予備(?:機|サーバー?)|代替(?:機|サーバー?)|交換|切り?替え?|フェイルオーバー|failover)[^。、\n]{0,8}$/i;
const NOT_COUNTED =
  /算入|計上|カウント|切り?捨|集計対象|含め(?:ない|ません)|含ま(?:ない|ず)|含みません|認定|除外|のみ(?:を)?(?:対象|計上|集計)|通知しません/;
const ONE_PART =
  /(?:ネットワーク|回線|サーバー?|ハードウェア|機器|インフラ)(?:単体|部分|のみ)?の?稼働率|(?:ネットワーク|回線|ハードウェア|機器)のみ/;
const PER_UNIT =
  /(?:1|一)?(?:ユーザー?|クラスタ|サーバー?|ID|アカウント|名|台|拠点|契約)(?:あたり|当たり|につき|ごとに)[^。、\n]{0,6}$/;
/** 99.2%でした tells what was, not what will be. */
const PAST = /^(?:以上|以内|以下|程度|ほど)?(?:でした|であった|だった|を(?:記録|達成)し|でございました)/;
const PERCENTILE = /(?<![A-Za-z])p\d{2}(?!\d)|\d{2} ?パーセンタイル|percentile/i;
const MEASURED_OVER =
  /(?:19|20)\d{2}[年/]\d{1,2}[^。\n()]{0,8}(?:~|から)[^。\n()]{0,16}|(?:(?:19|20)\d{2}|(?:令和|平成|R|H)\d{1,2})年度(?:の)?|(?:前|昨|前々)年度?(?:の|は)|\((?:19|20)\d{2}(?:年|[./])\d{1,2}月?\)|\((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? 20\d{2}\)|[Ii]n 20\d{2},? (?:the |our )?(?:measured|actual|achieved)?/;

/**
 * The value is a neighbour of what is asked: another starting point, short stops not counted, only the network, per machine, half a year.
 * A period of measurement tells that it is what was achieved, not what is promised.
 */
export function otherMetrics(reading: Reservations): FoundCondition[] {
  const { answer, values, control } = reading;
  const figures = values.filter(({ found: { value, origin } }) => origin === null && value.type !== "choice");
  return [
    ...figures.flatMap((one) => neighbours(answer.text, one, reading)),
    ...notCounted(reading),
    ...(control.answer === "percent" && figures.length > 0
      ? [...part(answer.text), ...achieved(answer.text), ...otherBase(answer.text)]
      : []),
  ];
}

function neighbours(
  text: string,
  { found: { at, value, role }, leading }: Placed,
  { control }: Reservations,
): FoundCondition[] {
  const after = text.slice(at.end, at.end + 40);
  const isLimit = control.quantity === "limit" && role !== "retention";
  const isTwoSteps =
    /消去|削除|廃棄/.test(control.name.ja) && /その後|その$|満了(?:から|後)|のち|さらに|further/i.test(leading);
  const isElse =
    isTwoSteps ||
    (control.quantity === "limit" &&
      /\d[^\d。\n]{0,6}\+[^。\n\d]{0,12}$/.test(text.slice(Math.max(0, at.start - 30), at.start))) ||
    (isLimit && PERCENTILE.test(text.slice(Math.max(0, at.start - 16), at.start))) ||
    (isLimit && (OTHER_THING.test(leading) || hasOtherStart(text, at, control))) ||
    (value.type !== "duration" &&
      value.type !== "percent" &&
      PER_UNIT.test(text.slice(Math.max(0, at.start - 16), at.start))) ||
    (control.better === "lower" &&
      value.type === "count" &&
      (/(?:半年|四半期|1か月|月)(?:で|に|間で|間に)? ?$/.test(text.slice(Math.max(0, at.start - 8), at.start)) ||
        /^\/?(?:半年|月|四半期)/.test(after)));
  const isPast = (value.type === "percent" || value.type === "duration") && PAST.test(after);
  return [
    ...(isElse ? [{ kind: "otherMetric" as const, at }] : []),
    ...(isPast ? [{ kind: "actual" as const, at }] : []),
  ];
}

/** 5分未満の停止は算入しません, 97.5%以上のリクエスト: what is left out or counted in makes another measure. */
function notCounted({ answer, values, discarded, control }: Reservations): FoundCondition[] {
  if (values.every(({ found: { origin } }) => origin === "tag")) return [];
  const isCount = control.answer === "count" || control.quantity === "none";
  return discarded.flatMap(({ found, because }): FoundCondition[] => {
    const words = answer.text.slice(found.at.start, found.at.end + 40);
    const isThreshold = found.role === "definition" && (isCount || NOT_COUNTED.test(words));
    const isLater =
      because === "otherMetric" &&
      found.role === "retention" &&
      /のち|後に?|その後|さらに/.test(words) &&
      control.quantity === "limit";
    return isThreshold || isLater ? [{ kind: "otherMetric", at: found.at }] : [];
  });
}

function part(text: string): FoundCondition[] {
  const match = ONE_PART.exec(text);
  return match ? [{ kind: "otherMetric", at: { start: match.index, end: match.index + match[0].length } }] : [];
}

/** 分母からは夜間と週末を差し引いています: a share of less than the whole time. */
function otherBase(text: string): FoundCondition[] {
  return [...text.matchAll(LESS_TIME)]
    .filter(({ 0: words }) => !USUAL_EXCLUSION.test(words))
    .map(({ index, 0: words }) => ({ kind: "otherMetric", at: { start: index, end: index + words.length } }));
}

const LESS_TIME =
  /(?:分母|母数|(?:対象|算出|計算|測定)(?:の)?(?:期間|時間)|稼働(?:すべき|予定)?時間)から(?:は|も)?[^。\n、]{1,24}?(?:差し引|引い|控除|外し)[^。\n、]{0,8}/g;

function achieved(text: string): FoundCondition[] {
  const match = MEASURED_OVER.exec(text);
  const isAhead = match
    ? /^[^。\n]{0,6}(?:より|から(?!\d)|に(?:提供|開始)|以降)/.test(text.slice(match.index + match[0].length))
    : true;
  return match && !isAhead ? [{ kind: "actual", at: { start: match.index, end: match.index + match[0].length } }] : [];
}
