import type { Catalog } from "../catalog/catalog";
import type { Lang } from "../model/report";

/** A form that is recognised, in one language. */
export interface ListedForm {
  readonly id: string;
  readonly title: string;
  readonly edition: string;
  readonly publisher: string;
  readonly defaultProfiles: readonly string[];
  readonly items: readonly ListedItem[];
}

export interface ListedItem {
  readonly id: string;
  readonly ref: string | null;
  readonly label: string;
  /** What is really asked; null: descriptive only. */
  readonly control: string | null;
  readonly isRecalled: boolean;
}

/** The forms that are built in. */
export function listForms(catalog: Catalog, lang: Lang): readonly ListedForm[] {
  return [...catalog.forms.values()].map(({ id, title, edition, publisher, defaultProfiles, items }) => ({
    id,
    title: title[lang],
    edition,
    publisher,
    defaultProfiles,
    items: items.map((item) => ({
      id: item.id,
      ref: item.ref,
      label: item.asks ? `${item.label} / ${item.asks}` : item.label,
      control: item.control === null ? null : (catalog.controls.get(item.control)?.name[lang] ?? item.control),
      isRecalled: item.provenance === "recalled",
    })),
  }));
}
