import type { Span } from "../../model/reading";
import { normalize } from "../../text/normalize";
import type { ReadableAnswer } from "../find/answer";
import { covers, overlaps } from "../find/found";
import { isContraryWord, isPlainWord, isWhole, LONGEST_PLAIN_WORD, LONGEST_WHOLE } from "../lexicon/plain-words";
import type { FoundCondition } from "./conditions";
import { type Run, runsIn } from "./runs";
import type { Told } from "./statements";

/**
 * The last net: a value is told plainly only where every word of what is said of it is accounted for, as a word of the question or as
 * one that is known to say nothing against a promise. 「余力があれば毎日」 and 「先方の基準で60分以内」 hold no known hedge, and still
 * promise nothing; a list of hedges is never complete, a list of plain words errs towards a person. `understood`: what other rules have
 * weighed already (scopes, reservations that do not bear here).
 */
export function findUnaccounted(
  answer: ReadableAnswer,
  told: Told,
  understood: readonly Span[],
  ownWords: ReadonlySet<string>,
): FoundCondition[] {
  const { text } = answer;
  const covered = coverOf(text.length, [
    ...[...told.values, ...told.others].map(({ at }) => at),
    ...answer.identifiers,
    ...understood,
  ]);
  return runsIn(text, told)
    .flatMap((run) => unaccountedIn(text, run, covered, ownWords))
    .slice(0, ENOUGH)
    .map((at) => ({ kind: "unfamiliar", at: wholeWord(text, at) }));
}

/** 機|関 and しませ|ん mean nothing to a reader: the word around what is left over. */
function wholeWord(text: string, { start, end }: Span): Span {
  const isKana = /[ぁ-ん]/.test(text.charAt(start));
  const before = (isKana ? /[一-龠々ァ-ヴー]{0,6}[ぁ-ん]{0,8}$/ : /[一-龠々ァ-ヴー]{0,8}$/).exec(
    text.slice(Math.max(0, start - 14), start),
  );
  const after = (/[ぁ-ん]/.test(text.charAt(end - 1)) ? /^[ぁ-ん]{0,6}/ : /^[一-龠々ァ-ヴー]{0,8}/).exec(
    text.slice(end),
  );
  return { start: start - (before?.[0].length ?? 0), end: end + (after?.[0].length ?? 0) };
}

/** A few show a person where to look. */
const ENOUGH = 3;

/** The words of the question: each whole, and its compounds in pairs of characters (計画停止予定 → 計画, 停止, 予定). */
export function toOwnWords(questions: readonly string[]): ReadonlySet<string> {
  const runs = questions.flatMap((question) =>
    [...normalize(question).text.toLowerCase().matchAll(WORD)].map(([word]) => word),
  );
  return new Set([...runs, ...runs.flatMap(pairs)]);
}

const WORD = /[一-龠々〆]+|[ァ-ヴー]+|[a-z]+/g;

function pairs(word: string): string[] {
  if (!/^[一-龠]/.test(word)) return [];
  return Array.from({ length: Math.floor(word.length / 2) }, (_, index) => word.slice(2 * index, 2 * index + 2));
}

function coverOf(length: number, spans: readonly Span[]): Uint8Array {
  const covered = new Uint8Array(length);
  for (const { start, end } of spans) covered.fill(1, start, end);
  return covered;
}

/**
 * The stretches of a run that no sequence of known words covers, in the covering that leaves the fewest characters over. Each place is
 * settled from those before it, with words of bounded length, so that the time is linear.
 */
function unaccountedIn(text: string, run: Run, covered: Uint8Array, ownWords: ReadonlySet<string>): Span[] {
  if (text.startsWith("?", run.start)) return [run];
  const isKnown = (start: number, end: number) => {
    const word = text.slice(start, end).toLowerCase();
    return isPlainWord(word, text.charAt(end)) || ownWords.has(word);
  };
  if (/[A-Za-z]/.test(text.charAt(run.start))) {
    if (covered[run.start] === 1 || isKnown(run.start, run.end)) return [];
    return run.depth === "words" || isContraryWord(text.slice(run.start, run.end).toLowerCase()) ? [run] : [];
  }
  const wholes = wholesIn(text, run);
  const length = run.end - run.start;
  const cost = new Array<number>(length + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Array<number>(length + 1).fill(0);
  cost[0] = 0;
  for (let end = 1; end <= length; end += 1) {
    for (let size = Math.min(LONGEST_PLAIN_WORD, end); size >= 1; size -= 1) {
      const word = { start: run.start + end - size, end: run.start + end };
      const isCovered = size === 1 && covered[word.start] === 1;
      const isOwn = size > 2 && ownWords.has(text.slice(word.start, word.end));
      const isFree =
        isCovered ||
        isOwn ||
        (!wholes.some((span) => covers(span, word)) &&
          (isKnown(word.start, word.end) || (size === 1 && isInflection(text, word.start))));
      if (!isFree && size > 1) continue;
      const next = (cost[end - size] ?? 0) + (isFree ? 0 : 1);
      if (next < (cost[end] ?? 0)) {
        cost[end] = next;
        from[end] = end - size;
      }
    }
  }
  return leftOver(run.start, cost, from).filter(
    (span) =>
      run.depth === "words" ||
      (run.depth === "topics" && NARROWED.test(text.slice(span.end, run.end))) ||
      SUPPOSES.test(text.slice(span.start, span.end)) ||
      wholes.some((word) => overlaps(word, span) && isContraryWord(text.slice(word.start, word.end))),
  );
}

/** The rest of a noun, and a particle that narrows the sentence to it. */
const NARROWED = /^[一-龠ァ-ヴー]{0,12}(?:は|で|について|につき|に限|のみ|だけ|のうち|なら|の場合)/;
/** Kana that suppose, deny or narrow. */
const SUPPOSES = /ば|たら|なら|ない|なく|ず|だけ|のみ/;

/** Words that must not be read as the sum of their parts. */
function wholesIn(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  for (let from = start; from < end; from += 1) {
    for (let until = Math.min(end, from + LONGEST_WHOLE); until > from + 1; until -= 1) {
      if (isWhole(text.slice(from, until))) spans.push({ start: from, end: until });
    }
  }
  return spans;
}

/** Walks the best covering back from the end, and joins the characters that nothing covers. */
function leftOver(offset: number, cost: readonly number[], from: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (let end = cost.length - 1; end > 0; end = from[end] ?? 0) {
    const start = from[end] ?? 0;
    if (cost[end] === cost[start]) continue;
    const later = spans[0];
    if (later?.start === offset + end) spans[0] = { start: offset + start, end: later.end };
    else spans.unshift({ start: offset + start, end: offset + end });
  }
  return spans;
}

/** The kana in which the verb before it is inflected: 届|け|ます, 伝|え|ます. */
function isInflection(text: string, at: number): boolean {
  return INFLECTION.test(text.charAt(at)) && /[一-龠]/.test(text.charAt(at - 1));
}

const INFLECTION = /[いきぎしちにびみりうくぐすつぬぶむるえけげせてねべめれっんらわかさたが]/;
