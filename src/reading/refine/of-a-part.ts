import type { Span } from "../../model/reading";
import { normalize } from "../../text/normalize";
import type { ReadableAnswer } from "../find/answer";
import { covers, type Found } from "../find/found";
import {
  FOREMOST,
  NONE_LEFT_OUT,
  OWN_PEOPLE,
  OWN_SIDE,
  PARTNERS,
  RANGE,
  RANGE_OF_SERVICE,
  WHOLES_AND_PARTS,
  type WholeAndParts,
} from "../lexicon/wholes-and-parts";
import type { FoundCondition } from "./conditions";
import { type Saying, sayingsIn } from "./sayings";

/**
 * A yes that is said of a part alone: of some of the people (正社員からは), devices (Windows端末について), rooms or data (カード番号を暗号化)
 * where the question asks about all. `questions`: the words of the row and of its control.
 */
export function ofAPart(
  { text }: ReadableAnswer,
  values: readonly Found[],
  questions: readonly string[],
  questionText: readonly Span[],
): FoundCondition[] {
  const yes = values.find(({ value }) => value.type === "yesNo" && value.value === "yes");
  if (!yes) return [];
  const asked = questions.map((question) => normalize(question).text).join("\n");
  const sayings = sayingsIn(text).filter((one) => !one.isDenied && !questionText.some((span) => covers(span, one)));
  const wholes = WHOLES_AND_PARTS.filter((whole) => whole.asked.test(asked));
  return [
    ...sayings.flatMap((saying) => [
      ...wholes.flatMap((whole) => partOf(saying, whole, asked) ?? []),
      ...foremost(saying, asked),
      ...ofAList(saying, asked),
    ]),
    ...inRange(text, asked),
    ...inEnglish(text, yes, asked),
  ].slice(0, ENOUGH);
}

/** A few show a person where to look. */
const ENOUGH = 3;
const patterns = new WeakMap<WholeAndParts, RegExp>();

function partOf({ words, sentence, start }: Saying, whole: WholeAndParts, asked: string): FoundCondition | undefined {
  const pattern = patterns.get(whole) ?? new RegExp(`(?<part>${whole.parts})(?:${whole.by})`, "g");
  patterns.set(whole, pattern);
  for (const { index, 0: phrase, groups } of words.matchAll(pattern)) {
    const part = groups?.["part"] ?? "";
    if (asked.includes(part) || asked.includes(part.replace(KIND, "") || part) || NONE_LEFT_OUT.test(sentence))
      continue;
    if (whole.deed && !whole.deed.test(words.slice(index + phrase.length))) continue;
    if (isWhole(words.slice(Math.max(0, index - LONGEST_LIST), index), sentence, whole)) continue;
    return { kind: "partial", at: { start: start + index, end: start + index + phrase.length } };
  }
  return undefined;
}

/** Behind the telling word of a part: 添付ファイル, 管理者ID. */
const KIND = /(?:ファイル|データ|情報|番号|アカウント|ID|社員|端末|PC|媒体)$/;
const LONGEST_LIST = 60;

/** サーバと端末, 正社員および派遣社員: one of those named is no part, or together they make up the whole. */
function isWhole(before: string, sentence: string, { parts, covers: kinds }: WholeAndParts): boolean {
  if (kinds?.every((kind) => kind.test(sentence))) return true;
  const isPart = new RegExp(`(?:${parts})$`);
  const listed = LISTED.exec(before)?.[0].split(JOINT) ?? [];
  return listed.some((item) => item !== "" && !isPart.test(item) && !WHEN.test(item));
}

const LISTED = /(?:[一-龠ァ-ヴーA-Za-z0-9]{1,12}(?:、|・|\/|と|や|および|及び|ならびに|並びに|または|又は)){1,6}$/;
const JOINT = /、|・|\/|と|や|および|及び|ならびに|並びに|または|又は/;
const WHEN = /[時後前月年回度日次]$/;

/** 主な再委託先と締結しております. */
function foremost({ words, sentence, start }: Saying, asked: string): FoundCondition[] {
  if (NONE_LEFT_OUT.test(sentence)) return [];
  return [...words.matchAll(FOREMOST)]
    .filter(
      ({ 0: phrase, groups }) =>
        !asked.includes(phrase.slice(0, 2)) && asked.includes((groups?.["noun"] ?? "?").slice(-2)),
    )
    .map(({ index, 0: { length } }) => ({
      kind: "partial",
      at: { start: start + index, end: start + index + length },
    }));
}

/** 付与、変更、削除を記録していますか ○ 付与は記録しております: only one of those that the question lists. */
function ofAList({ words, start }: Saying, asked: string): FoundCondition[] {
  const topic = ONE_TOPIC.exec(words);
  const one = topic?.groups?.["one"];
  if (!topic || one === undefined) return [];
  const lists = [...asked.matchAll(LIST)].map(([list]) => list.split(LIST_JOINT));
  const isOne = lists.some((list) => list.includes(one) && list.every((each) => each === one || !words.includes(each)));
  return isOne ? [{ kind: "partial", at: { start, end: start + topic[0].length } }] : [];
}

const ONE_TOPIC = /^\s*(?<one>[一-龠]{2})(?:の[一-龠]{2,5})?(?:は|については|のときは)/;
const LIST = /[一-龠]{2}(?:[、・][一-龠]{2}){1,4}(?=[をのはが])|[一-龠]{2}と[一-龠]{2}(?=の)/g;
const LIST_JOINT = /[、・と]/;

/** 取得済み。登録の範囲は大阪支社の受託印刷です。 */
function inRange(text: string, asked: string): FoundCondition[] {
  const match = /認証|ISMS|27001|プライバシーマーク/i.test(asked) ? RANGE.exec(text) : null;
  if (!match || RANGE_OF_SERVICE.test(match.groups?.["range"] ?? "")) return [];
  return [{ kind: "partial", at: { start: match.index, end: match.index + match[0].length } }];
}

/** Yes, for our own staff accounts; Yes, our hosting partner holds it. */
function inEnglish(text: string, yes: Found, asked: string): FoundCondition[] {
  const behind = text.slice(yes.at.end, yes.at.end + FAR);
  if (!/[A-Za-z]/.test(behind)) return [];
  const side = yes.origin === "tag" ? OWN_SIDE.exec(behind) : null;
  const isOwnAsked = /従業|社員|端末|staff|employee|device/i.test(asked);
  const people = isOwnAsked ? null : OWN_PEOPLE.exec(text.slice(0, FAR));
  const partner = PARTNERS.exec(text.slice(0, FAR));
  return [
    ...(side ? [found("partial", yes.at.end + (side.groups?.["lead"]?.length ?? 0), side.groups?.["who"] ?? "")] : []),
    ...(people ? [found("otherMetric", people.index, people[0])] : []),
    ...(partner ? [found("underlyingProvider", partner.index, partner[0])] : []),
  ];
}

const FAR = 200;

function found(kind: FoundCondition["kind"], start: number, words: string): FoundCondition {
  return { kind, at: { start, end: start + words.length } };
}
