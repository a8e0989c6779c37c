import { normalize } from "../../text/normalize";
import { type Action, actionsIn } from "../lexicon/actions";
import { METRICS } from "../lexicon/metric-words";

/** What words name: the quantity asked, one of its family (which another names better), or another one. */
export type Naming = "own" | "sibling" | "other";

/** Tells whether words name the quantity asked, or another one. */
export interface Vocabulary {
  /** Whose topic the last named quantity of the text is (稼働率は …); null where none is named as a topic. */
  topicOf(text: string): Naming | null;
  /** What a label names; null where it names no quantity. */
  labelOf(label: string): Naming | null;
  /** True where the label repeats the item's own words. */
  isOwnLabel(label: string): boolean;
  /** True where the words are exactly the name of another control's quantity. */
  isOtherName(words: string): boolean;
  /** The things that the control is about (映像, セキュリティ, 記録), as far as the words name them. */
  thingsIn(words: string): readonly string[];
  /** True where the words end in such a thing, or in another word for it (操作履歴 where logs are asked). */
  sharesThing(words: string): boolean;
  /** What the control is about, as verbs. */
  readonly actions: ReadonlySet<Action>;
  /** True where an interval can stand for the length that is asked (RPO, definition updates). */
  readonly isRefreshed: boolean;
  readonly own: string;
}

/** `own` are the control's wording and the labels of its row; `others` the wording of all controls. */
export function toVocabulary(own: readonly string[], others: readonly string[]): Vocabulary {
  const ownWords = own.map((word) => fold(word).replace(/^.*に続く/, "")).filter((word) => word.length > 1);
  const ownText = ownWords.join("\n");
  const ownParts = [...new Set([...ownText.matchAll(/[ァ-ヴー]{4,}|[a-z]{3,}/g)].map(([word]) => word))];
  const ownActions = actionsIn(ownText);
  const named = METRICS.filter(({ isKept }) => !isKept || ownActions.has("keep")).map((metric) => ({
    metric,
    isOwn: metric.words.some((pattern) => ends(pattern, ownText).length > 0),
  }));
  const ownMetrics = named.filter(({ isOwn }) => isOwn).map(({ metric }) => metric);
  const families = new Set(ownMetrics.flatMap(({ family }) => family ?? []));
  const patternsOf = (naming: Naming) =>
    named
      .filter(
        ({ metric, isOwn }) =>
          namingOf(
            isOwn,
            metric.family !== undefined && families.has(metric.family) && !metric.rival?.test(ownText),
          ) === naming,
      )
      .flatMap(({ metric }) => metric.words);
  const patterns = { own: patternsOf("own"), sibling: patternsOf("sibling"), other: patternsOf("other") };
  const strange = folded(others).filter((word) => word.length > 2 && !ownText.includes(word));
  // アプリケーション診断 is a kind of the 診断 that is asked, 障害通知 is none.
  const isKin = (word: string) => [...actionsIn(word)].some((action) => ownActions.has(action));
  const kinWords = strange.filter(isKin);
  const otherWords = strange.filter((word) => !isKin(word));
  const things = thingsOf(ownText);
  const nearest = (text: string, isNamed: (rest: string) => boolean): Naming | null => {
    const last = (naming: Naming, words: readonly string[]) =>
      Math.max(
        -1,
        ...[
          ...patterns[naming].flatMap((pattern) => ends(pattern, text)),
          ...words.flatMap((word) => lastEnd(text, word)),
        ].filter((end) => isNamed(text.slice(end))),
      );
    const found = [
      ["own", last("own", [...ownWords, ...ownParts])],
      ["other", last("other", otherWords)],
      ["sibling", last("sibling", kinWords)],
    ] as const;
    const best = [...found].sort((one, other) => other[1] - one[1])[0];
    return best && best[1] >= 0 ? best[0] : null;
  };
  return {
    topicOf: (text) => nearest(fold(text), (rest) => TOPIC.test(rest)),
    labelOf: (label) => nearest(fold(label), () => true),
    isOwnLabel: (label) => {
      const words = fold(label);
      return ownWords.some((word) => word.includes(words) || (word.length > 2 && words.includes(word)));
    },
    isOtherName: (words) => {
      const name = fold(words);
      return folded(others).includes(name) && !ownText.includes(name);
    },
    thingsIn: (words) => {
      const text = fold(words);
      return things.filter((thing) => text.includes(thing));
    },
    sharesThing: (words) => {
      const text = fold(words);
      return (
        things.some((thing) => text.endsWith(thing)) ||
        SAME_THINGS.some((same) => same.test(text) && things.some((thing) => same.test(thing)))
      );
    },
    actions: ownActions,
    isRefreshed: ownActions.has("backup") || ownActions.has("update") || ownActions.has("patch"),
    own: ownText,
  };
}

