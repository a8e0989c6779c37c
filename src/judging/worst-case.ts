import type { Test } from "../model/profile";
import type { Mention } from "../model/reading";
import { atLeast, atMost } from "./at-least";
import { measure } from "./measure";
import { type PromisedRange, promisedRange } from "./promised-range";

/** How one mention stands against a threshold, worst last. `approximate`: it meets it, but was said with 約. */
type Standing = "meets" | "approximate" | "vague" | "boundOpen" | "unitMismatch" | "misses";

const WORST_LAST: readonly Standing[] = ["meets", "approximate", "vague", "boundOpen", "unitMismatch", "misses"];

export interface WorstCase {
  readonly standing: Standing;
  readonly mention: Mention;
}

type Threshold = Extract<Test, { readonly op: "atLeast" | "atMost" }>;

/** The worst that the vendor still promises, over all services, plans and time bands; undefined where nothing was said. */
export function worstCase(mentions: readonly Mention[], test: Threshold): WorstCase | undefined {
  const [first, ...others] = mentions.map((mention) => ({ mention, standing: standingOf(mention, test) }));
  if (!first) return undefined;
  return others.reduce((worst, next) => (isWorse(next, worst, test) ? next : worst), first);
}

function standingOf(mention: Mention, test: Threshold): Standing {
  if (mention.value.type === "frequency" && mention.value.continuous) return "vague";
  const range = promisedRange(mention, test.value);
  const threshold = measure(test.value, mention.value);
  if (!range || !threshold || range.family !== threshold.family) return "unitMismatch";
  const hold = (said: PromisedRange) =>
    test.op === "atLeast" ? atLeast(said, threshold.low) : atMost(said, threshold.high);
  const outcome = hold(range);
  if (outcome === "misses")
    return isOneOfMany(mention, range) && hold(bestOf(range, test)) === "meets" ? "boundOpen" : "misses";
  if (outcome === "open") return "boundOpen";
  return mention.bound === "about" ? "approximate" : "meets";
}

/** A date without its day (2024年) is one day of many, and nobody said which. */
function isOneOfMany({ value, bound }: Mention, { low, high }: PromisedRange): boolean {
  return value.type === "date" && bound !== "between" && Number.isFinite(high - low) && low < high;
}

function bestOf(range: PromisedRange, { op }: Threshold): PromisedRange {
  return op === "atLeast" ? { ...range, low: range.high } : { ...range, high: range.low };
}

function isWorse(one: WorstCase, other: WorstCase, test: Threshold): boolean {
  const difference = WORST_LAST.indexOf(one.standing) - WORST_LAST.indexOf(other.standing);
  if (difference !== 0) return difference > 0;
  const [a, b] = [promisedRange(one.mention, other.mention.value), promisedRange(other.mention, one.mention.value)];
  if (!a || !b || a.family !== b.family) return false;
  return test.op === "atLeast" ? a.low < b.low : a.high > b.high;
}
