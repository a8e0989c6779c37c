import type { Span } from "../../model/reading";
import { isScopeAlone, MEANS } from "../lexicon/scope-words";
import { englishScope } from "./english-scope";
import type { Label } from "./labels";
import type { Placed } from "./placed";
import { kindBehind, scopeInBrackets } from "./scope-behind";
import { type Phrase, phrasesBefore } from "./scope-phrase";
import { ENUMERATOR, isTelling, type Seen } from "./scope-seen";
import type { Vocabulary } from "./vocabulary";

/**
 * To what alone each value applies, as a stretch of the text; each is seen among the others, since what tells several apart
 * (添付ファイル, バックアップ) may be nothing but the subject where there is one.
 */
export function withScopes(text: string, values: readonly Placed[], vocabulary: Vocabulary): (Span | null)[] {
  const figures = values.filter(({ found }) => found.origin === null);
  const tags = values.filter(({ found }) => found.origin === "tag");
  const scopes = values.map((one): Span | null => {
    if (one.found.origin === "predicate") return null;
    const peers = one.found.origin === "tag" ? tags : figures;
    const isSeveral = figures.length > 1 || (one.found.origin === "tag" && tags.length > 1);
    const from = Math.max(
      one.clause.start,
      ...peers.filter(({ found }) => found.at.end <= one.found.at.start).map(({ found }) => found.at.end),
    );
    const seen: Seen = { text, one, from, isSeveral, vocabulary };
    if (one.found.origin === "tag") return ofTag(seen, tags.length > 1);
    return one.found.value.type === "choice" ? ofChoice(seen) : ofFigure(seen);
  });
  return withoutShared(text, withInherited(text, values, scopes));
}

/** 6か月または1年: what the first is of, the second is of too. */
function withInherited(text: string, values: readonly Placed[], scopes: readonly (Span | null)[]): (Span | null)[] {
  const told: (Span | null)[] = [];
  for (const [index, scope] of scopes.entries()) {
    const between = text.slice(values[index - 1]?.found.at.end, values[index]?.found.at.start);
    told.push(
      scope ??
        (index > 0 && /^(?: ?(?:または|又は|もしくは|か|or) ?)$/.test(between) ? (told[index - 1] ?? null) : null),
    );
  }
  return told;
}

function ofFigure(seen: Seen): Span | null {
  const { text, one, from, isSeveral, vocabulary } = seen;
  const isWanted = ({ words, by }: Phrase) =>
    ((by === "limit" && !/場合$/.test(words)) || isSeveral || isScopeAlone(words) || isDesk(one, words)) &&
    isTelling(words, vocabulary, false) &&
    (!isMeans(one, words) || isDesk(one, words));
  const phrases = phrasesBefore(text, from, nounEnd(text, one, isSeveral)).filter(isWanted);
  const label = labelOf(seen);
  const isOwnLabel = label !== undefined && label.at.end >= from;
  return (
    scopeInBrackets(seen, true) ??
    (label ? null : kindBehind(seen)) ??
    phrases.find(({ isSaid }) => isSaid) ??
    (isOwnLabel ? spanOf(text, label) : null) ??
    scopeInBrackets(seen, false) ??
    (isSeveral ? englishScope(text, one, from, vocabulary) : null) ??
    phrases.find(({ by, words }) => by === "touching" && !SENTENCE.test(words)) ??
    (label ? spanOf(text, label) : null)
  );
}

/** The words of an English sentence are looked at by themselves. */
const SENTENCE = /^[A-Za-z]+(?: [A-Za-z]+){2}/;

/** Where the words before a figure end: 国内(1か所) before its bracket. */
function nounEnd(text: string, { found: { at, value } }: Placed, isSeveral: boolean): number {
  const isInBrackets =
    /\( ?$/.test(text.slice(Math.max(0, at.start - 2), at.start)) && /^ ?\)/.test(text.slice(at.end, at.end + 2));
  return isInBrackets && (isSeveral || value.type !== "schedule") ? text.lastIndexOf("(", at.start) : at.start;
}

/** By mail within so long: a way, and nothing that the figure is of. */
function isMeans({ found: { value } }: Placed, words: string): boolean {
  return value.type !== "percent" && value.type !== "count" && MEANS.test(words);
}

/** メールは24時間365日: hours are of the desk that is reached so. */
function isDesk({ found: { value } }: Placed, words: string): boolean {
  return value.type === "schedule" && MEANS.test(words);
}

/** Whose choice it is, where several are named: 古い端末のためTLS1.0も. */
const AUDIENCE =
  /(?:お?客様|利用者|契約者|ユーザー?|端末|機器|ブラウザ|環境|プラン|拠点|地域|リージョン|データ|バックアップ|ログ|サーバー?|通信|接続|API|Web)$/;

function ofChoice(seen: Seen): Span | null {
  const { text, one, from, isSeveral, vocabulary } = seen;
  const label = labelOf(seen);
  if (label) return spanOf(text, label);
  if (!isSeveral) return null;
  return (
    phrasesBefore(text, from, one.found.at.start).find(
      ({ words, by }) => by !== "touching" && AUDIENCE.test(words) && isTelling(words, vocabulary, false),
    ) ?? null
  );
}

/** DB: なし, ストレージ なし, ○(IDS)/×(IPS). */
function ofTag(seen: Seen, isOneOfSeveral: boolean): Span | null {
  const label = labelOf(seen);
  if (label) return spanOf(seen.text, label);
  if (isOneOfSeveral) {
    const inBrackets = scopeInBrackets(seen, false);
    if (inBrackets) return inBrackets;
  }
  if (!seen.isSeveral || seen.one.found.at.start === 0) return null;
  const { text, one, vocabulary } = seen;
  const head = text.slice(Math.max(0, one.found.at.start - 18), one.found.at.start);
  const match = /(?<word>[^\s、。,/\n:|]{1,16}) ?\|? ?$/.exec(head);
  const word = match?.groups?.["word"];
  if (!match || !word || !isTelling(word, vocabulary, true)) return null;
  const start = one.found.at.start - head.length + match.index;
  return { start, end: start + word.length };
}

/** The innermost label in force that tells something; over a single value it must say more than the question. */
function labelOf({ one, isSeveral, vocabulary }: Seen): Label | undefined {
  return [...one.labels]
    .reverse()
    .find(({ text }) => isTelling(text, vocabulary, isSeveral) && (isSeveral || !isAsked(text, vocabulary)));
}

/** 終了の告知 where the notice of an end is asked. */
function isAsked(words: string, { own }: Vocabulary): boolean {
  const nouns = words.match(/[一-龠々]{2,}|[ァ-ヴー]{2,}/g) ?? [];
  return nouns.length > 0 && nouns.every((noun) => own.includes(noun));
}

function spanOf(source: string, { text, at }: Label): Span {
  const lead = ENUMERATOR.exec(text)?.[0].length ?? 0;
  const start = source.indexOf(text, at.start) + lead;
  return { start, end: start + text.length - lead };
}

/** 重大障害の場合は…、軽微な障害の場合は…: words that all have tell nothing apart. */
function withoutShared(text: string, scopes: readonly (Span | null)[]): (Span | null)[] {
  const told = scopes.filter((scope) => scope !== null);
  const isShared = told.length > 1 && told.every(({ start, end }) => NOUN_CASE.test(text.slice(start, end)));
  return scopes.map((scope) => (scope && isShared ? { ...scope, end: scope.end - "の場合".length } : scope));
}

const NOUN_CASE = /[^ぁ-ん]の場合$/;
