import type { Control } from "../model/form";
import type { Basis, ConditionKind, DiscardReason, Span } from "../model/reading";
import type { ReadableAnswer } from "./find/answer";
import type { Found } from "./find/found";
import type { Question } from "./question";
import { findUnaccounted, toOwnWords } from "./refine/account";
import { basisOf, bearsOn, groundsOf, KIND_OF_GROUND } from "./refine/bases";
import { besideTheQuestion } from "./refine/beside-the-question";
import type { FoundCondition } from "./refine/conditions";
import { findMoods } from "./refine/moods";
import { ofAPart } from "./refine/of-a-part";
import type { Placed } from "./refine/placed";
import { saidInstead } from "./refine/said-instead";
import type { Subject } from "./refine/subject";
import { understoodIn } from "./refine/understood";
import { findUnfamiliar } from "./refine/unfamiliar";
import type { Vocabulary } from "./refine/vocabulary";
import type { Discarded } from "./resolve/choose";
import { conditionsOn, withCaught } from "./resolve/conditions";
import { narrowed } from "./resolve/narrowed";
import type { PickedYesNo } from "./resolve/pick-yes-no";
import { undone } from "./resolve/undone";

/** What has been read of an answer before it is asked how much of it is promised. */
export interface Told {
  readonly answer: ReadableAnswer;
  readonly question: Question;
  readonly control: Control;
  readonly subject: Subject;
  readonly vocabulary: Vocabulary;
  readonly questionText: readonly Span[];
  readonly values: readonly Placed[];
  readonly discarded: readonly Discarded[];
  /** Aligned with `values`. */
  readonly scopes: readonly (Span | null | undefined)[];
  readonly yesNo: PickedYesNo;
  /** The values that are figures. */
  readonly figures: readonly Found[];
}

/** A reservation, and the values on which alone it bears; `on` null: it bears on the whole answer. */
export interface Reservation {
  readonly kind: ConditionKind;
  readonly at: Span;
  readonly on: readonly Span[] | null;
}

/** What makes the values less than a promise, and on what each of them rests. */
export interface Firmness {
  readonly conditions: readonly Reservation[];
  basisOf(value: Found): Basis | null;
}

/** Weighs an answer in three passes: the words of reservation that are known, what the clauses say besides, and what is left over. */
export function howFirm(told: Told): Firmness {
  const { answer, question, control, values, discarded, subject, vocabulary, yesNo, figures, questionText } = told;
  const ownWords = [control.name.ja, control.name.en, ...control.wording, ...question.words];
  const known = [
    ...conditionsOn({ answer, values, discarded, control, subject }, control.accepts),
    ...yesNo.conditions,
  ];
  const held = values.map(({ found }) => found);
  const said = { values: held, ...besides(discarded) };
  const caught = [
    ...findMoods(answer, { ...said, values: [...held, ...yesNo.agreeing] }),
    ...findUnfamiliar(answer, held, control.choices?.combine === "some"),
    ...besideTheQuestion(answer, held, control),
    ...(control.answer === "yesNo" ? saidInstead(answer, held, ownWords, questionText) : []),
    ...(control.answer === "yesNo" && control.better !== "no" ? ofAPart(answer, held, ownWords, questionText) : []),
    ...narrowed(answer, values, control, vocabulary),
    ...undone(answer, values, discarded, control, vocabulary),
  ];
  const grounds = groundsOf(answer.text, figures);
  const all = withCaught(known, caught, control.accepts).map((one) => ({
    ...one,
    on: bearsOn(answer.text, one, figures, grounds),
  }));
  // What the item alone accepts is kept as the basis of the figures, since not everybody who judges them does.
  const accepted = all.filter(({ kind }) => isAmong(kind, question.accepts));
  const weighed = all.filter((one) => !accepted.includes(one));
  const isElsePlain =
    weighed.every(({ on }) => on !== null) && yesNo.contradiction.length === 0 && control.better !== "none";
  const unaccounted = isElsePlain && values.length > 0 ? leftOver(told) : [];
  const conditions = [...weighed, ...unaccounted.map((one) => ({ ...one, on: null }))];
  const inForce = new Set<string>([...control.accepts, ...[...conditions, ...accepted].map(({ kind }) => kind)]);
  return {
    conditions,
    basisOf: (value) => {
      const ground = grounds[figures.indexOf(value)] ?? null;
      const kind = ground === null ? null : KIND_OF_GROUND[ground];
      const own = kind === null || inForce.has(kind) ? basisOf(ground) : null;
      return own ?? (figures.includes(value) ? basisAccepted(value, accepted) : null);
    },
  };
}

function isAmong(kind: ConditionKind, bases: readonly Basis[]): boolean {
  return bases.some((basis) => basis === kind);
}

/** 2024年度は99.98%: no word beside the figure calls it 実績, and yet that is what it is. */
function basisAccepted({ at }: Found, accepted: readonly Reservation[]): Basis | null {
  const bearing = accepted.find(({ on }) => on === null || on.some(({ start }) => start === at.start));
  return bearing ? (BASES.find((basis) => basis === bearing.kind) ?? null) : null;
}

const BASES: readonly Basis[] = ["actual", "target", "bestEffort"];

/** Another item's figure, what is shut out, what users must do, and what is paid back make a sentence speak of something else. */
const OF_SOMETHING_ELSE: ReadonlySet<DiscardReason> = new Set<DiscardReason>([
  "otherMetric",
  "exclusion",
  "userDuty",
  "refundTier",
  "referenceValue",
  "questionText",
]);

function besides(discarded: readonly Discarded[]): { others: readonly Found[]; foreign: readonly Found[] } {
  return {
    others: discarded.map(({ found }) => found),
    foreign: discarded.flatMap(({ found, because }) => (OF_SOMETHING_ELSE.has(because) ? [found] : [])),
  };
}

/** The words that nothing accounts for. */
function leftOver({
  answer,
  subject,
  yesNo,
  question,
  control,
  vocabulary,
  questionText,
  values,
  discarded,
  scopes,
}: Told): FoundCondition[] {
  const held = values.map(({ found }) => found);
  return findUnaccounted(
    answer,
    { values: held, ...besides(discarded) },
    understoodIn(answer, {
      scopes: held.length > 1 ? scopes.flatMap((at) => at ?? []) : [],
      questionText,
      excluded: discarded.flatMap(({ found, because }) => (because === "exclusion" ? [found.at] : [])),
      predicates: [...held, ...yesNo.agreeing].flatMap(({ origin, at }) => (origin === "predicate" ? [at] : [])),
      control,
      isLimit: subject.isRestriction || subject.isProhibition,
      isWatch: vocabulary.actions.has("watch"),
    }),
    toOwnWords([control.name.ja, control.name.en, ...control.wording, ...question.words]),
  );
}
