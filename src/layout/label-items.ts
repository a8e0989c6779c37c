import type { Form } from "../model/form";
import { indexItems } from "../text/item-index";
import { splitRef } from "../text/ref-number";

/** How near a wording must come to an item's before the layout relies on it. */
export const RECOGNISED = 0.75;

/** True where the text words one of the form's items. */
export function isRecognised(text: string, form: Form): boolean {
  return (indexItems(form).nearest(splitRef(text).rest)[0]?.score ?? 0) >= RECOGNISED;
}

/** How many items of the form stand under a label: as many answers may follow below it. */
export function slotsUnder(label: string, form: Form): number {
  const near = indexItems(form)
    .nearest(splitRef(label).rest)
    .find((found) => found.label >= RECOGNISED);
  if (!near) return 1;
  const { item } = near;
  return form.items.filter((other) => other.label === item.label && other.section.join() === item.section.join())
    .length;
}
