import type { ConditionKind, Span } from "../../model/reading";
import { CONDITION_WORDS, LEFT_OUT, USUAL_EXCLUSION } from "../lexicon/conditions";
import { findProviders } from "./providers";

/** Words that make a value less than a promise, in the normalised text. */
export interface FoundCondition {
  readonly kind: ConditionKind;
  readonly at: Span;
}

/** Every condition in the text, first to last. */
export function findConditions(text: string): FoundCondition[] {
  const words = CONDITION_WORDS.flatMap(([kind, patterns]) =>
    patterns.flatMap((pattern) => everywhere(text, pattern, () => kind)),
  ).filter((one) => !isDenied(text, one));
  return [
    ...words,
    ...findProviders(text),
    ...exclusions(text),
    ...everywhere(text, LEFT_OUT, (at) =>
      isSomething(topicBefore(text, at.start), text.charAt(at.start)) ? "partial" : null,
    ),
    ...everywhere(text, ONLY_THEN, () => "partial"),
  ].sort((one, other) => one.at.start - other.at.start);
}

/** 追加料金は頂きません, 費用負担なし: nothing is to pay. */
function isDenied(text: string, { kind, at }: FoundCondition): boolean {
  return kind === "optional" && NOTHING_TO_PAY.test(text.slice(at.end, at.end + 16));
}

const NOTHING_TO_PAY =
  /^(?:料金?|費用|代金?|契約)?(?:等|など)?(?:は|が|も|の)?(?:一切|特に)?(?:頂き?(?:ません|かず|いて(?:おりません|いません))|いただ(?:きません|かず|いて(?:おりません|いません))|かかり?(?:ません|らず)|かからない|発生し(?:ません|ない)|請求し?(?:ません|いたしません)|不要|必要(?:あり|ござい)ません|(?:なし|無し?)(?![一-龠])|ありません|ございません|ない|0円|無料|無償|込み|に?含(?:み|まれ)(?:ます|て))/;

/** 平日9時~18時における稼働率. */
const ONLY_THEN =
  /(?:平日|営業時間|業務時間|日中|営業日)[^。\n、]{0,14}(?:における|での|ベース|を対象)[^。\n、)]{0,8}/g;

/** 計画停止を除く is what everybody leaves out; 土日を除く is a reservation. */
function exclusions(text: string): FoundCondition[] {
  return everywhere(text, EXCLUDED, () => "partial").flatMap(({ at }): FoundCondition[] => {
    const topic = topicBefore(text, at.start);
    if (topic.trim() === "" || isUsual(topic)) return [];
    const kind = /契約|約款|規約/.test(topic)
      ? "byContract"
      : /不可抗力|天災|災害|法令/.test(topic)
        ? "exception"
        : "partial";
    return [{ kind, at: { start: at.start - topic.length, end: at.end } }];
  });
}

const EXCLUDED = /(?<![削排免解掃駆])除(?:き|く|い(?!た))[^。、\n)]{0,6}/g;

/** Something of the vendor's is left out: 添付ファイルは…対象から外れます, and not 無借金のため対象外. */
function isSomething(topic: string, first: string): boolean {
  return !isUsual(topic) && (first === "で" || first === "は" || /[はもが][^はもが、]{0,16}$/.test(topic));
}

function isUsual(topic: string): boolean {
  return USUAL_EXCLUSION.test(topic);
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

const ENOUGH = 50;

/** A kind counts once, so a few places are enough, however long the answer. */
function everywhere(text: string, pattern: RegExp, kindOf: (at: Span) => ConditionKind | null): FoundCondition[] {
  const found: FoundCondition[] = [];
  let seen = 0;
  for (const { index, 0: words } of text.matchAll(pattern)) {
    seen += 1;
    if (seen > ENOUGH) break;
    const at = { start: index, end: index + words.length };
    const kind = kindOf(at);
    if (kind) found.push({ kind, at });
  }
  return found;
}
