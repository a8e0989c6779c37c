import type { ChecklistRow } from "../model/checklist";
import type { Form, Item } from "../model/form";
import { foldLabel } from "../text/fold-label";
import { indexItems, type Recognition } from "../text/item-index";
import { refNumber, splitRef } from "../text/ref-number";
import { editSimilarity } from "../text/similarity";
import { groupOf, numbersOf } from "./item-groups";

/** What speaks for one row being one item. */
export interface Evidence {
  readonly item: Item;
  /** 0 … 1: wording of label and definition. 1 only where the wording is the item's own. */
  readonly wording: number;
  /** 0 … 1: the best likeness that went into it; a label shared by several items may be exact and yet word none of them. */
  readonly near: number;
  /** Whether the number is one of the item's, or that of the line it is a part of: printed on this row, or above for a row without one. */
  readonly number: "printed" | "above" | null;
  /** 0 … 1: likeness of the definition to what is asked; null where the row has no definition or the item asks nothing more. */
  readonly asked: number | null;
  /** 0 … 1: likeness of the headings in force. */
  readonly section: number;
  /** True where the heading alone names the item and the row one of several things under it (子会社 | name of one). */
  readonly isUnderHeading: boolean;
}

/** A number as it holds for a row. */
export interface NumberInForce {
  readonly ref: string;
  readonly by: "printed" | "above";
}

/** The number of each row; a row without one belongs to the line that was numbered last. */
export function numbersInForce(rows: readonly ChecklistRow[]): readonly (NumberInForce | undefined)[] {
  let last: string | undefined;
  return rows.map((row) => {
    const printed = refNumber(row.ref ?? "") ?? splitRef(row.label).ref;
    last = printed ?? last;
    return last === undefined ? undefined : { ref: last, by: printed === undefined ? "above" : "printed" };
  });
}

/** Collects evidence for the items that a row may be; best wording first. */
export function gatherEvidence(row: ChecklistRow, number: NumberInForce | undefined, form: Form): readonly Evidence[] {
  const index = indexItems(form);
  const label = splitRef(row.label).rest;
  const texts: RowTexts = {
    label: lookUp(index.nearest(label)),
    definition: lookUp(index.nearest(row.definition)),
    heading: lookUp(index.nearest(row.section.at(-1) ?? "")),
    outer: lookUp(index.nearest(row.outer ?? "")),
  };
  const isNumbered = (item: Item) => number !== undefined && numbersOf(form, item).has(number.ref);
  const numbered = form.items.filter(isNumbered);
  const found = new Set([
    ...texts.label.keys(),
    ...texts.definition.keys(),
    ...texts.heading.keys(),
    ...texts.outer.keys(),
    ...numbered,
  ]);

  // A digit is soon mistyped: a number does not speak against the very label of another item.
  const named = new Set(
    form.items.filter((item) => isNamed(texts.label.get(item))).flatMap((item) => groupOf(form, item)),
  );
  const counts = (item: Item) => isNumbered(item) && (named.size === 0 || named.has(item));

  return [...found]
    .map((item) => ({
      item,
      ...wordingOf(form, item, texts),
      number: number && counts(item) ? number.by : null,
      section: sectionLikeness(row.section, item.section),
    }))
    .filter(({ wording }) => wording >= FAINTEST)
    .sort((one, other) => other.wording - one.wording);
}

const FAINTEST = 0.2;
const SAME_HEADING = 0.85;

/** What each text of a row resembles. */
interface RowTexts {
  readonly label: ReadonlyMap<Item, Recognition>;
  readonly definition: ReadonlyMap<Item, Recognition>;
  readonly heading: ReadonlyMap<Item, Recognition>;
  readonly outer: ReadonlyMap<Item, Recognition>;
}

/** A label may stand in its own column, in the category's (サービス窓口 営業日・時間) or, in copies from PDF, with what is asked. */
function wordingOf(
  form: Form,
  item: Item,
  texts: RowTexts,
): Pick<Evidence, "wording" | "near" | "asked" | "isUnderHeading"> {
  const label = texts.label.get(item) ?? nothing(item);
  const definition = texts.definition.get(item) ?? nothing(item);
  const heading = texts.heading.get(item) ?? nothing(item);
  const group = groupOf(form, item);
  // A definition that is the label itself has slipped there from the column beside; it asks nothing.
  const isDefined = texts.definition.size > 0 && definition.label < 0.95;

  // Another wording of a shared label is listed with one of its items and speaks for all of them.
  const groupVariant = Math.max(...group.map((sibling) => texts.label.get(sibling)?.variant ?? 0));
  const own = Math.max(label.label, isDefined ? groupVariant : 0, 0.85 * definition.label, label.both);
  // Categories are short words: anything less than the very label (セキュリティ, その他セキュリティ対策) is a coincidence.
  const shared = Math.max(own, heading.label >= SAME_HEADING ? 0.95 * heading.label : 0);
  const other = isDefined ? 0.95 * definition.variant : label.label < 0.95 ? label.variant : 0;
  const worded = isDefined || label.label >= 0.9 ? 0 : Math.max(label.asks, label.both);
  const asked = Math.max(isDefined ? Math.max(definition.asks, definition.both) : 0, worded);

  if (group.length > 1) {
    // The label alone cannot tell which of the items under it is meant.
    const wording = item.asks
      ? Math.max((shared + Math.max(asked, other)) / 2, 0.95 * other, 0.7 * asked)
      : 0.8 * shared;
    return {
      wording,
      near: Math.max(shared, asked, other),
      asked: isDefined && item.asks ? Math.max(asked, other) : null,
      isUnderHeading: false,
    };
  }
  const direct = Math.max(own, label.variant, other, (shared + asked) / 2, 0.9 * asked);
  // One of several things under a label (子会社 | name of one). A category's rows ask for things of their own.
  const outer = texts.outer.get(item) ?? nothing(item);
  const named = Math.max(outer.label, outer.variant);
  const inherited = named >= SAME_HEADING ? 0.95 * named : 0;
  const wording = Math.max(direct, inherited);
  return { wording, near: wording, asked: null, isUnderHeading: inherited > direct };
}

function isNamed(label: Recognition | undefined): boolean {
  return label !== undefined && Math.max(label.label, label.variant) === 1;
}

function nothing(item: Item): Recognition {
  return { item, label: 0, variant: 0, asks: 0, both: 0, score: 0 };
}

function lookUp(found: readonly Recognition[]): ReadonlyMap<Item, Recognition> {
  return new Map(found.map((recognition) => [recognition.item, recognition]));
}

/** How many of the form's headings over an item are among those in force, near ones counting less. */
function sectionLikeness(row: readonly string[], item: readonly string[]): number {
  if (row.length === 0 || item.length === 0) return 0;
  const best = item.map((heading) => {
    const folded = foldLabel(heading).slice(0, LONGEST_HEADING);
    const likeness = row.map((one) => editSimilarity(foldLabel(one).slice(0, LONGEST_HEADING), folded));
    return Math.max(...likeness);
  });
  return best.reduce((sum, one) => sum + (one >= 0.6 ? one : 0), 0) / item.length;
}

const LONGEST_HEADING = 40;
