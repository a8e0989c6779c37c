import { covers, overlaps } from "../find/found";
import type { FoundCondition } from "../refine/conditions";
import type { Label } from "../refine/labels";
import type { Reservations } from "./reservations";

/** What an answer leaves open beside the values that it tells: other faults, other targets, when somebody really answers. */
export function leftOpen(reading: Reservations, labels: readonly Label[]): FoundCondition[] {
  return [
    ...onlySevere(reading),
    ...withheldInPart(reading),
    ...answeredLater(reading),
    ...downDaily(reading),
    ...leftOut(reading, labels),
    ...atOtherHours(reading),
  ];
}

/** メールは24時間、返信は翌営業日: mails are taken at all hours, and answered at others. */
function answeredLater({ answer: { text }, values }: Reservations): FoundCondition[] {
  const isAlways = values.some(({ found: { value } }) => value.type === "schedule" && value.value === "always");
  return isAlways ? [...text.matchAll(LATER)].map((match) => partial(match.index, match[0])) : [];
}

/** 5分おき（夜間は翌朝にまとめて確認）, 毎日（土日は取得しません）: at other hours it is later or not at all; of several listed hours each has its figure. */
function atOtherHours({ answer: { text }, values }: Reservations): FoundCondition[] {
  const figures = values.filter(({ found: { origin } }) => origin === null);
  if (figures.length === 0) return [];
  const isHours = figures.some(({ found: { value } }) => value.type === "schedule" && value.value !== "always");
  return [...text.matchAll(TOMORROW), ...(isHours ? [] : text.matchAll(NOT_THEN))]
    .filter(
      ({ index, 0: { length } }) =>
        !figures.some(({ found: { at } }) => overlaps(at, { start: index, end: index + length })),
    )
    .map((match) => partial(match.index, match[0]));
}

/** 毎日。土日は取得しません: not every day. */
const NOT_THEN =
  /(?:土日|休日|夜間|祝日|週末|年末年始|日曜日?|深夜)(?:祝日?)?(?:帯|分)?(?:は|には)[^。\n、\d]{0,10}?(?:ません|休み|休止|停止し|行わ|しない|対象外|自動応答|自動音声|留守番|録音|無人)/g;

const TOMORROW =
  /(?:夜間|深夜|休日|土日祝?日?|祝日|時間外|営業日外|日中以外)(?:帯|(?:帯?に(?:起き|起こっ|発生し|検知し|受け(?:付け)?|届い|生じ)た?|の)(?:障害|検知|アラート|場合|発生|もの|事象|件|連絡|お?問い?合わ?せ)?(?:分)?)?(?:は|には|、|については)[^。\n、\d]{0,12}(?:翌(?:朝|営業日|日|平日)|休み明け|週明け|次(?:の)?営業日)(?![^。\n、]{0,16}(?:こと|場合)が)/g;

/** 24時間（毎日3:00～3:10は再起動）: a stop every day is none that was planned and announced. */
function downDaily({ answer: { text }, values, discarded }: Reservations): FoundCondition[] {
  if (!values.some(({ found: { value } }) => value.type === "schedule" && value.value === "always")) return [];
  return discarded
    .filter(
      ({ found: { at }, because }) =>
        because === "exclusion" && /毎[日朝晩夜]|daily/i.test(text.slice(Math.max(0, at.start - 6), at.end)),
    )
    .map(({ found: { at } }) => ({ kind: "partial", at }));
}

const LATER = /(?:返信|回答|ご?対応|返答)(?:は|について(?:は)?)[^。\n、]{0,12}(?:翌営業日|営業日|平日|営業時間)/g;

