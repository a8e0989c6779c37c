import type { Control } from "../../model/form";
import type { Span } from "../../model/reading";
import type { ReadableAnswer } from "../find/answer";
import type { Found } from "../find/found";
import type { Placed } from "../refine/placed";
import type { Vocabulary } from "../refine/vocabulary";
import { type Told, tell } from "./figure-topic";
import { nameOf } from "./fit";

/** Of several values that could answer, those that do once the better ones are known: the rest is detail. */
export function preferred(
  answer: ReadableAnswer,
  values: readonly Placed[],
  control: Control,
  vocabulary: Vocabulary,
): readonly Placed[] {
  const rules = [
    noticesFirst,
    limitsFirst,
    askedUnitFirst,
    ownNameFirst,
    ownTypeFirst,
    meanFirst,
    chosenOption,
    withoutRepeats,
  ];
  return rules.reduce<readonly Placed[]>(
    (kept, rule) => (kept.length > 1 ? rule(kept, { answer, control, vocabulary }) : kept),
    values,
  );
}

interface Asked {
  readonly answer: ReadableAnswer;
  readonly control: Control;
  readonly vocabulary: Vocabulary;
}

type Rule = (values: readonly Placed[], asked: Asked) => readonly Placed[];

function orAll(some: readonly Placed[], all: readonly Placed[]): readonly Placed[] {
  return some.length > 0 ? some : all;
}

/** Where a notice is asked and given, other lengths are detail, and the day before is a reminder. */
const noticesFirst: Rule = (values, { control }) => {
  if (control.quantity !== "notice") return values;
  const notices = orAll(
    values.filter(({ found: { role } }) => role === "notice"),
    values,
  );
  const isReminder = ({ found: { value } }: Placed) =>
    value.type === "duration" && value.amount === 1 && value.unit === "day";
  return orAll(
    notices.filter((one) => !isReminder(one)),
    notices,
  );
};

/** 解約のお手続きは30日前まで is no time within which anything is done, nor how long it lasts. */
const limitsFirst: Rule = (values, { control, answer: { text } }) =>
  control.quantity !== "notice"
    ? orAll(
        values.filter(
          ({ found: { at, role } }) => role !== "notice" || !/前(?:まで|迄)$/.test(text.slice(at.start, at.end)),
        ),
        values,
      )
    : values;

const COUNTS_ALIKE: ReadonlySet<string> = new Set(["case", "time"]);

/** 7世代 and not the 1回 of 1日1回; 回 and 件 count the same. */
const askedUnitFirst: Rule = (values, { control: { answer, unit } }) => {
  if (answer !== "count" || unit === null) return values;
  const isAsked = ({ found: { value } }: Placed) =>
    value.type === "count" && (value.unit === unit || (COUNTS_ALIKE.has(unit) && COUNTS_ALIKE.has(value.unit)));
  return orAll(values.filter(isAsked), values);
};

const ownNameFirst: Rule = (values, { vocabulary }) => {
  const named = values.map((one) => ({ one, naming: nameOf(one, vocabulary) }));
  if (!named.some(({ naming }) => naming === "own")) return values;
  return named.filter(({ naming }) => naming === "own" || naming === null).map(({ one }) => one);
};

/** RPO 10分 and not the 10分ごと of the log copies. */
const ownTypeFirst: Rule = (values, { answer: { text }, vocabulary }) =>
  withoutEstimates(
    text,
    vocabulary,
    orAll(
      values.filter(({ found: { at, value } }) => value.type !== "frequency" || !isBracketedLength(text, at)),
      values,
    ),
  );

/** 毎日22:00~(約2h): how long it takes. */
function isBracketedLength(text: string, { start, end }: Span): boolean {
  const isBare = !/回|度|ごと|毎|おき|間隔|周期|単位|日次|週次|月次|年次|常時|times?|every|each|per|daily|weekly/i.test(
    text.slice(start, end),
  );
  return (
    isBare && /\($/.test(text.slice(Math.max(0, start - 1), start)) && /^(?:程度)?\)/.test(text.slice(end, end + 4))
  );
}

/** Figures that had to be worked out give way to plain ones, but not where they alone tell of a part: その他は四半期ごと. */
function withoutEstimates(text: string, vocabulary: Vocabulary, values: readonly Placed[]): readonly Placed[] {
  const plain = values.filter(({ found }) => !found.isApproximate);
  if (plain.length === 0 || plain.length === values.length) return values;
  const told = values.map((one) => tell(text, one, vocabulary));
  const isPart = ({ kind, how }: Told) => kind === "scope" && how === "said";
  return told
    .filter(
      (each) =>
        !each.one.found.isApproximate ||
        (isPart(each) &&
          told.some((other) => isPart(other) && other.sentence === each.sentence && !other.one.found.isApproximate)),
    )
    .map(({ one }) => one);
}

/** Where a mean is asked and given, the extremes are detail. */
const meanFirst: Rule = (values, { control }) => {
  const isMean = ({ leading }: Placed) => /平均(?:は|で|値は?|:)? ?$/.test(leading);
  const isExtreme = ({ found: { bound }, leading }: Placed) =>
    bound === "atMost" || bound === "atLeast" || /(?:最長|最大|最短|最小)(?:は|で|が)? ?$/.test(leading);
  return /平均/.test(control.name.ja) && values.some(isMean)
    ? values.filter((one) => isMean(one) || !isExtreme(one))
    : values;
};

/** ①…②…より選択 → ④: what stands before the arrow repeats the question. */
const chosenOption: Rule = (values, { answer: { text }, control }) => {
  const arrow = control.answer === "choice" ? /選択[^①-⑳]{0,12}(?:→|:|\n)/.exec(text) : null;
  return arrow
    ? orAll(
        values.filter(({ found }) => found.at.start > arrow.index),
        values,
      )
    : values;
};

/** ISMS認証(ISO/IEC 27001) names one thing twice, and 日次 … (毎日4時) one interval; under two labels they are two. */
const withoutRepeats: Rule = (values, { answer: { text } }) => {
  const kept: Placed[] = [];
  for (const one of values) {
    if (!kept.some((other) => isSaidAgain(text, other, one))) kept.push(one);
  }
  return kept;
};

function isSaidAgain(text: string, first: Placed, again: Placed): boolean {
  if (
    JSON.stringify(first.found.value) !== JSON.stringify(again.found.value) ||
    first.found.bound !== again.found.bound
  )
    return false;
  if (first.labels.at(-1) !== again.labels.at(-1)) return false;
  const between = text.slice(first.found.at.end, again.found.at.start);
  if (again.found.value.type === "choice")
    return /^[^、,・\n]{0,8}\([^()\n]*$/.test(between) || /^ ?(?:の|:)? ?$/.test(between);
  if (again.found.value.type === "schedule") return again.found.value.value === "always" && again.labels.length === 0;
  return again.found.value.type === "frequency" || isConverted(again.found)
    ? /^[^、,\n]{0,24}\([^()\n]*$/.test(between)
    : false;
}

function isConverted({ isApproximate }: Found): boolean {
  return isApproximate;
}
