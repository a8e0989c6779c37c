import type { ChecklistRow } from "../model/checklist";
import type { Form, Item } from "../model/form";
import { foldLabel } from "../text/fold-label";
import { indexItems, type Recognition } from "../text/item-index";
import { itemRefs } from "../text/item-refs";
import { refNumber, splitRef } from "../text/ref-number";
import { editSimilarity } from "../text/similarity";

/** What speaks for one row being one item. */
export interface Evidence {
  readonly item: Item;
  /** 0 … 1: wording of label and definition. 1 only where the label is the item's own. */
  readonly wording: number;
  /** True where the printed number is one of the item's, or the number of the item it is a part of. */
  readonly number: boolean;
  /** 0 … 1: likeness of the headings in force. */
  readonly section: number;
}

/** Collects evidence for the items that a row may be; best wording first. */
export function gatherEvidence(row: ChecklistRow, form: Form): readonly Evidence[] {
  const index = indexItems(form);
  const { ref: refInLabel, rest: label } = splitRef(row.label);
  const ref = refNumber(row.ref ?? "") ?? refInLabel;
  const heading = row.section.at(-1) ?? "";

  const byLabel = lookUp(index.nearest(label));
  const byDefinition = lookUp(index.nearest(row.definition));
  const byBoth = lookUp(row.definition ? index.nearest(`${label} ${row.definition}`) : []);
  const byHeading = lookUp(index.nearest(heading));
  const found = new Set([...byLabel.keys(), ...byDefinition.keys(), ...byBoth.keys(), ...byHeading.keys()]);

  return [...found]
    .map((item) => {
      const labelled = Math.max(
        byLabel.get(item)?.label ?? 0,
        0.9 * (byHeading.get(item)?.label ?? 0),
        0.85 * (byDefinition.get(item)?.label ?? 0),
      );
      const asked = Math.max(
        byDefinition.get(item)?.asks ?? 0,
        byLabel.get(item)?.asks ?? 0,
        byBoth.get(item)?.asks ?? 0,
      );
      return {
        item,
        wording: wordingOf(item, labelled, asked, siblingsOf(form, item)),
        number: ref !== undefined && refsOfGroup(form, item).has(ref),
        section: sectionLikeness(row.section, item.section),
      };
    })
    .filter(({ wording }) => wording >= FAINTEST)
    .sort((one, other) => other.wording - one.wording);
}

const FAINTEST = 0.3;

/** Where several items share a label, the label alone cannot tell which of them is meant. */
function wordingOf(item: Item, labelled: number, asked: number, siblings: number): number {
  if (siblings === 1) return Math.max(labelled, 0.5 * labelled + 0.5 * asked, 0.9 * asked);
  return item.asks ? Math.max(0.6 * labelled + 0.4 * asked, 0.85 * asked) : 0.8 * labelled;
}

/** How many items of the form stand under the same label in the same section. */
export function siblingsOf(form: Form, item: Item): number {
  return groupOf(form, item).length;
}

function groupOf(form: Form, item: Item): readonly Item[] {
  const groups = groupsOf(form);
  return groups.get(keyOf(item)) ?? [item];
}

/** A number stands once before several sub-rows: it speaks for each of them. */
function refsOfGroup(form: Form, item: Item): ReadonlySet<string> {
  const own = itemRefs(item);
  const group = groupOf(form, item);
  if (group.length === 1) return own;
  return new Set([
    ...own,
    ...group.flatMap((sibling) =>
      sibling.ref === null ? [] : [...itemRefs(sibling)].filter((ref) => ref === refNumber(sibling.ref ?? "")),
    ),
  ]);
}

function groupsOf(form: Form): ReadonlyMap<string, readonly Item[]> {
  const known = groupings.get(form);
  if (known) return known;
  const groups = new Map<string, Item[]>();
  for (const item of form.items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  groupings.set(form, groups);
  return groups;
}

const groupings = new WeakMap<Form, ReadonlyMap<string, readonly Item[]>>();

function keyOf(item: Item): string {
  return [...item.section, item.label].map(foldLabel).join("/");
}

function lookUp(found: readonly Recognition[]): ReadonlyMap<Item, Recognition> {
  return new Map(found.map((recognition) => [recognition.item, recognition]));
}

/** The best likeness between a heading of the sheet and one of the form. */
function sectionLikeness(row: readonly string[], item: readonly string[]): number {
  let best = 0;
  for (const one of row) {
    for (const other of item)
      best = Math.max(best, editSimilarity(foldLabel(one).slice(0, 40), foldLabel(other).slice(0, 40)));
  }
  return best >= 0.6 ? best : 0;
}
