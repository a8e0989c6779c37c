import type { Match } from "../model/response";

/** Below this, an answer may belong to another item, and a 適合 would be the wrong item's. */
const SURE_ENOUGH = 0.8;

/** Whether it is clear which item was answered. */
export function isClearMatch({ by, confidence }: Match): boolean {
  return by === "person" || confidence >= SURE_ENOUGH;
}
