import type { Evidence, NumberInForce } from "./row-evidence";

/** From here on the numbers are the form's own. */
export const TRUSTED = 0.85;

/**
 * 0 … 1: how far the printed numbers of this table are the form's own. Judged by the rows whose wording alone is clear:
 * a vendor that renumbers is wrong on all of them, one that keeps the form's numbers right on all.
 */
export function numberTrust(
  rows: readonly (readonly Evidence[])[],
  numbers: readonly (NumberInForce | undefined)[],
): number {
  let clear = 0;
  let agreeing = 0;
  rows.forEach(([best, second], at) => {
    if (numbers[at]?.by !== "printed" || !best || best.wording < 0.75) return;
    if (best.wording - (second?.wording ?? 0) < 0.1) return;
    clear += 1;
    if (best.number === "printed") agreeing += 1;
  });
  return (agreeing + 1) / (clear + 2);
}
