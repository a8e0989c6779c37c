import type { Item } from "../model/form";
import { refNumber } from "./ref-number";

/** All numbers under which an item may be printed, in one spelling; the tail of its id (`3a`, `D-1-1`) is among them. */
export function itemRefs(item: Item): ReadonlySet<string> {
  const known = memory.get(item);
  if (known) return known;
  const printed = [item.ref ?? "", ...item.altRefs, item.id.slice(item.id.indexOf(".") + 1)];
  const refs = new Set(printed.map(refNumber).filter((ref) => ref !== undefined));
  memory.set(item, refs);
  return refs;
}

const memory = new WeakMap<Item, ReadonlySet<string>>();
