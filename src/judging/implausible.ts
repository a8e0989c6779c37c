import type { Control } from "../model/form";
import type { Mention, Value } from "../model/reading";
import { measure } from "./measure";
import { promisedRange } from "./promised-range";

/** More likely a slip than a fact: an uptime of 101 %, a surge of 600 kV. Such a value never meets anything by itself. */
export function isImplausible(mention: Mention, control: Control | null): boolean {
  const range = promisedRange(mention, mention.value);
  if (!control || !range) return false;
  const { min, max } = { ...(mention.value.type === "percent" ? { min: 0, max: 100 } : {}), ...control.plausible };
  const ends = [range.low, range.high].filter((end) => Number.isFinite(end));
  const least = min === undefined ? null : measure(inUnitOf(control, mention.value, min), mention.value);
  const most = max === undefined ? null : measure(inUnitOf(control, mention.value, max), mention.value);
  return ends.some(
    (end) => (least?.family === range.family && end < least.low) || (most?.family === range.family && end > most.high),
  );
}

function inUnitOf(control: Control, value: Value, amount: number): Value {
  if (!("amount" in value) || value.type === "percent" || value.type === "ratio") {
    return "amount" in value ? { ...value, amount } : value;
  }
  return { ...value, amount, unit: control.unit ?? value.unit } as Value;
}
