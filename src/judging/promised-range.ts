import type { Mention, Value } from "../model/reading";
import { measure } from "./measure";

/** Everything that a mention still lets the vendor do, from the least to the most. */
export interface PromisedRange {
  readonly family: string;
  readonly low: number;
  readonly high: number;
  /** The end itself is not part of it (未満, 超). */
  readonly isHighOpen: boolean;
  readonly isLowOpen: boolean;
}

/** What the vendor's bound leaves open, on the scale of what it is compared with; null where the value has no place on it. */
export function promisedRange({ value, bound, upper }: Mention, besides: Value): PromisedRange | null {
  const found = measure(value, besides);
  if (!found) return null;
  const { family, low, high } = found;
  const closed = { family, low, high, isLowOpen: false, isHighOpen: false };
  switch (bound) {
    case "exactly":
    case "about":
      return closed;
    case "atLeast":
      return { ...closed, high: Infinity };
    case "moreThan":
      return { ...closed, high: Infinity, isLowOpen: true };
    case "atMost":
      return { ...closed, low: -Infinity };
    case "lessThan":
      return { ...closed, low: -Infinity, isHighOpen: true };
    case "between": {
      const other = upper === undefined ? null : measure(withAmount(value, upper), besides);
      if (!other) return { ...closed, high: Infinity };
      return { ...closed, low: Math.min(low, other.low), high: Math.max(high, other.high) };
    }
  }
}

/** The same kind of value with another amount: the upper end of a range is said in the unit of the lower, that of a frequency as the longer interval. */
function withAmount(value: Mention["value"], amount: number): Mention["value"] {
  switch (value.type) {
    case "frequency":
      return { ...value, every: { ...value.every, amount } };
    case "duration":
      return { type: "duration", amount, unit: value.unit };
    case "percent":
    case "count":
    case "money":
    case "ratio":
    case "size":
    case "bandwidth":
      return { ...value, amount };
    case "date":
    case "yesNo":
    case "choice":
    case "schedule":
      return value;
  }
}
