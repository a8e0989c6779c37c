import type { Span } from "../../model/reading";

const ENOUGH = 50;

/** Where a pattern matches; a few places are enough, however long the answer. */
export function placesOf(pattern: RegExp, text: string): Span[] {
  const places: Span[] = [];
  for (const { index, 0: words } of text.matchAll(pattern)) {
    if (places.length === ENOUGH) break;
    places.push({ start: index, end: index + words.length });
  }
  return places;
}
