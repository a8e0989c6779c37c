import type { ReadableAnswer } from "../find/answer";
import { type Clause, findClauses } from "../find/clauses";
import { covers, type Found } from "../find/found";
import { findLabels, type Label } from "./labels";

/** A found value with everything that stands around it. */
export interface Placed {
  readonly found: Found;
  /** The labels in force, outermost first. */
  readonly labels: readonly Label[];
  readonly clause: Clause;
  /** The words of its clause before it, from the value before on. */
  readonly leading: string;
}

/** Puts found values (in the order of the text) into their clauses and labels; 日次 before 7世代 is a scope and no figure of its own. */
export function place(answer: ReadableAnswer, mentions: readonly Found[], wanted: string): Placed[] {
  const labels = findLabels(answer.text);
  const clauses = findClauses(answer.text);
  const whole: Clause = { start: 0, end: answer.text.length, kind: "main", isConcession: false, sentence: 0 };
  let clauseIndex = 0;
  let labelIndex = 0;
  let open: readonly Label[] = [];
  let previousEnd = 0;
  return mentions.map((found) => {
    while (clauseIndex + 1 < clauses.length && (clauses[clauseIndex]?.end ?? 0) <= found.at.start) clauseIndex += 1;
    for (let next = labels[labelIndex]; next && next.at.end <= found.at.start; next = labels[labelIndex]) {
      open = [...open.filter(({ governs }) => governs.end > next.at.start), next];
      labelIndex += 1;
    }
    const clause = clauses[clauseIndex] ?? whole;
    const from = Math.max(clause.start, found.origin ? 0 : previousEnd, found.at.start - 60);
    if (!found.origin && !isScopeWord(answer.text, found, wanted)) previousEnd = found.at.end;
    return {
      found,
      labels: open.filter(({ governs }) => covers(governs, found.at)),
      clause,
      leading: answer.text.slice(Math.min(from, found.at.start), found.at.start),
    };
  });
}

function isScopeWord(text: string, { value, at }: Found, wanted: string): boolean {
  if (value.type === "date") return wanted !== "date";
  return wanted !== "frequency" && value.type === "frequency" && !/\d/.test(text.slice(at.start, at.end));
}
