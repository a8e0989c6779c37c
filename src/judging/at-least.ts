import type { PromisedRange } from "./promised-range";

/** `open`: the vendor's words allow both. */
export type Outcome = "meets" | "open" | "misses";

/** Whether all that is promised reaches the threshold. */
export function atLeast(range: PromisedRange, threshold: number): Outcome {
  if (reaches(range.low, threshold)) return "meets";
  if (range.isStatedRange || !reaches(range.high, threshold)) return "misses";
  return range.isHighOpen && !exceeds(range.high, threshold) ? "misses" : "open";
}

/** Whether all that is promised stays within the threshold. */
export function atMost(range: PromisedRange, threshold: number): Outcome {
  return atLeast(
    {
      ...range,
      low: -range.high,
      high: -range.low,
      isLowOpen: range.isHighOpen,
      isHighOpen: range.isLowOpen,
    },
    -threshold,
  );
}

function reaches(amount: number, threshold: number): boolean {
  return amount >= threshold || Math.abs(amount - threshold) <= slack(threshold);
}

function exceeds(amount: number, threshold: number): boolean {
  return amount > threshold && amount - threshold > slack(threshold);
}

/** What arithmetic on decimals may be off by: 1.1 hours are not quite 3960 seconds. */
function slack(threshold: number): number {
  return Math.abs(threshold) * 1e-12;
}
