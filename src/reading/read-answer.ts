import type { Answer } from "../model/checklist";
import type { Control } from "../model/form";
import type { Condition, Mention, Reading, Span } from "../model/reading";
import { type ReadableAnswer, toReadable } from "./find/answer";
import type { Found } from "./find/found";
import { howFirm, type Reservation } from "./how-firm";
import type { Question } from "./question";
import { withScopes } from "./refine/scope";
import { toSubject } from "./refine/subject";
import { toVocabulary } from "./refine/vocabulary";
import { choose } from "./resolve/choose";
import { disagreeing } from "./resolve/disagreeing";
import { findMentions, isTooMuch } from "./resolve/mentions";
import { pickYesNo } from "./resolve/pick-yes-no";
import { findQuestionText } from "./resolve/question-text";
import { stateAlone, stateOfProse } from "./states/state";
import { findVague } from "./states/vague";

/** Reads one answer by itself; 同上 and its like are resolved by `readAnswers`. */
export function readAnswer(answer: Pick<Answer, "text" | "parts">, question: Question): Reading {
  const readable = toReadable(
    answer.text,
    answer.parts.map((part) => part.text.length),
  );
  const alone = stateAlone(readable);
  if (alone) return { ...EMPTY, state: alone };
  const control = question.control ?? DESCRIPTIVE;
  const vocabulary = toVocabulary(
    [...control.wording, control.name.ja, control.name.en, ...question.words.slice(0, 1)],
    question.otherWording,
  );
  const placed = findMentions(readable, control, vocabulary);
  if (isTooMuch(placed)) return { ...EMPTY, state: "unreadable" };
  const questionText = findQuestionText(readable.text, question.words);
  const chosen = choose(readable, placed, control, vocabulary, questionText);
  const subject = toSubject(
    [control.name.ja, control.name.en, ...control.wording, ...question.words],
    question.words[0] ?? "",
    control.better === "no",
  );
  const yesNo = pickYesNo(readable, placed, chosen.values, control, vocabulary, questionText, subject);
  const values = [...yesNo.values, ...chosen.values].sort((one, other) => one.found.at.start - other.found.at.start);
  const discarded = [...chosen.discarded, ...yesNo.discarded];
  const state = values.length > 0 ? "value" : stateOfProse(readable, control);
  const scopes = withScopes(readable.text, values, vocabulary);
  const figures = values.filter(({ found }) => found.origin === null).map(({ found }) => found);
  const firmness = howFirm({
    answer: readable,
    question,
    control,
    subject,
    vocabulary,
    questionText,
    values,
    discarded,
    scopes,
    yesNo,
    figures,
  });
  const toMention = mentionOf(readable);
  const scopeOf = (at: Span | null | undefined) => (at ? writtenAt(readable, at) : null);
  return {
    state,
    values: values.map(({ found }, index) =>
      toMention({ ...found, scope: scopeOf(scopes[index]), basis: firmness.basisOf(found) }),
    ),
    conditions: state === "value" || state === "text" ? firmness.conditions.map(toCondition(readable)) : [],
    discarded: discarded.map(({ found, because }) => ({ mention: toMention(found), because })),
    contradiction: [...yesNo.contradiction, ...disagreeing(readable, chosen.values)].map(readable.original),
    vague: findVague(readable, state, values, control).map(readable.original),
    from: null,
  };
}

const EMPTY: Omit<Reading, "state"> = {
  values: [],
  conditions: [],
  discarded: [],
  contradiction: [],
  vague: [],
  from: null,
};

/** Items that cite no control: prose for a person. */
const DESCRIPTIVE: Control = {
  id: "",
  name: { ja: "", en: "" },
  category: "",
  answer: "text",
  quantity: "none",
  unit: null,
  better: "none",
  accepts: [],
  wording: [],
};

function mentionOf({ original, source }: ReadableAnswer): (found: Found) => Mention {
  return ({ value, bound, upper, at, scope, basis }) => {
    const span = original(at);
    const text = source.slice(span.start, span.end);
    // Hours other than always are kept as written.
    const told = value.type === "schedule" && value.value !== "always" ? { ...value, value: text } : value;
    const mention = { value: told, bound, span, text, scope, basis };
    return upper === undefined ? mention : { ...mention, upper };
  };
}

/** The vendor's own characters. */
function writtenAt({ original, source }: ReadableAnswer, at: Span): string {
  const span = original(at);
  return source.slice(span.start, span.end);
}

function toCondition({ original, source }: ReadableAnswer): (condition: Reservation) => Condition {
  return ({ kind, at, on }) => {
    const span: Span = original(at);
    const condition = { kind, span, text: source.slice(span.start, span.end) };
    return on === null ? condition : { ...condition, on: on.map(original) };
  };
}
