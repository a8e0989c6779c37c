import { normalize } from "../../text/normalize";
import type { ReadableAnswer } from "../find/answer";
import { found, overlaps } from "../find/found";
import { stickyEnd } from "../find/numbers";
import type { FoundOf, Reader } from "./reader";

type Choice = FoundOf<"choice">;

/** The options named in the answer: TLS1.2, ISMS, 国内; longer words win over those inside them. */
export const choice: Reader<"choice"> = {
  type: "choice",
  mentions: (answer, options) => {
    const words = options.flatMap(({ code, wording }) => wording.map((word) => ({ code, word: normalize(word).text })));
    const named = words.flatMap(({ code, word }) =>
      occurrences(answer.text, word).map((start) => make(code, start, word.length)),
    );
    const kept = merged(answer.text, longestFirst(named));
    return [...kept, ...kept.flatMap((mention) => enumerated(answer, mention, words))].sort(
      (one, other) => one.at.start - other.at.start,
    );
  },
};

/** Every place of the word; a Latin word must not go on at either side (EU in REUSE), a figure neither. */
function occurrences(text: string, word: string): number[] {
  const lower = text.toLowerCase();
  const wanted = word.toLowerCase();
  const places: number[] = [];
  if (wanted === "") return places;
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
    const isGoingOn =
      goesOn(lower.charAt(at - 1), wanted.charAt(0)) ||
      goesOn(wanted.charAt(wanted.length - 1), lower.charAt(at + wanted.length));
    if (!isGoingOn && !OF_OTHERS.test(text.slice(at + word.length, at + word.length + 12))) places.push(at);
  }
  return places;
}

/** EUのお客様 and EU一般データ保護規則 name no place of ours. */
const OF_OTHERS = /^(?:域内|圏|地域)?の?(?:お客様|顧客|利用者|ユーザー|契約者|居住者|法令|規則|一般データ保護)/;

function goesOn(before: string, after: string): boolean {
  return (/[a-z]/.test(before) && /[a-z]/.test(after)) || (/\d/.test(before) && /\d/.test(after));
}

const AND = / ?\(?(?:[/、,・]|及び|および|または|又は|もしくは|若しくは|あるいは|と|or|and) ?v?(?=\d)/iy;
const VERSION = /(?:\d\.\d|\d{5}|\d)(?![\d.])/y;

/** TLS1.2/1.3, ISO/IEC 27001・27017, パターン6または2: the figures that follow a named one name the same family. */
function enumerated(
  answer: ReadableAnswer,
  mention: Choice,
  words: readonly { readonly code: string; readonly word: string }[],
): Choice[] {
  const family = /^(?<family>.*?)(?:\d\.\d|\d{5}|\d)$/.exec(answer.text.slice(mention.at.start, mention.at.end))
    ?.groups?.["family"];
  if (!family) return [];
  const others: Choice[] = [];
  let at = mention.at.end;
  for (;;) {
    const start = stickyEnd(AND, answer.text, at);
    const end = start === undefined ? undefined : stickyEnd(VERSION, answer.text, start);
    if (start === undefined || end === undefined) return others;
    const wanted = (family + answer.text.slice(start, end)).toLowerCase();
    const option = words.find(({ word }) => word.toLowerCase() === wanted);
    if (option) others.push(make(option.code, start, end - start));
    at = end;
  }
}

function longestFirst(mentions: readonly Choice[]): Choice[] {
  const kept: Choice[] = [];
  for (const mention of [...mentions].sort(
    (one, other) => one.at.start - other.at.start || other.at.end - one.at.end,
  )) {
    const last = kept.at(-1);
    if (!last || !overlaps(last.at, mention.at)) kept.push(mention);
  }
  return kept;
}

/** 日本国内 names one place with two words. */
function merged(text: string, mentions: readonly Choice[]): Choice[] {
  const all: Choice[] = [];
  for (const mention of mentions) {
    const last = all.at(-1);
    const isOneName = last?.at.end === mention.at.start && last.at.end - last.at.start > 1;
    // ISMS(ISO/IEC 27001) names it again.
    if (last?.value.value === mention.value.value && text.slice(last.at.end, mention.at.start) === "(") continue;
    if (last && isOneName && last.value.value === mention.value.value) {
      all[all.length - 1] = { ...last, at: { start: last.at.start, end: mention.at.end } };
    } else all.push(mention);
  }
  return all;
}

function make(code: string, start: number, length: number): Choice {
  return found({ type: "choice", value: code }, { start, end: start + length }) as Choice;
}
