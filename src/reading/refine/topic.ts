import type { Span } from "../../model/reading";
import type { Placed } from "./placed";

/** What a figure is said of, in the vendor's words. */
export interface Topic {
  readonly words: string;
  /** `said`: the は of its phrase · `beside`: a noun right before it · `label`: before a colon, in a heading · `carried`: from earlier in the sentence · `when`: on which occasion. */
  readonly how: "said" | "beside" | "label" | "carried" | "when";
}

const SENTENCE_END = /[。\n!?;]|\.(?= |$)/g;
const FAR = 200;

/** The topics of a figure, nearest first: its own phrase's, those that its sentence carries on, the label in force. */
export function topicsOf(text: string, { found: { at }, labels }: Placed): readonly Topic[] {
  const label = labels.at(-1);
  const start = Math.max(sentenceStart(text, at.start), label?.at.end ?? 0);
  const inside = INSIDE.exec(text.slice(at.start, at.end + 12))?.groups?.["words"];
  return [
    ...(inside === undefined ? [] : [{ words: inside, how: "said" as const }]),
    ...inSentence(text.slice(start, at.start), placeOf(text, at)),
    ...[...labels].reverse().map(({ text: words }) => ({ words, how: "label" as const })),
  ];
}

/** 月次報告は…: the word is part of a topic. */
const INSIDE = /^(?<words>[日週月年]次[一-龠々ァ-ヴー]{2,10})(?:は|が|も|:)/;

/** `point`: 30日後 and 45日前まで tell when · `need`: (に) 3日を要します. */
type Place = "point" | "need" | null;

function placeOf(text: string, { start, end }: Span): Place {
  const after = text.slice(end, end + 8);
  if (/^[前後]/.test(after) || /前(?:まで|迄)?$/.test(text.slice(start, end))) return "point";
  return /^(?:間|程度|ほど)?(?:を|が|は)?(?:要し|かか|必要|いただ|頂)/.test(after) ? "need" : null;
}

/** Where the sentence begins that holds `position`. */
export function sentenceStart(text: string, position: number): number {
  const from = Math.max(0, position - FAR);
  const last = [...text.slice(from, position).matchAll(SENTENCE_END)].at(-1);
  return last ? from + last.index + last[0].length : from;
}

/** The topics before a figure; what stands in a bracket is said of what the bracket explains. */
function inSentence(before: string, place: Place): Topic[] {
  const open = openBracket(before);
  const [outer, inner] = open < 0 ? [before, null] : [before.slice(0, open), before.slice(open + 1)];
  const host = withoutBrackets(outer).split(SEGMENT).reverse();
  if (inner === null) return inSegments(host, place);
  return [
    ...inSegments(withoutBrackets(inner).split(SEGMENT).reverse(), place),
    ...inSegments(host, "point").map(({ words, how }) => ({ words, how: how === "when" ? how : ("carried" as const) })),
  ];
}

const SEGMENT = /[、,]|\/(?!\d)|(?<=いますが|ますが|おり|ので|ため) | and (?=[a-z])/;

function inSegments(segments: readonly string[], place: Place): Topic[] {
  return segments.flatMap((segment, index): Topic[] => {
    const said = saidOf(segment) ?? (index === 0 && place !== "point" ? beside(segment, place) : null);
    if (said === null) return [];
    const how = CIRCUMSTANCE.test(said.words) ? "when" : index === 0 ? said.how : "carried";
    return [{ words: said.words, how }];
  });
}

/** The は and が of a topic; の, を and に only where the figure itself follows. */
const PARTICLE =
  /(?:について(?:は|も)?|につきまして(?:は|も)?|に関して(?:は|も)?|に関しましては|に対して(?:は|も)?|に対しては|としては|からは|では|には|とは|は(?!い)|も(?!の|し)|(?<!ます|です|[るたい])が|:| (?:is|are|run|runs|take|takes|will|must|follows?|expires?|lasts?|occurs?|begins?|starts?|rotates?)(?= ))/g;

function saidOf(segment: string): Topic | null {
  const last = [...segment.matchAll(PARTICLE)].at(-1);
  return last && last.index > 0 ? topic(segment.slice(0, last.index), "said") : null;
}

const BETWEEN =
  /(?:を|が|の| (?:after|within|for|every|in|at|by|up to|each|once a|once per))? ?(?:約|およそ|概ね|最大|最長|最低|最短|少なくとも|遅くとも|平均|合計|計|延べ|各|それぞれ|月間|年間|原則|通常|ほぼ|さらに|およびさらに){0,4} ?$/;
const NOUN = /(?:[一-龠々ァ-ヴーA-Za-z][一-龠々ァ-ヴーA-Za-z0-9の・]{0,24}|(?<![a-z])[a-z][a-z '-]{1,40})$/i;

/** 手動診断を年2回, 無操作30分; not the 契約終了の of 契約終了の30日後, which tells when and not what. */
function beside(segment: string, place: Place): Topic | null {
  const before = segment.replace(BETWEEN, "");
  const words = NOUN.exec(place === "need" ? before.replace(/には?$/, "") : before)?.[0];
  return words ? topic(words, "beside") : null;
}

/** 確認後, 契約上, 障害時: when and how, and not what. */
const CIRCUMSTANCE = /(?:[前後時際上内中]|から|より|以降|まで|とき|ため|限り|うえ|場合)$/;

/** 有: and 回答: open an answer and name nothing. */
const MARK = /^(?:[【[]?(?:有り?|あり|無し?|なし|○|×|△|はい|いいえ|yes|no)[】\]]?|回答|内容|備考|補足)$/i;

function topic(words: string, how: Topic["how"]): Topic | null {
  const bare = words
    .replace(/^[\s※*・■◆●○□◇①-⑳]*(?:\d{1,2}[.)] ?)?/, "")
    .replace(/^(?:また|なお|ただし|但し|さらに|加えて|一方で?|このほか|そのほか|これとは別に|いずれも)/, "")
    .trim();
  return bare === "" || MARK.test(bare) ? null : { words: bare, how };
}

function openBracket(text: string): number {
  const open = text.lastIndexOf("(");
  return open > text.lastIndexOf(")") ? open : -1;
}

function withoutBrackets(text: string): string {
  return text.replace(/\([^()]{0,80}\)/g, "");
}
