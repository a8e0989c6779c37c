import type { ConditionKind, Span } from "../../model/reading";
import { CONDITION_WORDS, PLANNED_STOP } from "../lexicon/conditions";

/** Words that make a value less than a promise, in the normalised text. */
export interface FoundCondition {
  readonly kind: ConditionKind;
  readonly at: Span;
}

/** 計画停止を除く is what everybody leaves out; 土日を除く is a reservation. */
const EXCLUSION = /[^。、\n(※]{1,24}(?:を|は)?除(?:き|く|い)[^。、\n)]{0,6}/g;

/** Every condition in the text, first to last. */
export function findConditions(text: string): FoundCondition[] {
  const words = CONDITION_WORDS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      kind,
      at: { start: match.index, end: match.index + match[0].length },
    })),
  );
  const exclusions = [...text.matchAll(EXCLUSION)]
    .filter((match) => !PLANNED_STOP.test(match[0]))
    .map((match) => ({
      kind: /不可抗力|天災|災害|責/.test(match[0]) ? ("exception" as const) : ("partial" as const),
      at: { start: match.index, end: match.index + match[0].length },
    }));
  return [...words, ...exclusions].sort((one, other) => one.at.start - other.at.start);
}
