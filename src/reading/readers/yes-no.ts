import type { ReadableAnswer } from "../find/answer";
import { findClauses } from "../find/clauses";
import { type Found, found, overlaps } from "../find/found";
import { stickyEnd } from "../find/numbers";
import { type PrintedChoice, printedChoiceAt } from "../find/printed-choice";
import { readPredicate } from "../lexicon/predicates";
import { TAGS } from "../lexicon/tags";
import type { FoundOf, Reader } from "./reader";

type YesNo = FoundOf<"yesNo">;

/** Tags (【有】, ○, なし, Yes) and what the sentences themselves affirm or deny. △ and 一部 are a yes with reservations. */
export const yesNo: Reader<"yesNo"> = {
  type: "yesNo",
  mentions: (answer) => {
    const printed: PrintedChoice[] = [];
    const tags = tagsOf(answer, printed);
    const tagged = new Set(
      tags.flatMap(({ at }) => Array.from({ length: at.end - at.start }, (_, step) => at.start + step)),
    );
    const predicates = predicatesOf(answer).filter(
      ({ at }) => !tagged.has(at.end - 1) && !printed.some((choice) => overlaps(choice, at)),
    );
    return [...tags, ...predicates].sort((one, other) => one.at.start - other.at.start);
  },
};

/** True for △, 一部 and their like. */
export function isPartialTag(answer: ReadableAnswer, mention: Found): boolean {
  return (
    mention.origin === "tag" &&
    !answer.text.startsWith("条件付", mention.at.start) &&
    TAGS.some(
      ([meaning, pattern]) =>
        meaning === "partial" && stickyEnd(pattern, answer.text, mention.at.start) === mention.at.end,
    )
  );
}

/** After a label: アプリケーション: なし. Not inside a clock time. */
const AFTER_LABEL =
  /(?<=[^\s\d:]): ?(?=\S)|(?<=[/|、,+]) ?(?=[○×△◎✓])|(?<=\s)(?=[■☑✓])|\| ?(?=\S)|(?<=[^\s、。]は)(?=(?:yes|no|○|×|△|有|無|あり|なし|可|不可)(?:[、。,\s]|$))|[>》】] ?(?=\S)|(?<=\n)[\s・]{0,4}(?=\S)|(?<=[^\s/,、。]) (?=(?:なし|あり|○|×)(?:$|[\s/、,]))/g;

/** The tags; the choices that the form itself prints are put into `printed`, and only the marked one is a tag. */
function tagsOf(answer: ReadableAnswer, printed: PrintedChoice[]): YesNo[] {
  const { text, parts } = answer;
  const places = new Set<number>(parts.map((part) => afterSpace(text, part.start)));
  for (const match of text.matchAll(AFTER_LABEL)) places.add(match.index + match[0].length);
  const tags: YesNo[] = [];
  for (const place of [...places].sort((one, other) => one - other)) {
    if (place < Math.max(tags.at(-1)?.at.end ?? 0, printed.at(-1)?.end ?? 0)) continue;
    const choice = printedChoiceAt(answer, place);
    if (choice) {
      printed.push(choice);
      const { chosen } = choice;
      if (chosen) tags.push(make(chosen.meaning, { start: chosen.start, end: chosen.end }, { origin: "tag" }));
      continue;
    }
    if (/[□☐] ?$/.test(text.slice(Math.max(0, place - 2), place))) continue;
    for (const [meaning, pattern] of TAGS) {
      const end = stickyEnd(pattern, text, place);
      if (end === undefined || isHeading(text, place, end)) continue;
      tags.push(make(meaning === "no" ? "no" : "yes", { start: place, end }, { origin: "tag" }));
      break;
    }
  }
  return tags;
}

/** 対応: あり, 実施: なし. */
function isHeading(text: string, start: number, end: number): boolean {
  return /^(?:対応|実施|適合|準拠|該当|可)$/.test(text.slice(start, end)) && /^ ?: ?\S/.test(text.slice(end, end + 4));
}

function afterSpace(text: string, at: number): number {
  let start = at;
  while (/[\s・]/.test(text.charAt(start))) start += 1;
  // 1.はい: the number of the choice.
  return stickyEnd(/\d{1,2}[.)] ?(?!\d)/y, text, start) ?? start;
}

/** What each clause affirms or denies; 許可のない端末は接続できません is a denial that protects. */
function predicatesOf({ text }: ReadableAnswer): YesNo[] {
  return findClauses(text, true).flatMap((clause) => {
    const { polarity, start, end } = readPredicate(text.slice(clause.start, clause.end));
    if (polarity === "none" || end <= start) return [];
    const at = { start: clause.start + start, end: clause.start + end };
    const value = polarity === "no" || polarity === "protects" ? "no" : "yes";
    return [make(value, at, { origin: "predicate", tone: polarity === "yes" || polarity === "no" ? null : polarity })];
  });
}

function make(value: "yes" | "no", at: { readonly start: number; readonly end: number }, more: Partial<Found>): YesNo {
  return found({ type: "yesNo", value }, at, more) as YesNo;
}
