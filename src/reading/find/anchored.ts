import type { FoundOf } from "../readers/reader";
import type { ReadableAnswer } from "./answer";
import { found } from "./found";

/**
 * Deadlines that hang on another date (解約日の翌々月20日, 翌月末, 前月25日): between so and so many days, depending on when the other
 * date falls. Worked out over four years, so that no leap day is forgotten.
 */
export function findAnchored({ text }: ReadableAnswer): FoundOf<"duration">[] {
  return [...text.matchAll(ANCHORED)].flatMap((match) => {
    const { next, previous, day = "" } = match.groups ?? {};
    const distance = (next ?? previous ?? "").includes("々") ? 2 : 1;
    const range = daysBetween(next ? distance : -distance, day.startsWith("末") ? "end" : Number.parseInt(day, 10));
    if (!range) return [];
    const at = { start: match.index, end: match.index + match[0].length };
    const bounds = { bound: "between", plainBound: "between", upper: range[1] } as const;
    const value = { type: "duration", amount: range[0], unit: "day" } as const;
    return [found(value, at, { ...bounds, role: previous ? "notice" : "limit" }) as FoundOf<"duration">];
  });
}

const ANCHORED = /(?:(?<next>翌々?月)|(?<previous>前々?月))(?:の)?(?<day>末日?|\d{1,2}日)(?:まで|迄|以内)?/g;

const known = new Map<string, readonly [number, number]>();

function daysBetween(months: number, day: number | "end"): readonly [number, number] | undefined {
  if (day !== "end" && !(day >= 1 && day <= 31)) return undefined;
  const key = `${months}/${day}`;
  const range = known.get(key) ?? workOut(months, day);
  known.set(key, range);
  return range;
}

function workOut(months: number, day: number | "end"): readonly [number, number] {
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (let month = 0; month < 48; month += 1) {
    const target = month + months;
    const on = day === "end" ? daysOf(target) : Math.min(day, daysOf(target));
    for (const anchor of [1, daysOf(month)]) {
      const distance = Math.abs(serial(target, on) - serial(month, anchor));
      least = Math.min(least, distance);
      most = Math.max(most, distance);
    }
  }
  return [least, most];
}

/** Days of the month, counted from January of a common year that a leap year follows. */
function daysOf(month: number): number {
  return new Date(Date.UTC(2023, month + 1, 0)).getUTCDate();
}

function serial(month: number, day: number): number {
  return Date.UTC(2023, month, day) / 86_400_000;
}
