import type { Item } from "../model/form";
import type { Alignment } from "./align";
import type { Evidence } from "./row-evidence";

/**
 * Where a table keeps the form's order throughout, a row between two neighbours of the form is the item between them,
 * although the vendor words it anew: as many rows as items, each still sharing something of its item's wording.
 */
export function fillGaps(
  path: Alignment,
  evidence: readonly (readonly Evidence[])[],
  items: readonly Item[],
): Alignment {
  const position = new Map(items.map((item, at) => [item, at]));
  const places = path.map((given) => (given ? position.get(given.item) : undefined));
  if (!keepsOrder(places)) return path;
  const taken = new Set(path.map((given) => given?.item));
  const filled = [...path];
  for (const { first, last, item } of [...gapsIn(places), ...openEnd(places, items)]) {
    for (let row = first; row <= last; row += 1) {
      const meant = items[item + row - first];
      const found = (evidence[row] ?? []).find((one) => one.item === meant && !taken.has(one.item));
      if (found) filled[row] = found;
    }
  }
  return filled;
}

interface Gap {
  readonly first: number;
  readonly last: number;
  /** The position in the form of the item for the first row. */
  readonly item: number;
}

/** Runs of rows without item that have exactly as many items to take as there are rows. */
function gapsIn(places: readonly (number | undefined)[]): readonly Gap[] {
  const gaps: Gap[] = [];
  let before: number | undefined;
  let first = 0;
  places.forEach((place, row) => {
    if (place === undefined) return;
    const open = row - first;
    if (open > 0 && before !== undefined && place - before - 1 === open)
      gaps.push({ first, last: row - 1, item: before + 1 });
    before = place;
    first = row + 1;
  });
  return gaps;
}

/** The rows after the last one that has an item, as long as they stay in its section of the form. */
function openEnd(places: readonly (number | undefined)[], items: readonly Item[]): readonly Gap[] {
  const row = places.findLastIndex((place) => place !== undefined);
  const place = places[row] ?? 0;
  const section = items[place]?.section.join();
  const open = places.length - 1 - row;
  const follow = items.slice(place + 1, place + 1 + open);
  const stays = follow.length === open && follow.every((item) => item.section.join() === section);
  return open > 0 && open <= MOST_AT_THE_END && stays
    ? [{ first: row + 1, last: places.length - 1, item: place + 1 }]
    : [];
}

const MOST_AT_THE_END = 2;
const FEWEST_STEPS = 10;
const ORDERLY = 0.85;

/** Of the rows that follow each other and have items, nearly all step to the form's next. */
function keepsOrder(places: readonly (number | undefined)[]): boolean {
  let steps = 0;
  let next = 0;
  places.forEach((place, row) => {
    const before = places[row - 1];
    if (place === undefined || before === undefined) return;
    steps += 1;
    if (place === before + 1) next += 1;
  });
  return steps >= FEWEST_STEPS && next >= steps * ORDERLY;
}
