import type { Control } from "../../model/form";
import type { ReadableAnswer } from "../find/answer";
import { covers, type Found } from "../find/found";
import { readers } from "../readers";
import { withBound } from "../refine/bounds";
import { type Placed, place } from "../refine/placed";
import { withRole } from "../refine/roles";
import type { Vocabulary } from "../refine/vocabulary";

const MAX_MENTIONS = 500;

/** True where an answer holds so many figures and statements that only a person can tell which is meant. */
export function isTooMuch(mentions: readonly Placed[]): boolean {
  return mentions.length >= MAX_MENTIONS;
}

/** Runs every reader and attaches bounds, roles and labels to what they find. */
export function findMentions(answer: ReadableAnswer, control: Control, vocabulary: Vocabulary): Placed[] {
  const options = control.choices?.options ?? [];
  const raw = Object.values(readers).flatMap((reader): readonly Found[] => reader.mentions(answer, options));
  const kept = withoutNested(raw, control.answer, vocabulary.actions.has("watch")).slice(0, MAX_MENTIONS);
  return place(
    answer,
    kept.map((mention) => withSurroundings(answer.text, mention)),
    control.answer,
  );
}

/** Numbers carry bounds and roles; tags, dates and options do not. */
export function withSurroundings(text: string, mention: Found): Found {
  const isNumeric = !["yesNo", "choice", "schedule", "date"].includes(mention.value.type);
  return isNumeric ? withRole(text, withBound(text, mention), mention.at.end) : mention;
}

/** 5分ごと is one mention, not a length and a frequency; tags and options stand beside whatever they touch. */
function withoutNested(mentions: readonly Found[], wanted: string, isWatch: boolean): Found[] {
  const sorted = [...mentions].sort(
    (one, other) =>
      one.at.start - other.at.start ||
      length(other) - length(one) ||
      rank(one, wanted, isWatch) - rank(other, wanted, isWatch),
  );
  const kept: Found[] = [];
  for (const mention of sorted) {
    const isNested = kept
      .slice(-6)
      .some(
        (other) =>
          isExclusive(other) &&
          isExclusive(mention) &&
          covers(other.at, mention.at) &&
          !staysInside(other, mention, wanted),
      );
    if (!isNested) kept.push(mention);
  }
  return kept;
}

/** Of two readings of the same characters the asked type stands; 24時間 is a length except where hours or monitoring are asked. */
function rank({ value: { type } }: Found, wanted: string, isWatch: boolean): number {
  if (type === wanted) return 0;
  if (type === "schedule") return wanted === "frequency" && isWatch ? 1 : 3;
  return 2;
}

function length({ at }: Found): number {
  return at.end - at.start;
}

function isExclusive({ value }: Found): boolean {
  return value.type !== "yesNo" && value.type !== "choice";
}

/** 年2回 where a number of cases is asked, 毎日 3:00~5:00 where an interval is asked: the inner mention is the answer. */
function staysInside(outer: Found, inner: Found, wanted: string): boolean {
  if (wanted === "count") return inner.value.type === "count" && outer.value.type === "frequency";
  return (
    (wanted === "frequency" || wanted === "duration") &&
    inner.value.type === "frequency" &&
    outer.value.type === "schedule"
  );
}
