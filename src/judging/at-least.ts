import type { PromisedRange } from "./promised-range";

/** `open`: the worst that the words allow was not said (最大30世代 where at least three are asked). */
export type Outcome = "meets" | "open" | "misses";

/** Whether the least that is promised reaches the threshold. */
export function atLeast({ low, high, isHighOpen }: PromisedRange, threshold: number): Outcome {
  if (low !== -Infinity) return reaches(low, threshold) ? "meets" : "misses";
  const mayReach = isHighOpen ? exceeds(high, threshold) : reaches(high, threshold);
  return mayReach ? "open" : "misses";
}

/** Whether the most that is promised stays within the threshold. */
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