function namingOf(isOwn: boolean, isKin: boolean): Naming {
  if (isOwn) return "own";
  return isKin ? "sibling" : "other";
}

/** Words that stand for one another at the end of a compound. */
const SAME_THINGS: readonly RegExp[] = [
  /(?:ログ|履歴|記録)$/,
  /(?:映像|画像|録画)$/,
  /(?:障害|インシデント|事故)$/,
  /(?:保守|メンテナンス|停止|工事|作業)$/,
  /(?:文書|書類|資料)$/,
];
/** Words that occur in the names of many controls and tell none. */
const COMMON_THING =
  /^(?:サービス|データ|情報|システム|管理|対応|実施|利用|要件|内容|時間|期間|間隔|頻度|回数|目標|事前|計画|必要|方針|基準|平均|最低|最大|標準|運用)$/;

/** Kanji pairs and loan words of the control's own wording. */
function thingsOf(ownText: string): string[] {
  const words = [...ownText.matchAll(/[一-龠々]{2,}|[ァ-ヴー]{2,}|[a-z]{3,}/g)].flatMap(([word]) =>
    /^[一-龠々]{4,}$/.test(word) ? (word.match(/../g) ?? []) : [word],
  );
  return [...new Set(words)].filter((word) => !COMMON_THING.test(word));
}

/** は, が, について, a colon or the figure itself right behind it make a word the topic. */
const TOPIC =
  /^(?:時間|期間|間隔|頻度|回数|数|率|値|の?(?:目標|実績|保証|平均|設定|基準|想定)(?:値|時間|間隔)?|(?:\([^()]{0,20}\))){0,3}(?:は|が|も|を|では|については|に関しては|として|:|=|の場合|→)?(?:、|現在|概ね|約|平均|最大|最低|原則として?|原則|月間|年間|通常|検知後|発生後|検知から|最長|少なくとも|平日|いずれも|リリースから){0,4}$/;

function fold(text: string): string {
  return normalize(text)
    .text.toLowerCase()
    .trim()
    .replace(/(?<![a-z0-9]) | (?![a-z0-9])/g, "");
}

/** The same list comes with every answer of a workbook. */
const foldedLists = new WeakMap<readonly string[], readonly string[]>();

function folded(words: readonly string[]): readonly string[] {
  const known = foldedLists.get(words) ?? words.map(fold);
  foldedLists.set(words, known);
  return known;
}

/** Where each match ends. */
function ends(pattern: RegExp, text: string): number[] {
  return [...text.matchAll(pattern)].map((match) => match.index + match[0].length);
}

/** The UPS of backups. */
function isWithinWord(text: string, start: number, end: number): boolean {
  return (
    (/^[a-z]/.test(text[start] ?? "") && /[a-z]/.test(text[start - 1] ?? "")) ||
    (/[a-z]/.test(text[end - 1] ?? "") && /^(?!s(?![a-z]))[a-z]/.test(text.slice(end, end + 2)))
  );
}

function lastEnd(text: string, word: string): number[] {
  const at = text.lastIndexOf(word);
  return at < 0 || isWithinWord(text, at, at + word.length) ? [] : [at + word.length];
}
