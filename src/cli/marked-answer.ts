import type { ReportFinding, ReportSpan } from "../model/report";
import { printable } from "./printable";

/** A stretch of an answer that something is said about: `V1` a value, `C1` a condition, `X1` passed over, `!1` contradictory, `?1` vague. */
export interface Mark {
  readonly name: string;
  readonly span: ReportSpan;
}

/** Every mark of a reading, values first. */
export function marksOf({ reading }: ReportFinding): readonly Mark[] {
  const named = (letter: string, spans: readonly ReportSpan[]) =>
    spans.map((span, index) => ({ name: `${letter}${index + 1}`, span }));
  return [
    ...named("V", reading.values),
    ...named("C", reading.conditions),
    ...named("X", reading.discarded),
    ...named("!", reading.contradiction),
    ...named("?", reading.vague),
  ];
}

/** The text of a cell with its marks set in: `月間稼働率は[V1 99.9%以上]です`. Marks may lie in each other, and overlap. */
export function markedText(text: string, cell: string | undefined, marks: readonly Mark[]): string {
  const here = marks.filter(({ span }) => span.cell === cell);
  const cuts = [...new Set([0, text.length, ...here.flatMap(({ span }) => [span.start, span.end])])].sort(
    (a, b) => a - b,
  );
  let marked = "";
  for (const [index, cut] of cuts.entries()) {
    const ending = here.filter(({ span }) => span.end === cut && span.start < cut);
    const beginning = here.filter(({ span }) => span.start === cut).sort((a, b) => b.span.end - a.span.end);
    marked += "]".repeat(ending.length);
    marked += beginning.map(({ name }) => `[${name} `).join("");
    marked += printable(text.slice(cut, cuts[index + 1] ?? cut));
  }
  return marked;
}
