import type { ChoiceOption } from "../../../src/model/form";
import type { AnswerType } from "../../../src/model/reading";
import { toReadable } from "../../../src/reading/find/answer";
import type { Found } from "../../../src/reading/find/found";
import type { Reader } from "../../../src/reading/readers/reader";
import { withBound } from "../../../src/reading/refine/bounds";

type AnyReader = Pick<Reader<AnswerType>, "type"> & {
  mentions(answer: ReturnType<typeof toReadable>, options: readonly ChoiceOption[]): readonly Found[];
};

/** Value first, then the ways vendors write it: each must be the only mention, and its span the words between « and »; without « the whole answer. */
export function reads(
  reader: AnyReader,
  rows: readonly (readonly [string, ...string[]])[],
  options: readonly ChoiceOption[] = [],
): void {
  const cases = rows.flatMap(([value, ...answers]) => answers.map((answer) => [answer, value] as const));
  it.each(cases)("reads %s as %s", (marked, value) => {
    const source = marked.replace(/[«»]/g, "");
    const words = /«(?<words>[^»]*)»/.exec(marked)?.groups?.["words"] ?? source;
    const answer = toReadable(source, []);
    const mentions = reader.mentions(answer, options).map((mention) => {
      const span = answer.original(mention.at);
      return `${told(mention)} ${source.slice(span.start, span.end)}`;
    });
    expect(mentions).toEqual([`${value} ${words}`]);
  });
}

/** Answers that hold no value of the type. */
export function findsNone(reader: AnyReader, answers: readonly string[], options: readonly ChoiceOption[] = []): void {
  it.each(answers)("finds nothing in %s", (answer) => {
    expect(reader.mentions(toReadable(answer, []), options).map(told)).toEqual([]);
  });
}

/** The bound that the words around a figure give it. */
export function bounds(reader: AnyReader, rows: readonly (readonly [string, ...string[]])[]): void {
  const cases = rows.flatMap(([bound, ...answers]) => answers.map((answer) => [answer, bound] as const));
  it.each(cases)("takes %s as %s", (source, bound) => {
    const answer = toReadable(source, []);
    const [mention] = reader.mentions(answer, []);
    expect(mention && withBound(answer.text, mention).bound).toBe(bound);
  });
}

function told({ value, upper, bound }: Found): string {
  const range = upper === undefined ? "" : `..${upper}`;
  switch (value.type) {
    case "duration":
      return "unlimited" in value ? "unlimited" : `${value.amount}${range} ${value.unit}`;
    case "frequency":
      return value.continuous
        ? "continuous"
        : `${value.times}/${value.every.amount}${range} ${value.every.unit}${bound === "exactly" || bound === "between" ? "" : ` ${bound}`}`;
    case "percent":
    case "ratio":
      return `${value.amount}${range}`;
    case "count":
    case "money":
    case "size":
    case "bandwidth":
      return `${value.amount}${range} ${value.unit}`;
    default:
      return value.value;
  }
}
