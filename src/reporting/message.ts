import { formatAddress, toA1 } from "../model/address";
import type { Finding, Judgement } from "../model/finding";
import type { Control } from "../model/form";
import type { Lang } from "../model/report";
import { answerCell } from "./answers-at";
import { formatAuthority, formatCriterion } from "./format-criterion";
import { found } from "./found";
import { fill, messages, reasonSentences } from "./messages";
import { questionOf } from "./question";
import { reasonToSay } from "./reason-to-say";
import { reasonValues } from "./reason-values";

/** What is said of a finding, sentence by sentence; an empty string where there is nothing to say. */
export interface Explanation {
  /** What we found: 「…」と読み取りました。 */
  readonly found: string;
  /** What was expected, and whose expectation it is. */
  readonly expected: string;
  readonly because: string;
  readonly next: string;
  /** What to ask the vendor, for the vendor's eyes; empty where there is nothing to ask. */
  readonly ask: string;
}

/** Explains a finding by its verdict and reason. */
export function explain(finding: Finding, control: Control | null, lang: Lang): Explanation {
  const { verdict } = finding;
  const sentences = reasonSentences(lang, verdict, reasonToSay(finding, control));
  const values = reasonValues(finding, control, lang);
  return {
    found: verdict === "notSelected" ? "" : joinSentences([from(finding, lang), found(finding, control, lang)], lang),
    expected: verdict === "notSelected" ? "" : expected(finding, control, lang),
    because: fill(sentences.because, values),
    next: fill(sentences.next ?? "", values),
    ask: fill(sentences.ask ?? "", values),
  };
}

/** The whole explanation as running text: found, expected, why, what next. */
export function message(finding: Finding, control: Control | null, lang: Lang): string {
  const { found, expected, because, next } = explain(finding, control, lang);
  return joinSentences([found, expected, because, next], lang);
}

/** Sentences one after the other: Japanese needs no space between them. */
export function joinSentences(sentences: readonly string[], lang: Lang): string {
  return sentences.filter((sentence) => sentence !== "").join(lang === "ja" ? "" : " ");
}

function from({ reading, response }: Finding, lang: Lang): string {
  if (!reading.from) return "";
  const isHere = reading.from.sheet === answerCell(response.answer).sheet;
  return fill(messages(lang).found.from, { cell: isHere ? toA1(reading.from) : formatAddress(reading.from) });
}

function expected(finding: Finding, control: Control | null, lang: Lang): string {
  const { gravest, judgements } = finding;
  if (!gravest) return "";
  const { one, more } = messages(lang).expected;
  const { criterion } = gravest;
  const first = fill(one, {
    expected: formatCriterion(criterion, control, lang, questionOf(finding, control)),
    source: formatAuthority(criterion, lang),
  });
  const count = judgements.filter((other) => isAlike(other, gravest)).length;
  return count === 0 ? first : joinSentences([first, fill(more, { count })], lang);
}

function isAlike(other: Judgement, gravest: Judgement): boolean {
  return other.criterion !== gravest.criterion && other.verdict === gravest.verdict;
}
