import type { Item } from "../model/form";
import type { Evidence } from "./row-evidence";

/** For each row the evidence of the item it is given, or undefined. */
export type Alignment = readonly (Evidence | undefined)[];

/** How much a row says for an item, before order is looked at. */
export type Strength = (evidence: Evidence) => number;

/** Weighs the printed number by how far this table's numbers can be trusted. */
export function strengthWith(trust: number): Strength {
  const weight = { printed: 0.4, above: 0.25 };
  return ({ wording, number, section }) => wording + (number ? weight[number] * trust : 0) + 0.1 * section;
}

/**
 * Lays the rows along the form: one path over all rows that gathers the most evidence and keeps the form's order where it can.
 * Vendors reorder, so a step back costs little. No item is given twice, but for the several things listed under one heading.
 */
export function align(rows: readonly (readonly Evidence[])[], items: readonly Item[], strength: Strength): Alignment {
  const position = new Map(items.map((item, at) => [item, at]));
  let candidates = rows;
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const path = bestPath(candidates, position, strength);
    const losers = doubled(path, strength);
    if (losers.size === 0) return path;
    candidates = candidates.map((list, row) => {
      const lost = losers.get(row);
      return lost ? list.filter(({ item }) => item !== lost) : list;
    });
  }
  const path = bestPath(candidates, position, strength);
  const losers = doubled(path, strength);
  return path.map((evidence, row) => (losers.has(row) ? undefined : evidence));
}

/** A row must say at least so much; below, it is better left unmatched. */
const THRESHOLD = 0.62;
const NEXT = 0.08;
const FORWARD = 0.04;
const BACK = -0.06;
const MOST_ATTEMPTS = 40;

interface Step {
  /** By the item given last: what was given last before this row, and what this row was given. */
  readonly from: Int32Array;
  readonly given: readonly (Evidence | undefined)[];
}

/** Viterbi over rows; the state is the item given last (0: none yet), so that an unmatched row between two does not lose the place. */
function bestPath(
  rows: readonly (readonly Evidence[])[],
  position: ReadonlyMap<Item, number>,
  strength: Strength,
): Alignment {
  let totals = new Float64Array(position.size + 1).fill(Number.NEGATIVE_INFINITY);
  totals[0] = 0;
  const steps: Step[] = [];
  for (const candidates of rows) {
    const after = totals.slice();
    const from = Int32Array.from(after.keys());
    const given: (Evidence | undefined)[] = new Array(after.length);
    for (const evidence of candidates) {
      const at = (position.get(evidence.item) ?? 0) + 1;
      const gain = strength(evidence) - THRESHOLD;
      totals.forEach((total, last) => {
        const next = total + gain + stepFrom(last, at, evidence);
        if (next > (after[at] ?? 0)) {
          after[at] = next;
          from[at] = last;
          given[at] = evidence;
        }
      });
    }
    steps.push({ from, given });
    totals = after;
  }
  return traceBack(totals, steps);
}

function stepFrom(last: number, at: number, { isUnderHeading }: Evidence): number {
  if (at === last + 1 || (at === last && isUnderHeading)) return NEXT;
  return at > last ? FORWARD : BACK;
}

function traceBack(totals: Float64Array, steps: readonly Step[]): Alignment {
  let state = totals.indexOf(totals.reduce((most, total) => Math.max(most, total)));
  const path: (Evidence | undefined)[] = [];
  for (const { from, given } of steps.toReversed()) {
    path.push(given[state]);
    state = from[state] ?? 0;
  }
  return path.reverse();
}

/** Rows that took an item which another row has better evidence for. */
function doubled(path: Alignment, strength: Strength): ReadonlyMap<number, Item> {
  const holder = new Map<Item, number>();
  const losers = new Map<number, Item>();
  path.forEach((evidence, row) => {
    if (!evidence) return;
    const before = holder.get(evidence.item);
    const held = before === undefined ? undefined : path[before];
    if (before === undefined || !held) holder.set(evidence.item, row);
    else if (evidence.isUnderHeading && held.isUnderHeading) return;
    else if (strength(evidence) > strength(held)) {
      losers.set(before, evidence.item);
      holder.set(evidence.item, row);
    } else losers.set(row, evidence.item);
  });
  return losers;
}
