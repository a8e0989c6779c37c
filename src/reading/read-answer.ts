import type { Answer } from "../model/checklist";
import type { Control } from "../model/form";
import type { Basis, Condition, Mention, Reading, Span } from "../model/reading";
import { type ReadableAnswer, toReadable } from "./find/answer";
import { type Found, overlaps } from "./find/found";
import { BLANK, ELSEWHERE, NOT_APPLICABLE, WITHHELD } from "./lexicon/states";
import { VAGUE } from "./lexicon/vague";
import { isPartialTag } from "./readers/yes-no";
import { type FoundCondition, findConditions } from "./refine/conditions";
import { toVocabulary } from "./refine/vocabulary";
import { choose } from "./resolve/choose";
import { findMentions } from "./resolve/mentions";
import { findQuestionText } from "./resolve/question-text";

/** What an answer is read against: the control, and the words of its row. */
export interface Question {
  readonly control: Control | null;
  /** Bases that the item asks for beyond what its control accepts. */
  readonly accepts: readonly Basis[];
  /** Label, definition and what is asked, as the row words them. */
  readonly words: readonly string[];
  /** Names of the other controls' quantities. */
  readonly otherWording: readonly string[];
}

/** Reads one answer by itself; 同上 and its like are resolved by `readAnswers`. */
export function readAnswer(answer: Pick<Answer, "text" | "parts">, question: Question): Reading {
  const readable = toReadable(
    answer.text,
    answer.parts.map((part) => part.text.length),
  );
  if (BLANK.test(readable.text)) return stateOnly("blank");
  if (NOT_APPLICABLE.test(readable.text)) return stateOnly("notApplicable");
  const { control } = question;
  if (!control) return stateOnly(stateOfProse(readable));
  const vocabulary = toVocabulary(
    [...control.wording, control.name.ja, control.name.en, ...question.words.slice(0, 1)],
    question.otherWording,
  );
  const placed = findMentions(readable, control, vocabulary);
  const { values, discarded } = choose(
    readable,
    placed,
    control,
    vocabulary,
    findQuestionText(readable.text, question.words),
  );
  const toMention = mentionOf(readable);
  const conditions = conditionsOf(readable, values, [...control.accepts, ...question.accepts]);
  const state = values.length > 0 ? "value" : stateOfProse(readable);
  return {
    state,
    values: values.map(toMention),
    conditions: state === "value" || state === "text" ? conditions.map(toCondition(readable)) : [],
    discarded: discarded.map(({ found, because }) => ({ mention: toMention(found), because })),
    contradiction: [],
    vague:
      state === "text"
        ? [...readable.text.matchAll(VAGUE)].map((match) =>
            readable.original({ start: match.index, end: match.index + match[0].length }),
          )
        : [],
    from: null,
  };
}

function stateOnly(state: Reading["state"]): Reading {
  return { state, values: [], conditions: [], discarded: [], contradiction: [], vague: [], from: null };
}

function stateOfProse({ text }: ReadableAnswer): Reading["state"] {
  if (text.search(WITHHELD) >= 0) return "withheld";
  if (text.search(ELSEWHERE) >= 0 || /^\s*https?:\S+\s*$/.test(text)) return "elsewhere";
  return "text";
}

function mentionOf({ original, source }: ReadableAnswer): (found: Found) => Mention {
  return ({ value, bound, upper, at, scope, basis }) => {
    const span = original(at);
    const mention = { value, bound, span, text: source.slice(span.start, span.end), scope, basis };
    return upper === undefined ? mention : { ...mention, upper };
  };
}

const BASIS_OF: { readonly [kind: string]: Basis } = { target: "target", actual: "actual", bestEffort: "bestEffort" };

function conditionsOf(readable: ReadableAnswer, values: readonly Found[], accepts: readonly Basis[]): FoundCondition[] {
  const found = findConditions(readable.text);
  const partial = values
    .filter((value) => isPartialTag(readable, value))
    .map(({ at }) => ({ kind: "partial" as const, at }));
  const approximate = values
    .filter((value) => value.isApproximate)
    .map(({ at }) => ({ kind: "approximate" as const, at }));
  return [...found, ...partial, ...approximate].filter(({ kind, at }, index, all) => {
    const basis = BASIS_OF[kind];
    const isRepeated = all.findIndex((other) => other.kind === kind && overlaps(other.at, at)) < index;
    return !isRepeated && (basis === undefined || !accepts.includes(basis));
  });
}

function toCondition({ original, source }: ReadableAnswer): (condition: FoundCondition) => Condition {
  return ({ kind, at }) => {
    const span: Span = original(at);
    return { kind, span, text: source.slice(span.start, span.end) };
  };
}
