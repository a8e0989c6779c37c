import type { ReadableAnswer } from "../find/answer";
import type { Found } from "../find/found";
import { NOT_BY_OTHERS, SUSPECT_BEFORE, SUSPECT_BEHIND } from "../lexicon/suspect-words";
import { NEUTRAL_LATIN, NEUTRAL_WORDS, PAST } from "../lexicon/uptime-words";
import type { FoundCondition } from "./conditions";

/**
 * The net under an uptime: its sentence may speak of the service, the period, the guarantee and of what everybody leaves out. Any other
 * word beside the figure (理論値99.9%, AWS 99.99%, データベース部分 99.95%, 99.9%達成率) may say whose it is or what it is worth, and a
 * person weighs it. Of several figures each has the words that tell them apart.
 */
export function findStrangersByUptime({ text }: ReadableAnswer, values: readonly Found[]): FoundCondition[] {
  const figures = values.filter(({ value }) => value.type === "percent");
  return figures.flatMap(({ at }): FoundCondition[] => {
    const past = PAST.exec(text.slice(at.end, at.end + 8));
    if (past) return [{ kind: "actual", at: { start: at.end, end: at.end + past[0].length } }];
    const before = figures.length > 1 ? "" : lastPart(text.slice(Math.max(0, at.start - BEFORE), at.start));
    const behind = firstPart(text.slice(at.end, at.end + BEHIND), figures.length > 1);
    const excluded = EXCLUDED.exec(behind);
    if (excluded) return [{ kind: "unfamiliar", at: { start: at.end + excluded.index, end: at.end + behind.length } }];
    const stranger = strangerIn(before, at.start - before.length, isNeutral) ?? strangerIn(behind, at.end, isNeutral);
    return stranger ? [stranger] : [];
  });
}

/** What is asked: a check by others; what was achieved. */
export interface Asked {
  readonly ofOthers: boolean;
  readonly acceptsActual: boolean;
}

/** A lone figure of another kind, whose own words say that it is another's or another thing's: 年1回(開発元), 30分以内の通知率80%. */
export function findSuspects({ text }: ReadableAnswer, values: readonly Found[], asked: Asked): FoundCondition[] {
  const figures = values.filter(({ value }) => value.type !== "yesNo");
  const [only] = figures;
  if (!only || !COUNTED.has(only.value.type)) return [];
  if (asked.ofOthers) {
    const own = NOT_BY_OTHERS.exec(sentenceAround(text, only.at.start));
    const isSaidToo =
      own && /第三者|外部|専門|独立|third|external|independent/i.test(sentenceAround(text, only.at.start));
    if (own && !isSaidToo) return [{ kind: "otherMetric", at: only.at }];
  }
  if (figures.length > 1) return [];
  const before = text.slice(Math.max(0, only.at.start - BEFORE), only.at.start);
  const behind = text.slice(only.at.end, only.at.end + BEHIND);
  const past = asked.acceptsActual ? null : PAST.exec(behind);
  if (past) return [{ kind: "actual", at: { start: only.at.end, end: only.at.end + past[0].length } }];
  const isSuspect =
    SUSPECT_BEFORE.some((words) => words.test(before)) || SUSPECT_BEHIND.some((words) => words.test(behind));
  return isSuspect ? [{ kind: "unfamiliar", at: only.at }] : [];
}

function sentenceAround(text: string, at: number): string {
  const from = Math.max(text.lastIndexOf("。", at), text.lastIndexOf("\n", at), at - 80) + 1;
  return text.slice(Math.max(0, from), at + 80).split(/[。\n]/, 1)[0] ?? "";
}

/** 99.9%(SLA対象外) */
const EXCLUDED = /SLA[^。、]{0,3}(?:対象)?外/i;
const BEFORE = 40;
const BEHIND = 40;
const COUNTED: ReadonlySet<string> = new Set(["duration", "frequency", "count"]);
const WORD = /[一-龠々ァ-ヴー]+|[A-Za-z][A-Za-z0-9]*/g;

function isNeutral(word: string): boolean {
  return /^[A-Za-z]/.test(word) ? NEUTRAL_LATIN.has(word.toLowerCase()) : NEUTRAL_WORDS.test(word);
}

function strangerIn(words: string, offset: number, isKnown: (word: string) => boolean): FoundCondition | undefined {
  for (const { index, 0: word } of words.matchAll(WORD)) {
    if (!isKnown(word)) return { kind: "unfamiliar", at: { start: offset + index, end: offset + index + word.length } };
  }
  return undefined;
}

/** Behind the last break. */
function lastPart(words: string): string {
  return /[^。、,\n;・|)\]】>》]{0,120}$/.exec(words)?.[0] ?? "";
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
