import type { Item } from "../model/form";
import type { Evidence } from "./row-evidence";

/** For each row the evidence of the item it is given, or undefined. */
export type Alignment = readonly (Evidence | undefined)[];

/** How much a row says for an item before order is looked at. */
export function strength({ wording, number, section }: Evidence): number {
  return wording + (number ? 0.2 : 0) + 0.1 * section;
}

/**
 * Lays the rows along the form: one path over all rows that gathers the most evidence and keeps the form's order where it can.
 * Vendors reorder, so a step back costs little; no item is given twice.
 */
export function align(rows: readonly (readonly Evidence[])[], items: readonly Item[]): Alignment {
  const position = new Map(items.map((item, at) => [item, at]));
  let candidates = rows;
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const path = bestPath(candidates, position, items.length);
    const losers = doubled(path);
    if (losers.size === 0) return path;
    candidates = candidates.map((list, row) => {
      const lost = losers.get(row);
      return lost ? list.filter(({ item }) => item !== lost) : list;
    });
  }
  const path = bestPath(candidates, position, items.length);
  const losers = doubled(path);
  return path.map((evidence, row) => (losers.has(row) ? undefined : evidence));
}

/** A row must say at least so much; below, it is better left unmatched. */
const THRESHOLD = 0.62;
const NEXT = 0.08;
const FORWARD = 0.04;
const BACK = -0.06;
const MOST_ATTEMPTS = 40;

/** Viterbi over rows; the state is the item given last (0: none yet), so that an unmatched row between two does not lose the place. */
function bestPath(
  rows: readonly (readonly Evidence[])[],
  position: ReadonlyMap<Item, number>,
  size: number,
): Alignment {
  let totals = new Float64Array(size + 1).fill(Number.NEGATIVE_INFINITY);
  totals[0] = 0;
  const steps: { readonly from: Int32Array; readonly given: readonly (Evidence | undefined)[] }[] = [];
  for (const candidates of rows) {
    const after = totals.slice();
    const from = Int32Array.from(after.keys());
    const given: (Evidence | undefined)[] = new Array(size + 1);
    for (const evidence of candidates) {
      const at = (position.get(evidence.item) ?? 0) + 1;
      const gain = strength(evidence) - THRESHOLD;
      for (let last = 0; last <= size; last += 1) {
        const total = (totals[last] ?? 0) + gain + step(last, at);
        if (total > (after[at] ?? 0)) {
          after[at] = total;
          from[at] = last;
          given[at] = evidence;
        }
      }
    }
    steps.push({ from, given });
    totals = after;
  }
  return traceBack(totals, steps);
}

function step(last: number, at: number): number {
  if (at === last + 1) return NEXT;
  return at > last ? FORWARD : BACK;
}

function traceBack(
  totals: Float64Array,
  steps: readonly { readonly from: Int32Array; readonly given: readonly (Evidence | undefined)[] }[],
): Alignment {
  let state = totals.indexOf(Math.max(...totals));
  const path: (Evidence | undefined)[] = [];
  for (const { from, given } of steps.toReversed()) {
    path.push(given[state]);
    state = from[state] ?? 0;
  }
  return path.reverse();
}

/** Rows that took an item which another row has better evidence for. */
function doubled(path: Alignment): ReadonlyMap<number, Item> {
  const holder = new Map<Item, number>();
  const losers = new Map<number, Item>();
  path.forEach((evidence, row) => {
    if (!evidence) return;
    const before = holder.get(evidence.item);
    const held = before === undefined ? undefined : path[before];
    if (before === undefined || !held) holder.set(evidence.item, row);
    else if (strength(evidence) > strength(held)) {
      losers.set(before, evidence.item);
      holder.set(evidence.item, row);
    } else losers.set(row, evidence.item);
  });
  return losers;
}
