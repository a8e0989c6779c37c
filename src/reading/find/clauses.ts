import type { Span } from "../../model/reading";

/** A stretch of an answer that says one thing. */
export interface Clause extends Span {
  /** How it hangs on what came before: a proviso (ただし), a note (※, なお), or not at all. */
  readonly kind: "main" | "proviso" | "note";
  /** True where a concession ends it: …ませんが、 */
  readonly isConcession: boolean;
  /** The sentence that it is part of, counted from 0. */
  readonly sentence: number;
}

const BREAK =
  /[。\n!?;|]|\.(?= |$)|[-=_]{3,}|(?:ますが|ませんが|ですが|ましたが|でしたが|いるが|あるが|いないが|ないが|だが|するが)、? ?|(?:ものの|けれども?|一方で?)、 ?|(?:おらず|せず)、 ?|(?:ており|おりまして|ていて|ていますので|ているため)、 ?|(?=※)|(?<=[、。\s)])(?=但し|ただし|なお|however|except|but )|[,、] ?(?=but |however|except)/gi;
const SENTENCE_END = /[。\n!?;|]$|\.$|[-=_]{3}$|^$/;
const PROVISO = /^[\s※*]*(?:但し|ただし|しかし|もっとも|however|except|but|provided that)/i;
const NOTE = /^[\s]*(?:※|なお|また|\*|注|note)/i;

/** 台帳を作成し、年1回見直しています are two statements under one topic. */
const CHAINED = /(?<=[一-龠]し|定め|設け|行い|用い)、 ?/g;

/** The clauses of a normalised text, first to last; blank ones are left out. `isFine`: chained verbs (…し、…) make clauses of their own. */
export function findClauses(text: string, isFine = false): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let sentence = 0;
  const push = (end: number, isConcession: boolean) => {
    const words = text.slice(start, end);
    if (words.trim() !== "") {
      const kind = PROVISO.test(words) ? "proviso" : NOTE.test(words) ? "note" : "main";
      clauses.push({ start, end, kind, isConcession, sentence });
    }
    start = end;
  };
  const chained = isFine ? [...text.matchAll(CHAINED)] : [];
  const breaks = [...text.matchAll(BREAK), ...chained].sort((one, other) => one.index - other.index);
  for (const match of breaks) {
    const end = match.index + match[0].length;
    if (end > start) push(end, /(?:が|の|けれども?|一方で?)、? ?$/.test(match[0]));
    if (SENTENCE_END.test(match[0])) sentence += 1;
  }
  push(text.length, false);
  return clauses;
}
