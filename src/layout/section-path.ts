import { splitRef } from "../text/ref-number";
import type { RowView } from "./row-view";

/** What holds until something new is said: a heading row, a category written once, a label over several answers. */
export interface Carried {
  readonly heading: string;
  /** Category and outer label texts by column. */
  readonly categories: ReadonlyMap<number, string>;
  readonly label: string;
  /** Lines already read under this label. */
  readonly slots: number;
  /** True where those lines say themselves what is asked, so that one that does not is no line. */
  readonly isDefined: boolean;
}

export const nothingCarried: Carried = { heading: "", categories: new Map(), label: "", slots: 0, isDefined: false };

/** Takes over the categories of a row; a new one ends the finer ones right of it. */
export function carryHeadings(carried: Carried, view: RowView): Carried {
  const categories = new Map<number, string>();
  let isRenewed = false;
  for (const [column, cell] of view.headings) {
    const known = carried.categories.get(column);
    const text = cell?.text ?? (isRenewed ? undefined : known);
    if (text !== undefined) categories.set(column, text);
    if (cell && cell.text !== known) isRenewed = true;
  }
  return { ...carried, categories };
}

/** The headings in force, outermost first, without the label itself and without numbers before them. */
export function sectionPath({ heading, categories }: Carried, label: string): readonly string[] {
  return [heading, ...[...categories.values()].map((text) => (text === label ? "" : splitRef(text).rest))].filter(
    (text, at, all) => text !== "" && text !== all[at - 1],
  );
}

/** The label that the row's own one divides, where it stands in a column of labels; a category divides nothing. */
export function outerLabel({ categories }: Carried, label: string, labels: readonly number[]): string | null {
  const outer = labels.map((column) => categories.get(column)).findLast((text) => text !== undefined && text !== label);
  return outer === undefined ? null : splitRef(outer).rest;
}
