import type { FoundOf } from "../readers/reader";
import type { ReadableAnswer } from "./answer";
import { found } from "./found";

/**
 * Deadlines that hang on another date (解約日の翌々月20日, 翌月末): between so and so many days, depending on when the other date falls.
 * Worked out over every day of four years, so that no leap day is forgotten.
 */
export function findAnchored({ text }: ReadableAnswer): FoundOf<"duration">[] {
  return [...text.matchAll(ANCHORED)].flatMap((match) => {
    const { next, previous, day } = match.groups ?? {};
    const months = next
      ? [...next].filter((sign) => sign === "翌" || sign === "々").length
      : -((previous?.length ?? 3) - 2);
    const range = daysBetween(
      months,
      day === undefined || day === "末" || day === "末日" ? "end" : Number.parseInt(day, 10),
    );
    if (!range || (next && /毎月/.test(text.slice(Math.max(0, match.index - 3), match.index)))) return [];
    return [
      found(
        { type: "duration", amount: range[0], unit: "day" },
        { start: match.index, end: match.index + match[0].length },
        { bound: "between", upper: range[1], isApproximate: true, role: previous ? "notice" : null },
      ) as FoundOf<"duration">,
    ];
  });
}

const ANCHORED = /(?:(?<next>翌々?月)|(?<previous>前々?月))(?:の)?(?<day>末日?|\d{1,2}日)(?:まで|迄|以内)?/g;

function daysBetween(months: number, day: number | "end"): readonly [number, number] | undefined {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  if (day !== "end" && (day < 1 || day > 31)) return undefined;
  for (let month = 0; month < 48; month += 1) {
    const target = month + months;
    const on = day === "end" ? length(target) : Math.min(day, length(target));
    for (const anchor of [1, length(month)]) {
      const distance = Math.abs(serial(target, on) - serial(month, anchor));
      least = Math.min(least, distance);
      most = Math.max(most, distance);
    }
  }
  return [least, most];
}

/** Days of the month, counted from January of a common year that a leap year follows. */
function length(month: number): number {
  return new Date(Date.UTC(2023, month + 1, 0)).getUTCDate();
}

function serial(month: number, day: number): number {
  return Date.UTC(2023, month, day) / 86_400_000;
}
