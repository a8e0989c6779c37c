import type { Control } from "../../model/form";
import type { ReadableAnswer } from "../find/answer";
import { findClauses } from "../find/clauses";
import { covers, type Found, overlaps } from "../find/found";
import { readers } from "../readers";
import { withBound } from "../refine/bounds";
import { findLabels, type Label } from "../refine/labels";
import { withRole } from "../refine/roles";
import { scopeOf } from "../refine/scope";
import type { Vocabulary } from "../refine/vocabulary";

/** A found value with everything that stands around it. */
export interface Placed {
  readonly found: Found;
  /** The labels in force, outermost first. */
  readonly labels: readonly Label[];
  /** The words of its clause (and its label) before it, after the value before. */
  readonly leading: string;
  readonly clause: { readonly start: number; readonly end: number };
}

/** Runs every reader and attaches bounds, roles, labels and scope to what they find. */
export function findMentions(answer: ReadableAnswer, control: Control | null, vocabulary: Vocabulary): Placed[] {
  const options = control?.choices?.options ?? [];
  const raw = Object.values(readers).flatMap((reader): readonly Found[] => reader.mentions(answer, options));
  const bounded = raw.map((mention) =>
    isNumeric(mention) ? withRole(answer.text, withBound(answer.text, mention)) : mention,
  );
  const kept = withoutNested(bounded);
  const labels = findLabels(answer.text);
  const clauses = findClauses(answer.text);
  let clause = 0;
  let previousEnd = 0;
  return kept.map((found) => {
    while (clause + 1 < clauses.length && (clauses[clause]?.end ?? 0) <= found.at.start) clause += 1;
    const own = clauses[clause] ?? { start: 0, end: answer.text.length };
    const inForce = labels.filter(({ governs }) => covers(governs, found.at));
    const from = Math.max(own.start, found.origin ? 0 : previousEnd, found.at.start - 60);
    const leading = answer.text.slice(Math.min(from, found.at.start), found.at.start);
    if (!found.origin) previousEnd = found.at.end;
    return {
      found: { ...found, scope: scopeOf(answer.text, found.at, Math.max(own.start, from), inForce, vocabulary) },
      labels: inForce,
      leading,
      clause: own,
    };
  });
}

function isNumeric({ value }: Found): boolean {
  return value.type !== "yesNo" && value.type !== "choice" && value.type !== "schedule" && value.type !== "date";
}

/** 5分ごと is one mention, not a duration and a frequency; a tag or a choice stands beside whatever it touches. */
function withoutNested(mentions: readonly Found[]): Found[] {
  const sorted = [...mentions].sort(
    (one, other) => one.at.start - other.at.start || other.at.end - other.at.start - (one.at.end - one.at.start),
  );
  const kept: Found[] = [];
  for (const mention of sorted) {
    let index = kept.length - 1;
    let isNested = false;
    while (index >= 0 && kept.length - index <= 6) {
      const other = kept[index];
      if (other && stands(other) && stands(mention) && overlaps(other.at, mention.at) && covers(other.at, mention.at))
        isNested = true;
      index -= 1;
    }
    if (!isNested) kept.push(mention);
  }
  return kept;
}

function stands({ value }: Found): boolean {
  return value.type !== "yesNo" && value.type !== "choice";
}
