import type { Control } from "../../model/form";
import type { ReadableAnswer } from "../find/answer";
import { type Clause, findClauses } from "../find/clauses";
import type { Found } from "../find/found";
import { denies } from "../lexicon/affirming-predicates";
import { ITSELF, KEPT_BACK, OUTSIDER, SAYS_NO, SIDE_WORDS, type SideWords, TROUBLE } from "../lexicon/other-questions";
import type { FoundCondition } from "./conditions";

/**
 * Values that are read rightly and yet answer something beside the question: the uptime of the help desk, the time counted from the
 * repair, a share of the requests, the vendor's own test where an outsider's was asked for, a mark that its own remark takes back.
 */
export function besideTheQuestion(
  answer: ReadableAnswer,
  values: readonly Found[],
  control: Pick<Control, "quantity" | "doneBy">,
): FoundCondition[] {
  const { text } = answer;
  const clauses = findClauses(text);
  const figures = values.filter(({ value }) => value.type !== "yesNo");
  const yes = values.filter(({ value }) => value.type === "yesNo" && value.value === "yes");
  return [
    ...figures.flatMap((value) => {
      const clause = clauses.find(({ start, end }) => start <= value.at.start && value.at.start < end);
      if (!clause) return [];
      return [
        ...SIDE_WORDS.flatMap((side) => atSide(text, clause, value, side, control) ?? []),
        ...(control.doneBy === "thirdParty" ? (byItself(text, clause, value) ?? []) : []),
        ...(inDeniedBracket(text, clause, value) ?? []),
      ];
    }),
    ...yes.flatMap(({ at }) => trouble(text, at.start, at.end)),
    ...(yes.length > 0 ? takenBack(answer, clauses) : []),
  ];
}

function atSide(
  text: string,
  clause: Clause,
  value: Found,
  { kind, side, words, types, quantities }: SideWords,
  control: Pick<Control, "quantity">,
): FoundCondition[] | undefined {
  if (types && !types.includes(value.value.type)) return undefined;
  if (quantities && !quantities.includes(control.quantity)) return undefined;
  const from = side === "before" ? clause.start : value.at.end;
  const match = words.exec(text.slice(from, side === "before" ? value.at.start : clause.end));
  return match && match[0] !== "" ? [{ kind, at: span(from + match.index, match[0]) }] : undefined;
}

function byItself(text: string, clause: Clause, value: Found): FoundCondition[] | undefined {
  if (OUTSIDER.test(text.slice(clause.start, clause.end))) return undefined;
  const match = ITSELF.exec(text.slice(clause.start, clause.end));
  if (!match) return undefined;
  const at = span(clause.start + match.index, match[0]);
  return at.start >= value.at.end + FAR ? undefined : [{ kind: "otherMetric", at }];
}

/** Behind the value only what stands close still says who does it. */
const FAR = 12;

/** 「通知は行いません（1時間以内に掲示）」: what the bracket holds stands beside a denial. */
function inDeniedBracket(text: string, clause: Clause, value: Found): FoundCondition[] | undefined {
  const open = text.lastIndexOf("(", value.at.start);
  if (open < clause.start || text.slice(open, value.at.start).includes(")")) return undefined;
  const host = text.slice(clause.start, open).trimEnd();
  return denies(host) ? [{ kind: "unfamiliar", at: { start: clause.start, end: open } }] : undefined;
}

const LONGEST_TROUBLE = 8;

function trouble(text: string, start: number, end: number): FoundCondition[] {
  const words = text
    .slice(Math.max(0, start - LONGEST_TROUBLE), end)
    .replace(/(?:あり|有り?|あります|ある)[。\s]{0,3}$/, "");
  return TROUBLE.test(words) ? [{ kind: "unfamiliar", at: { start, end } }] : [];
}

/** A yes whose details are kept back, or whose remark says no. */
function takenBack({ text, parts }: ReadableAnswer, clauses: readonly Clause[]): FoundCondition[] {
  const remarks = parts.slice(1).flatMap(({ start, end }) => {
    const words = text.slice(start, end).trim();
    const match = words === "" ? null : SAYS_NO.exec(words);
    return match ? [{ kind: "unfamiliar" as const, at: span(text.indexOf(words, start) + match.index, match[0]) }] : [];
  });
  const kept = clauses.flatMap((clause) => {
    const match = KEPT_BACK.exec(text.slice(clause.start, clause.end));
    return match ? [{ kind: "unfamiliar" as const, at: span(clause.start + match.index, match[0]) }] : [];
  });
  return [...remarks, ...kept];
}

function span(start: number, words: string): { start: number; end: number } {
  return { start, end: start + words.length };
}
