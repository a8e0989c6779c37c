import { normalize } from "../../text/normalize";
import { type Action, actionsIn } from "../lexicon/actions";
import { METRIC_WORDS } from "../lexicon/metric-words";

/** Tells whether words name the quantity asked, or another one. */
export interface Vocabulary {
  /** Whose topic the last named quantity of the text is (稼働率は …); null where none is named as a topic. */
  topicOf(text: string): "own" | "other" | null;
  /** What a label names; null where it names no quantity. */
  labelOf(label: string): "own" | "other" | null;
  /** True where the label repeats the item's own words. */
  isOwnLabel(label: string): boolean;
  /** True where the verb behind a figure (…以内に復旧) is none that the control is about. */
  isOtherAction(after: string): boolean;
  /** True where an interval can stand for the length that is asked (RPO, definition updates). */
  readonly isRefreshed: boolean;
  readonly own: string;
}

/** `own` are the control's wording and the labels of its row. */
export function toVocabulary(own: readonly string[], others: readonly string[]): Vocabulary {
  const ownWords = own.map(fold).filter((word) => word.length > 1);
  const ownText = ownWords.join("\n");
  const ownActions = actionsIn(ownText);
  const ownGroups = METRIC_WORDS.filter((group) => group.some((pattern) => occurrences(pattern, ownText).length > 0));
  const foreign = METRIC_WORDS.filter((group) => !ownGroups.includes(group)).flat();
  const otherWords = others.map(fold).filter((word) => word.length > 2 && !ownText.includes(word));
  const nearest = (text: string, isNamed: (rest: string) => boolean) => {
    const ends = (patterns: readonly RegExp[], words: readonly string[]) =>
      Math.max(
        -1,
        ...[
          ...patterns.flatMap((pattern) => occurrences(pattern, text)),
          ...words.flatMap((word) => places(text, word)),
        ].filter((end) => isNamed(text.slice(end))),
      );
    const ownEnd = ends(ownGroups.flat(), ownWords);
    const otherEnd = ends(foreign, otherWords);
    if (ownEnd < 0 && otherEnd < 0) return null;
    return ownEnd >= otherEnd ? "own" : "other";
  };
  return {
    topicOf: (text) => nearest(fold(text), (rest) => TOPIC.test(rest)),
    labelOf: (label) => nearest(fold(label), () => true),
    isOwnLabel: (label) => {
      const folded = fold(label);
      return ownWords.some((word) => word.includes(folded) || (word.length > 2 && folded.includes(word)));
    },
    isOtherAction: (after) => {
      const words = VERB_BEHIND.exec(after)?.groups?.["verb"];
      if (!words || ownActions.size === 0) return false;
      const named = actionsIn(words);
      return named.size > 0 && ![...named].some((action: Action) => ownActions.has(action));
    },
    isRefreshed: ownActions.has("backup") || ownActions.has("update"),
    own: ownText,
  };
}

/** は, が, について, a colon or the figure itself right behind it make a word the topic. */
const TOPIC =
  /^(?:時間|期間|間隔|頻度|回数|数|率|値|の?(?:目標|実績|保証|平均|設定|基準|想定)(?:値|時間|間隔)?|\([^()]{0,20}\))*(?:は|が|も|については|に関しては|として|:|=|の場合|→)?(?:、|現在|概ね|約|平均|最大|最低|原則として?|原則|月間|年間|通常|検知後|発生後|検知から|最長|少なくとも)*$/;
/** 以内に復旧します, 間保管, でサービスを再開. */
const VERB_BEHIND =
  /^(?:間|分|以内|以上|程度|ほど|まで|前)?(?:に|で|には|を目[標安途]に|にて|を)?(?<verb>[^。、\n\d]{1,14})/;

function fold(text: string): string {
  return normalize(text).text.toLowerCase().replaceAll(" ", "");
}

/** Where each match ends. */
function occurrences(pattern: RegExp, text: string): number[] {
  return [...text.matchAll(pattern)].map((match) => match.index + match[0].length);
}

function places(text: string, word: string): number[] {
  const at = text.lastIndexOf(word);
  return at < 0 ? [] : [at + word.length];
}
