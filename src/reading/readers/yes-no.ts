import type { ReadableAnswer } from "../find/answer";
import { findClauses } from "../find/clauses";
import { type Found, found } from "../find/found";
import { stickyEnd } from "../find/numbers";
import { polarityOf } from "../lexicon/predicates";
import { TAGS } from "../lexicon/tags";
import type { FoundOf, Reader } from "./reader";

type YesNo = FoundOf<"yesNo">;

/** Tags (【有】, ○, なし, Yes) and what the sentences themselves affirm or deny. △ and 一部 are a yes with reservations. */
export const yesNo: Reader<"yesNo"> = {
  type: "yesNo",
  mentions: (answer) => {
    const tags = [...tagsOf(answer)];
    const isTagged = (at: number) => tags.some((tag) => tag.at.start <= at && at < tag.at.end);
    return [...tags, ...predicatesOf(answer, isTagged)].sort((one, other) => one.at.start - other.at.start);
  },
};

/** True for △, 一部 and their like. */
export function isPartialTag(answer: ReadableAnswer, mention: Found): boolean {
  return (
    mention.origin === "tag" &&
    TAGS.some(
      ([meaning, pattern]) =>
        meaning === "partial" && stickyEnd(pattern, answer.text, mention.at.start) === mention.at.end,
    )
  );
}

/** After a label: アプリケーション: なし. Not inside a clock time. */
const AFTER_LABEL = /(?<=[^\s\d:]): ?(?=\S)|[>》】] ?(?=\S)|(?<=\n)(?=\S)/g;

function tagsOf({ text, parts }: ReadableAnswer): YesNo[] {
  const places = new Set<number>();
  for (const part of parts) places.add(afterSpace(text, part.start));
  for (const match of text.matchAll(AFTER_LABEL)) places.add(match.index + match[0].length);
  const tags: YesNo[] = [];
  for (const place of [...places].sort((one, other) => one - other)) {
    if (place < (tags.at(-1)?.at.end ?? 0)) continue;
    for (const [meaning, pattern] of TAGS) {
      const end = stickyEnd(pattern, text, place);
      if (end === undefined) continue;
      tags.push(make(meaning === "no" ? "no" : "yes", place, end, "tag"));
      break;
    }
  }
  return tags;
}

function afterSpace(text: string, at: number): number {
  let start = at;
  while (/[\s・]/.test(text.charAt(start))) start += 1;
  return start;
}

/** The verb from its verbal noun or stem on; a particle before a separate verb is left out (暗号化を«行っております»). */
const PREDICATE =
  /(?:ござい[ぁ-ん]{1,12}|(?<![一-龠々])あり(?:ません)?[ぁ-ん]{0,8}|(?:[一-龠々ァ-ヴー]{0,12}|[A-Za-z]{0,20})(?:済み?|なし|無し|不可能?|可能|[しさすで致][ぁ-ん]{1,14}|いたし[ぁ-ん]{1,12}|致し[ぁ-ん]{1,12})(?:です|でございます|となります)?|[一-龠]{1,3}[ぁ-ん]{1,14}|ない|あり|有り?|無)$/;

function predicatesOf({ text }: ReadableAnswer, isTagged: (at: number) => boolean): YesNo[] {
  return findClauses(text).flatMap((clause) => {
    const words = text.slice(clause.start, clause.end).replace(/[\s。、,.;!?]+$/, "");
    const polarity = polarityOf(clause.isConcession ? words.replace(/(?:が|ものの|けれども?|一方で?)$/, "") : words);
    if (polarity !== "yes" && polarity !== "no") return [];
    const end = clause.start + words.length;
    const length = PREDICATE.exec(words.slice(-40))?.[0].length ?? words.length;
    const start = end - Math.max(1, Math.min(length || words.length, words.length));
    return isTagged(end - 1) ? [] : [make(polarity, start, end, "predicate")];
  });
}

function make(value: "yes" | "no", start: number, end: number, origin: "tag" | "predicate"): YesNo {
  return found({ type: "yesNo", value }, { start, end }, { origin }) as YesNo;
}
