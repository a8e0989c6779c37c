import type { ConditionKind, Span } from "../../model/reading";
import { CONDITION_WORDS, USUAL_EXCLUSION } from "../lexicon/conditions";

/** Words that make a value less than a promise, in the normalised text. */
export interface FoundCondition {
  readonly kind: ConditionKind;
  readonly at: Span;
}

/** 計画停止を除く is what everybody leaves out; 土日を除く is a reservation. */
const EXCLUSION = /[^。\n(※]{1,40}?(?:を|は)?(?<![削排免解掃駆])除(?:き|く|い(?!た))[^。、\n)]{0,6}/g;
/** 平日9時~18時における稼働率. */
const ONLY_THEN =
  /(?:平日|営業時間|業務時間|日中|営業日)[^。\n、]{0,14}(?:における|での|ベース|を対象)[^。\n、)]{0,8}/g;

/** Every condition in the text, first to last. */
export function findConditions(text: string): FoundCondition[] {
  const words = CONDITION_WORDS.flatMap(([kind, pattern]) => everywhere(text, pattern, () => kind));
  const exclusions = everywhere(text, EXCLUSION, (match) => {
    if (USUAL_EXCLUSION.test(match)) return null;
    if (/契約|約款|規約/.test(match)) return "byContract";
    return /不可抗力|天災|災害|法令/.test(match) ? "exception" : "partial";
  });
  return [...words, ...exclusions, ...everywhere(text, ONLY_THEN, () => "partial")].sort(
    (one, other) => one.at.start - other.at.start,
  );
}

const ENOUGH = 50;

/** A kind counts once, so a few places are enough, however long the answer. */
function firstOf(matches: Iterable<RegExpMatchArray>): RegExpMatchArray[] {
  const first: RegExpMatchArray[] = [];
  for (const match of matches) {
    if (first.length >= ENOUGH) break;
    first.push(match);
  }
  return first;
}

function everywhere(text: string, pattern: RegExp, kindOf: (match: string) => ConditionKind | null): FoundCondition[] {
  return firstOf(text.matchAll(pattern)).flatMap((match) => {
    const kind = kindOf(match[0]);
    return kind === null ? [] : [{ kind, at: { start: match.index ?? 0, end: (match.index ?? 0) + match[0].length } }];
  });
}
