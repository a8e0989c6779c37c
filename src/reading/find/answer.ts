import type { Span } from "../../model/reading";
import { normalize } from "../../text/normalize";
import { overlaps } from "./found";
import type { Identifier } from "./identifier";
import { findIdentifiers } from "./identifiers";
import { findNumbers, type NumberToken } from "./numbers";

/** An answer as the readers see it: normalised, its numbers found, the way back kept. */
export interface ReadableAnswer {
  readonly text: string;
  readonly source: string;
  /** The cells that it was joined from, in the normalised text. */
  readonly parts: readonly Span[];
  /** Numbers that may be values. */
  readonly numbers: readonly NumberToken[];
  /** Numbers that belong to a date, a standard, a version, a telephone number …. */
  readonly identifiers: readonly Identifier[];
  original(span: Span): Span;
}

/** Prepares the text of an answer; `partLengths` are the lengths of the cells' texts that it was joined from. */
export function toReadable(source: string, partLengths: readonly number[]): ReadableAnswer {
  const { text, original, position } = normalize(source);
  const identifiers = findIdentifiers(text);
  return {
    text,
    source,
    original,
    identifiers,
    numbers: withoutIdentifiers(text, findNumbers(text), identifiers),
    parts: toParts(partLengths.length > 0 ? partLengths : [source.length], position),
  };
}

function toParts(lengths: readonly number[], position: (offset: number) => number): Span[] {
  let offset = 0;
  return lengths.map((length) => {
    const part = { start: position(offset), end: position(offset + length) };
    offset += length + 1;
    return part;
  });
}

const UNIT = /^(?:%|時間|分|秒|日|週|か月|年|世代|件|名|人|営業)/;
/** 1h30min: the second part of a length. */
const AFTER_UNIT = /\d(?:h|hr|hrs|d|w|wk|y|yr|m|min)$/i;
const UNIT_LETTERS = /^ ?(?:m|min|mins|s|sec|secs|h|hr|hrs|d|mo)(?![a-z])/i;

/** Both lists ascend, so one walk is enough. A number that follows a letter (SHA256) names something. */
function withoutIdentifiers(
  text: string,
  numbers: readonly NumberToken[],
  identifiers: readonly Identifier[],
): NumberToken[] {
  let next = 0;
  return numbers.filter((number) => {
    while (next < identifiers.length && (identifiers[next]?.end ?? 0) <= number.start) next += 1;
    const identifier = identifiers[next];
    if (identifier && overlaps(identifier, number)) return false;
    // SHA256 names something; SLA99.9% and RTO4時間 are only short of a space.
    if (number.kind === "word" || !/[A-Za-z]/.test(text.charAt(number.start - 1))) return true;
    const behind = text.slice(number.end, number.end + 6);
    if (AFTER_UNIT.test(text.slice(Math.max(0, number.start - 4), number.start)) && UNIT_LETTERS.test(behind))
      return true;
    return UNIT.test(behind.slice(0, 2));
  });
}
