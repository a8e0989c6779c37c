import type { DurationUnit, Value } from "../model/reading";

/** A value on a scale on which it can be compared; only amounts of one family can. A date of a month's precision has two ends. */
export interface Measure {
  readonly family: string;
  readonly low: number;
  readonly high: number;
}

/** Where a value stands; null for what has no place on any scale (continuous, yes/no, a choice, a schedule). */
export function measure(value: Value): Measure | null {
  switch (value.type) {
    case "percent":
    case "ratio":
      return at(value.type, value.amount);
    case "count":
    case "money":
      return at(`${value.type} ${value.unit}`, value.amount);
    case "duration":
      return at(calendarOf(value.unit), spanOf(value.amount, value.unit));
    case "frequency":
      if (value.continuous) return null;
      return at(`per ${calendarOf(value.every.unit)}`, value.times / spanOf(value.every.amount, value.every.unit));
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

const SECONDS = { second: 1, minute: 60, hour: 3600, day: 86_400, businessDay: 1, week: 604_800, year: 365 * 86_400 };

/** In seconds (business days: as they are). Twelve months are a year of 365 days, a month that is left over has 30. */
function spanOf(amount: number, unit: DurationUnit): number {
  if (unit !== "month" || !Number.isFinite(amount)) return amount * (unit === "month" ? 1 : SECONDS[unit]);
  const years = Math.floor(amount / 12);
  return years * SECONDS.year + (amount - years * 12) * 30 * SECONDS.day;
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
