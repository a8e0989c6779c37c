import type { AnswerType } from "../../model/reading";
import { placesOf } from "../find/places";
import { EVERY_WEEK, LEFT_OUT, UNPLANNED, USUAL_EXCLUSION } from "../lexicon/conditions";
import type { FoundCondition } from "./found-condition";

/**
 * What an answer leaves out: 土日を除く, 添付ファイルは対象外. 計画停止を除く is what everybody leaves out of uptime and hours; a yes, a choice or
 * a count that leaves anything out is one in part.
 */
export function findExclusions(text: string, asked: AnswerType | null): FoundCondition[] {
  return [...excluded(text, asked), ...leftOut(text, asked)];
}

/** True where planned stops may be left out: not of a yes, a choice or a count; and of hours only stops that do not return every week. */
export function isUsualExclusion(topic: string, asked: AnswerType | null): boolean {
  if (asked !== null && WHOLE.has(asked)) return false;
  if (asked === "schedule" && (EVERY_WEEK.test(topic) || UNPLANNED.test(topic))) return false;
  return USUAL_EXCLUSION.test(topic);
}

const WHOLE: ReadonlySet<AnswerType> = new Set(["yesNo", "choice", "count"]);

function excluded(text: string, asked: AnswerType | null): FoundCondition[] {
  return placesOf(EXCLUDED, text).flatMap((at): FoundCondition[] => {
    const topic = topicBefore(text, at.start);
    if (topic.trim() === "" || isUsualExclusion(topic, asked)) return [];
    const kind = /契約|約款|規約/.test(topic)
      ? "byContract"
      : /不可抗力|天災|災害|法令/.test(topic)
        ? "exception"
        : "partial";
    return [{ kind, at: { start: at.start - topic.length, end: at.end } }];
  });
}

const EXCLUDED = /(?<![削排免解掃駆])除(?:き|く|い(?!た))[^。、\n)]{0,6}/g;

function leftOut(text: string, asked: AnswerType | null): FoundCondition[] {
  return placesOf(LEFT_OUT, text).flatMap((at): FoundCondition[] => {
    const topic = topicBefore(text, at.start);
    const isLeftOut = !isUsualExclusion(topic, asked) && isSomething(topic, text.charAt(at.start));
    return isLeftOut ? [{ kind: "partial", at }] : [];
  });
}

/** Something of the vendor's is left out: 添付ファイルは…対象から外れます, and not 無借金のため対象外. */
function isSomething(topic: string, first: string): boolean {
  return first === "で" || first === "は" || /[はもが][^はもが、]{0,16}$/.test(topic);
}

const LONGEST_TOPIC = 40;

/** What is left out: the words before, back to the bracket that opens around them, or to the sentence before. */
function topicBefore(text: string, at: number): string {
  let inner = 0;
  for (let start = at; start > at - LONGEST_TOPIC; start -= 1) {
    const before = text.charAt(start - 1);
    if (before === "" || before === "。" || before === "\n" || before === "※") return text.slice(start, at);
    if (before === ")") inner += 1;
    if (before === "(") {
      if (inner === 0) return text.slice(start, at);
      inner -= 1;
    }
  }
  return text.slice(at - LONGEST_TOPIC, at);
}
