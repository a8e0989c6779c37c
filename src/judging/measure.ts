import type { DurationUnit, Value } from "../model/reading";

/** A value on a scale on which it can be compared; only amounts of one family can. A date of a month's precision has two ends. */
export interface Measure {
  readonly family: string;
  readonly low: number;
  readonly high: number;
}

/**
 * Where a value stands, on a scale that suits what it is compared with: months and years among themselves are exact, anything
 * else is counted in seconds. Null for what has no place on any scale (continuous, yes/no, a choice, a schedule).
 */
export function measure(value: Value, besides: Value): Measure | null {
  switch (value.type) {
    case "percent":
    case "ratio":
      return at(value.type, value.amount);
    case "count":
    case "money":
      return at(`${value.type} ${value.unit}`, value.amount);
    case "duration":
      return at(calendarOf(value.unit), spanOf(value.amount, value.unit, areMonths(value, besides)));
    case "frequency":
      if (value.continuous) return null;
      return at(
        `per ${calendarOf(value.every.unit)}`,
        value.times / spanOf(value.every.amount, value.every.unit, areMonths(value, besides)),
      );
    case "size":
    case "bandwidth":
      return scaled(value.type, value.amount, value.unit);
    case "date":
      return dateOf(value.value);
    case "yesNo":
    case "choice":
    case "schedule":
      return null;
  }
}

function at(family: string, amount: number): Measure | null {
  return Number.isNaN(amount) ? null : { family, low: amount, high: amount };
}

/** Business days are a calendar of their own: how long five of them are depends on when they begin. */
function calendarOf(unit: DurationUnit): string {
  return unit === "businessDay" ? "business days" : "time";
}

const SECONDS = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  businessDay: 1,
  week: 604_800,
  month: 30 * 86_400,
  year: 365 * 86_400,
};

/** Seconds, or months where both sides are months or years; business days as they are. */
function spanOf(amount: number, unit: DurationUnit, inMonths: boolean): number {
  if (inMonths) return unit === "year" ? amount * 12 : amount;
  const years = unit === "month" && Number.isFinite(amount) ? Math.floor(amount / 12) : 0;
  return years * SECONDS.year + (amount - years * 12) * SECONDS[unit];
}

function areMonths(...values: readonly Value[]): boolean {
  return values.every((value) => {
    const unit = value.type === "frequency" ? value.every.unit : value.type === "duration" ? value.unit : "second";
    return unit === "month" || unit === "year";
  });
}

const PREFIXES = ["", "k", "m", "g", "t", "p", "e"];

/** KB and KiB are told apart by nobody who answers a checklist: both count as thousands. */
function scaled(type: string, amount: number, unit: string): Measure | null {
  const match = /^(?<prefix>[kmgtpe]?)i?(?<rest>b|byte|bytes|bps|bit\/s)$/.exec(unit.toLowerCase());
  const power = PREFIXES.indexOf(match?.groups?.["prefix"] ?? "?");
  if (power < 0) return at(`${type} ${unit}`, amount);
  return at(type, amount * 1000 ** power);
}

/** The first and the last day that a date of its precision can mean. */
function dateOf(iso: string): Measure | null {
  const match = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/.exec(iso);
  if (!match?.groups) return null;
  const year = Number(match.groups["year"]);
  const month = match.groups["month"] ? Number(match.groups["month"]) : null;
  const day = match.groups["day"] ? Number(match.groups["day"]) : null;
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const last = day === null ? Date.UTC(year, month ?? 12, 0) : first;
  return { family: "date", low: first / 86_400_000, high: last / 86_400_000 };
}
