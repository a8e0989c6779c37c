import type { Control, ControlId } from "../../src/model/form";
import type { Mention, Reading } from "../../src/model/reading";
import type { Response } from "../../src/model/response";
import { readAnswers } from "../../src/reading/read-answers";
import type { CorpusLine } from "./lines";
import { canonical, toNotation, withoutSpan } from "./notation";

/** How one line of the corpus was read, beside its label. */
export interface Scored {
  readonly line: CorpusLine;
  readonly reading: Reading;
  /** State and typed values (type, amount, unit, bound) as labelled. */
  readonly isValueRight: boolean;
  /** The characters of every value as labelled. */
  readonly areSpansRight: boolean;
  readonly areScopesRight: boolean;
  readonly areConditionsRight: boolean;
  readonly isContradictionRight: boolean;
  /** A clean promise was read where the label promises nothing. */
  readonly isTooFavourable: boolean;
  readonly got: string;
}

/** Reads every line by itself, as an answer to an item of its control. */
export function scoreLines(lines: readonly CorpusLine[], controls: ReadonlyMap<ControlId, Control>): Scored[] {
  return lines.map((line) => {
    const control = controls.get(line.control);
    if (!control) throw new Error(`${line.file}:${line.line}: no control ${line.control}`);
    const [reading] = readAnswers([toResponse(line, control)], [], controls);
    if (!reading) throw new Error("no reading");
    return score(line, reading, control);
  });
}

/** The answer as a row of a sheet would hold it. */
export function toResponse({ parts, control, line, file }: CorpusLine, { name }: Control): Response {
  const cells = parts.map((text, column) => ({
    at: { sheet: file, row: line, column },
    text,
    value: text,
    format: "General",
  }));
  const answer = { parts: cells, text: parts.join("\n"), service: null, is1904: false };
  return {
    form: "corpus",
    sheet: file,
    item: {
      id: `corpus.${control}`,
      ref: null,
      altRefs: [],
      label: name.ja,
      asks: "",
      variants: [],
      section: [],
      obligation: null,
      control,
      unit: null,
      maxCharacters: null,
      provenance: "recalled",
    },
    row: {
      row: line,
      ref: null,
      section: [],
      label: name.ja,
      definition: "",
      unit: "",
      obligation: "",
      isHidden: false,
      answers: [answer],
    },
    answer,
    match: { by: "person", confidence: 1 },
  };
}

function score(line: CorpusLine, reading: Reading, control: Control): Scored {
  const wanted = line.values.map(canonical);
  const got = reading.values.map((mention) => canonical(toNotation(mention)));
  const isValueRight = reading.state === line.state && same(wanted.map(withoutSpan), got.map(withoutSpan));
  const kinds = [...new Set(reading.conditions.map(({ kind }) => kind))].sort();
  const isContradictory = reading.contradiction.length > 0;
  return {
    line,
    reading,
    isValueRight,
    areSpansRight: isValueRight && same(wanted.map(spanOf), got.map(spanOf)),
    areScopesRight: isValueRight && same(wanted.map(scopeOf), got.map(scopeOf)),
    // What the nets could not account for is no kind that a label names; what it costs is counted as judgements sent to a person.
    areConditionsRight: same(
      [...line.conditions].sort(),
      kinds.filter((kind) => kind !== "unfamiliar"),
    ),
    isContradictionRight: isContradictory === line.isContradictory,
    isTooFavourable: line.promise === null && isCleanPromise(reading, control),
    got: `${reading.state} | ${reading.values.map(toNotation).join("; ")} | ${kinds.join(",")}${isContradictory ? " | !" : ""}`,
  };
}

/** A reading that a judge could turn into a pass: of the control's type, without reservation, bounded on the right side. */
function isCleanPromise(reading: Reading, control: Control): boolean {
  const isClean = reading.conditions.length === 0 && reading.contradiction.length === 0 && reading.vague.length === 0;
  const own = reading.values.filter(({ value }) => value.type === control.answer);
  const denied = reading.values.some(({ value }) => value.type === "yesNo" && value.value === "no");
  return (
    isClean &&
    own.length > 0 &&
    (control.better === "no" || !denied) &&
    own.every((mention) => isFirm(mention, control))
  );
}

function isFirm({ bound }: Mention, { better }: Control): boolean {
  if (bound === "about") return false;
  if (better === "higher") return bound !== "atMost" && bound !== "lessThan";
  if (better === "lower") return bound !== "atLeast" && bound !== "moreThan";
  return better !== "none";
}

function spanOf(notation: string): string {
  return /«(?<text>[\s\S]*)»/.exec(notation)?.groups?.["text"] ?? "";
}

function scopeOf(notation: string): string {
  return /» @(?<scope>[\s\S]*)$/.exec(notation)?.groups?.["scope"] ?? "";
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}
