import type { Answer } from "../model/checklist";
import type { Control } from "../model/form";
import type { Basis, Condition, Mention, Reading, Span } from "../model/reading";
import { type ReadableAnswer, toReadable } from "./find/answer";
import type { Found } from "./find/found";
import { findUnaccounted, toOwnWords } from "./refine/account";
import { besideTheQuestion } from "./refine/beside-the-question";
import type { FoundCondition } from "./refine/conditions";
import { findMoods } from "./refine/moods";
import { withScopes } from "./refine/scope";
import { toSubject } from "./refine/subject";
import { understoodIn } from "./refine/understood";
import { findUnfamiliar } from "./refine/unfamiliar";
import { toVocabulary } from "./refine/vocabulary";
import { choose } from "./resolve/choose";
import { conditionsOn, withCaught } from "./resolve/conditions";
import { findMentions, isTooMuch } from "./resolve/mentions";
import { pickYesNo } from "./resolve/pick-yes-no";
import { findQuestionText } from "./resolve/question-text";
import { stateAlone, stateOfProse } from "./states/state";
import { findVague } from "./states/vague";

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
  const accepts = [...control.accepts, ...question.accepts];
  const known = [
    ...conditionsOn({ answer: readable, values, discarded, control, subject }, accepts),
    ...yesNo.conditions,
  ];
  const held = values.map(({ found }) => found);
  const told = { values: held, others: discarded.map(({ found }) => found) };
  const caught = [
    ...findMoods(readable, told),
    ...findUnfamiliar(readable, held, control.choices?.combine === "some"),
    ...besideTheQuestion(readable, held, control),
  ];
  const doubts = withCaught(known, caught, accepts);
  const isClean = doubts.length === 0 && yesNo.contradiction.length === 0 && control.better !== "none";
  const conditions =
    isClean && state === "value"
      ? findUnaccounted(
          readable,
          told,
          understoodIn(readable, {
            scopes: held.length > 1 ? scopes.flatMap((at) => at ?? []) : [],
            questionText,
            excluded: discarded.flatMap(({ found, because }) => (because === "exclusion" ? [found.at] : [])),
            predicates: held.flatMap(({ origin, at }) => (origin === "predicate" ? [at] : [])),
            control,
            isWatch: vocabulary.actions.has("watch"),
          }),
          toOwnWords([control.name.ja, control.name.en, ...control.wording, ...question.words]),
        )
      : doubts;
  const toMention = mentionOf(readable);
  const scopeOf = (at: Span | null | undefined) => (at ? writtenAt(readable, at) : null);
  return {
    state,
    values: values.map(({ found }, index) => toMention({ ...found, scope: scopeOf(scopes[index]) })),
    conditions: state === "value" || state === "text" ? conditions.map(toCondition(readable)) : [],
    discarded: discarded.map(({ found, because }) => ({ mention: toMention(found), because })),
    contradiction: yesNo.contradiction.map(readable.original),
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

function toCondition({ original, source }: ReadableAnswer): (condition: FoundCondition) => Condition {
  return ({ kind, at }) => {
    const span: Span = original(at);
    return { kind, span, text: source.slice(span.start, span.end) };
  };
}