/** 本番環境：8時間 / 検証環境：規定なし, 「高」は24時間以内、「低」は次回の保守時: one of those named side by side has no value. */
function leftOut({ answer: { text }, values, control }: Reservations, labels: readonly Label[]): FoundCondition[] {
  const figures = values.filter(({ found: { origin } }) => origin === null);
  const named = figures.flatMap((one) => one.labels.slice(-1));
  if (control.answer === "choice" || figures.length === 0) return [];
  const open = labels.filter(
    ({ governs }) =>
      named.length > 0 &&
      !values.some(({ found: { at } }) => covers(governs, at)) &&
      OPEN.test(text.slice(governs.start, Math.min(governs.end, governs.start + 30)).trim()),
  );
  const quoted = [...text.matchAll(QUOTED)].filter(
    ({ index, groups }) =>
      !figures.some(({ found: { at } }) => covers({ start: index, end: index + (groups?.["said"]?.length ?? 0) }, at)),
  );
  return [
    ...open.map(({ at }) => ({ kind: "partial" as const, at })),
    ...(figures.some(({ leading }) => /」は/.test(leading))
      ? quoted.map((match) => partial(match.index, match[0]))
      : []),
  ];
}

const OPEN =
  /^(?:(?:特に)?(?:規定|定め|指定|設定|目標|保証|保管|取得|監視)?(?:は)?(?:なし|無し|ありません|ございません|ない)|未定|未設定|対象外|[^、。\d]{0,8}次第|随時|適宜|都度|非公開|個別|別途|未対応|非対応|ベストエフォート|-|×)/;
const QUOTED = /(?<said>「[^」\n]{1,12}」は[^、。\n]{1,40})/g;

/** 間隔は非公開: where one interval is told and another is not, the worst is not known. */
function withheldInPart({ answer: { text }, values, control }: Reservations): FoundCondition[] {
  if (!values.some(({ found: { origin } }) => origin === null)) return [];
  return [...text.matchAll(WITHHELD_QUANTITY)]
    .filter((match) => control.name.ja.includes(match.groups?.["noun"] ?? "?"))
    .map((match) => ({ kind: "partial", at: { start: match.index, end: match.index + match[0].length } }));
}

const WITHHELD_QUANTITY =
  /(?<noun>間隔|頻度|時間|期間|世代|稼働率)(?:は|について(?:は)?)(?:非公開|非開示|公開して(?:おりません|いません)|開示して(?:おりません|いません)|未定)/g;

/** 重度障害の場合は8時間以内 alone leaves all other faults open. */
function onlySevere({ answer, values }: Reservations): FoundCondition[] {
  const figures = values.filter(({ found: { value } }) => value.type !== "yesNo");
  const [only] = figures;
  if (!only || figures.length > 1) return [];
  const behind = SEVERE_BEHIND.exec(answer.text.slice(only.found.at.end, only.found.at.end + 24));
  if (behind) return [{ kind: "partial", at: { start: only.found.at.end, end: only.found.at.end + behind[0].length } }];
  const match = SEVERE.exec(only.leading);
  if (!match) return [];
  const start = only.found.at.start - only.leading.length + match.index;
  return answer.text.length > start ? [{ kind: "partial", at: { start, end: start + match[0].length } }] : [];
}

/** (重度障害に対する目標時間) behind the figure. */
const SEVERE_BEHIND = /^ ?\((?:重大|重度|重要|緊急|致命的)[^()\n]{0,16}\)/;

const SEVERE =
  /(?:重大|重度|重要|緊急|致命的|深刻|大規模|クリティカル)(?:性|度\d?)?(?:な|の|が高い(?:と判断した)?)?(?:障害|脆弱性|インシデント|もの|場合|問題)?(?:の場合)?(?:に対しては|は|については|に関しては|に(?!応じ|よ)|には|、)|(?:営業時間内|平日)(?:は|に限り|のみ)|(?:CVSS(?:v\d)?|(?:重大|深刻|緊急|優先|影響)度|(?<![a-z])sev(?:erity)?) ?:?\d(?:\.\d)?(?:以上|以下)?(?:の[^、。\n\d]{1,10}?)?(?:は|には|について(?:は)?|に対し(?:て)?|:)|(?<![a-z])(?:critical|severe|high[- ]severity|urgent)(?: [a-z]{3,14})?(?:[:,]| within| in)/i;

function partial(start: number, words: string): FoundCondition {
  return { kind: "partial", at: { start, end: start + words.length } };
}
