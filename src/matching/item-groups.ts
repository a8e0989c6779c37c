import type { Form, Item } from "../model/form";
import { foldLabel } from "../text/fold-label";
import { itemRefs } from "../text/item-refs";
import { refNumber } from "../text/ref-number";

/** The items of the form under the same label in the same section; the item itself where it has its label alone. */
export function groupOf(form: Form, item: Item): readonly Item[] {
  return structureOf(form).groups.get(keyOf(item)) ?? [item];
}

/** The numbers a row of this item may print: its own, and for a sub-row without number that of the line it belongs to. */
export function numbersOf(form: Form, item: Item): ReadonlySet<string> {
  return structureOf(form).numbers.get(item) ?? new Set();
}

interface Structure {
  readonly groups: ReadonlyMap<string, readonly Item[]>;
  readonly numbers: ReadonlyMap<Item, ReadonlySet<string>>;
}

const structures = new WeakMap<Form, Structure>();

function structureOf(form: Form): Structure {
  const known = structures.get(form);
  if (known) return known;
  const groups = new Map<string, Item[]>();
  const numbers = new Map<Item, ReadonlySet<string>>();
  let above: string | undefined;
  for (const item of form.items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
    if (item.ref !== null) above = refNumber(item.ref);
    const inherited = item.ref === null && item.altRefs.length === 0 && above !== undefined ? [above] : [];
    numbers.set(item, new Set([...itemRefs(item), ...inherited]));
  }
  const structure = { groups, numbers };
  structures.set(form, structure);
  return structure;
}

function keyOf(item: Item): string {
  return [...item.section, item.label].map(foldLabel).join("/");
}
