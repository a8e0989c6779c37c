import type { Span } from "../../model/reading";
import type { ReadableAnswer } from "../find/answer";
import { overlaps } from "../find/found";
import { denies, moodIn } from "../lexicon/affirming-predicates";
import { USUAL_EXCLUSION } from "../lexicon/conditions";
import { NO_SUPPLEMENT } from "../lexicon/states";
import type { FoundCondition } from "./conditions";
import { statementsOn, type Told } from "./statements";

/**
 * What the sentences about the values say besides: a clause or a bracket that denies, plans, hopes or asks bears on the value even where
 * its words are plain, and a proviso (ただし…) takes something back even where we cannot tell what.
 */
export function findMoods({ text }: ReadableAnswer, told: Told): FoundCondition[] {
  const { clauses, asides } = statementsOn(text, told);
  const remarks = asides.map((aside) => ({ ...aside, kind: "main" as const }));
  // なし　開業から現在まで1件もなし: the remark denies what the mark denies.
  const isDenial = told.values.every(({ value }) => value.type === "yesNo" && value.value === "no");
  return [...clauses, ...remarks].flatMap((clause): FoundCondition[] => {
    const words = bare(text.slice(clause.start, clause.end));
    if (USUAL_EXCLUSION.test(words) || NO_SUPPLEMENT.test(words)) return [];
    const at = trimmed(text, clause);
    if (isDenial && clause.kind !== "proviso" && denies(words)) return [];
    const isRead = told.foreign.some((other) => overlaps(clause, other.at)) || isTold(at, clause, told);
    const kind =
      clause.kind === "proviso" || SHARE.test(words)
        ? "unfamiliar"
        : isRead || HARMLESS.test(words)
          ? null
          : moodIn(words);
    // What is hoped or planned of another figure is its own; what is denied beside one may well be the value.
    const isOfAnother = kind !== "unfamiliar" && told.others.some((other) => overlaps(clause, other.at));
    return kind === null || isOfAnother ? [] : [{ kind, at }];
  });
}

/** 3回に1回は前日になります: of some it is told that they fare otherwise. */
const SHARE =
  /\d ?(?:回|件|台|社|名|人|日|か月)(?:のうち|中|に)\d ?(?:回|件|台|社|名|人|日)(?:は|で|が|ほど)|\d割(?:は|で|が|ほど|の)/;

/** Its end is a value itself (なし, 行っておりません, 期限なし), or only about. */
function isTold({ end }: Span, clause: Span, { values }: Told): boolean {
  return values.some(({ at, bound }) => overlaps(clause, at) && (at.end >= end || bound === "about"));
}

/** Denied is only that it costs, matters, fails or leaks. */
const HARMLESS =
  /(?:問題|支障|影響|懸念|例外|費用|料金|制限|上限|遜色|漏れ|追加|停止|手続き?|必要)[^。、\n]{0,8}(?:ない|なし|無し|ません)$|(?:漏れ|流出し|止ま|途切れ|外[へに](?:は)?出|持ち出|使い回|改ざん|受け付け|接続さ?|見え|見られ)[^。、\n]{0,4}(?:ない|ません|ず)$|(?:問い|変わり|関わり)(?:ません|なく)$|(?:問わ|かかわら|関わら|変わら)ず$/;

/** Without punctuation at either end and brackets behind the last word, which are read by themselves. */
function bare(words: string): string {
  return words
    .replace(/\([^()\n]{1,80}\)/g, "")
    .replace(/^[\s:、。・\-~【】[\])(※*]{1,6}/, "")
    .replace(/[\s。.、,!?)\]】」]{1,6}$/, "");
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = /^[\s※*・、。]{0,6}/.exec(words)?.[0].length ?? 0;
  const tail = /[\s。.、,!)]{0,6}$/.exec(words)?.[0].length ?? 0;
  return { start: start + lead, end: Math.max(start + lead, end - tail) };
}
