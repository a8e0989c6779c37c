import type { Span } from "../../model/reading";
import { isNoScope } from "../lexicon/scope-words";
import type { Placed } from "./placed";
import type { Vocabulary } from "./vocabulary";

/** 8 hours for tier 1 systems and 24 hours for all others. */
const FOR =
  /^ (?:for|on) (?:the )?(?<scope>(?!(?:a|an|each|every|example|reference)\b)[A-Za-z][\w -]{1,30}?)(?=,|;|\.|$| and | or )/i;
/** daily incremental, weekly full; nightly full backup, hourly transaction logs. */
const ADJECTIVE = /^(?:daily|nightly|hourly|weekly|monthly|quarterly|yearly|annual(?:ly)?)$/i;
const NOUN_BEHIND =
  /^ (?<scope>(?!(?:by|at|in|on|with|for|to|from|and|or|via|through|using|per|of)\b)[A-Za-z]+(?: [A-Za-z]+){0,2}?)(?=[,;.]|$| and | plus )/i;
/** Network devices are polled every 60 seconds; backups expire after a further 35 days. */
const SUBJECT =
  /(?:^ {0,2}|[,;.:] ?|\band |\bbut )(?:the |our |and ){0,3}(?<scope>(?!(?:all|they|it|we|this|that|there|customers?|users?|within|up|at|and|or|is|are)\b)[A-Za-z][\w/-]*(?: (?!(?:and|or|is|are|was|were|will|may|can|must|for|at|in|of|on|by|to|with|after|within|every|once|runs?|expires?|ages?|takes?|kept|retained)\b)[\w/-]+){0,3})(?= (?:is|are|was|were|will|may|can|must|for|at|within|every|once|up|runs?|expires?|ages?|takes?|kept|retained|otherwise)\b)/gi;

const FARTHEST = 200;

/** The scope that an English sentence gives one of several values: behind it, or as the subject before it. */
export function englishScope(
  text: string,
  { found, clause }: Placed,
  from: number,
  vocabulary: Vocabulary,
): Span | null {
  const tail = text.slice(found.at.end, found.at.end + 44);
  if (!/[A-Za-z]/.test(text.slice(found.at.start, found.at.end) + tail.slice(0, 2))) return null;
  const isAdjective = found.value.type === "frequency" && ADJECTIVE.test(text.slice(found.at.start, found.at.end));
  const after = FOR.exec(tail) ?? (isAdjective ? NOUN_BEHIND.exec(tail) : null);
  const behind = after?.groups?.["scope"];
  if (after && behind) {
    const start = found.at.end + after[0].length - behind.length;
    return wanted(behind, start, vocabulary);
  }
  const start = Math.max(clause.start, from, found.at.start - FARTHEST);
  const subject = [...text.slice(start, found.at.start).matchAll(SUBJECT)].at(-1);
  const words = subject?.groups?.["scope"];
  if (!subject || !words) return null;
  return wanted(words, start + subject.index + subject[0].length - words.length, vocabulary);
}

function wanted(words: string, start: number, vocabulary: Vocabulary): Span | null {
  return isNoScope(words, false) || vocabulary.isOwnLabel(words) ? null : { start, end: start + words.length };
}
