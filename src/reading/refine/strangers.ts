import type { ReadableAnswer } from "../find/answer";
import type { Found } from "../find/found";
import { NEUTRAL_LATIN, NEUTRAL_WORDS, PAST } from "../lexicon/uptime-words";
import type { FoundCondition } from "./conditions";

/**
 * The net under an uptime: its sentence may speak of the service, the period, the guarantee and of what everybody leaves out. Any other
 * word beside the figure (理論値99.9%, AWS 99.99%, データベース部分 99.95%, 99.9%達成率) may say whose it is or what it is worth, and a
 * person weighs it. Of several figures each has the words that tell them apart.
 */
export function findStrangers({ text }: ReadableAnswer, values: readonly Found[]): FoundCondition[] {
  const figures = values.filter(({ value }) => value.type === "percent");
  return figures.flatMap(({ at }): FoundCondition[] => {
    const past = PAST.exec(text.slice(at.end, at.end + 8));
    if (past) return [{ kind: "actual", at: { start: at.end, end: at.end + past[0].length } }];
    const before = figures.length > 1 ? "" : lastPart(text.slice(Math.max(0, at.start - BEFORE), at.start));
    const behind = firstPart(text.slice(at.end, at.end + BEHIND), figures.length > 1);
    const excluded = EXCLUDED.exec(behind);
    if (excluded) return [{ kind: "unfamiliar", at: { start: at.end + excluded.index, end: at.end + behind.length } }];
    const stranger = strangerIn(before, at.start - before.length) ?? strangerIn(behind, at.end);
    return stranger ? [stranger] : [];
  });
}

/** 99.9%(SLA対象外) */
const EXCLUDED = /SLA[^。、]{0,3}(?:対象)?外/i;
const BEFORE = 40;
const BEHIND = 40;
const WORD = /[一-龠々ァ-ヴー]+|[A-Za-z][A-Za-z0-9]*/g;

function strangerIn(words: string, offset: number): FoundCondition | undefined {
  for (const { index, 0: word } of words.matchAll(WORD)) {
    const isKnown = /^[A-Za-z]/.test(word) ? NEUTRAL_LATIN.has(word.toLowerCase()) : NEUTRAL_WORDS.test(word);
    if (!isKnown) return { kind: "unfamiliar", at: { start: offset + index, end: offset + index + word.length } };
  }
  return undefined;
}

/** Behind the last break. */
function lastPart(words: string): string {
  return /[^。、,\n;・|)\]】>》]*$/.exec(words)?.[0] ?? "";
}

/** Up to the first break; a bracket is about the figure, or names the case of one of several. */
function firstPart(words: string, isOneOfSeveral: boolean): string {
  const part = /^[^。、,\n;・|/]*/.exec(words)?.[0] ?? "";
  const open = part.indexOf("(");
  if (open < 0) return part;
  if (isOneOfSeveral) return part.slice(0, open);
  const close = part.indexOf(")", open);
  return close < 0 ? part : part.slice(0, close);
}
