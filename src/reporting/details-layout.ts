import { columnName } from "../model/address";
import type { OwnRow } from "../model/changeset";
import type { Lang } from "../model/report";
import { COLUMN_WIDTHS, columnTitle, DETAILS_COLUMNS, type DetailsColumn } from "./details-columns";
import type { Decisions } from "./merge-decisions";
import { messages } from "./messages";
import { row, textCell } from "./own-cells";

/** Where each column stands: ours in their order, then those that a person has added, then the key. */
export interface DetailsLayout {
  readonly extras: readonly string[];
  readonly width: number;
  readonly widths: readonly number[];
  readonly indexOf: (column: DetailsColumn) => number;
  readonly letterOf: (column: DetailsColumn) => string;
  readonly titles: (lang: Lang) => readonly string[];
}

const EXTRA_WIDTH = 18;

export function detailsLayout({ extraHeaders }: Pick<Decisions, "extraHeaders">): DetailsLayout {
  const ours = DETAILS_COLUMNS.filter((column) => column !== "key");
  const width = ours.length + extraHeaders.length + 1;
  const indexOf = (column: DetailsColumn) => (column === "key" ? width - 1 : ours.indexOf(column));
  return {
    extras: extraHeaders,
    width,
    widths: [...ours.map((column) => COLUMN_WIDTHS[column]), ...extraHeaders.map(() => EXTRA_WIDTH), COLUMN_WIDTHS.key],
    indexOf,
    letterOf: (column) => columnName(indexOf(column)),
    titles: (lang) => [
      ...ours.map((column) => columnTitle(column, lang)),
      ...uniqueTitles(extraHeaders, lang),
      columnTitle("key", lang),
    ],
  };
}

/** A table refuses empty headers and the same header twice, in whatever case. */
function uniqueTitles(headers: readonly string[], lang: Lang): readonly string[] {
  const taken = new Set(DETAILS_COLUMNS.map((column) => columnTitle(column, lang).toLowerCase()));
  return headers.map((header, index) => {
    const plain = header.replace(/\s+/g, " ").trim().slice(0, 200) || messages(lang).details.added;
    const title = taken.has(plain.toLowerCase()) ? `${plain} (${index + 1})` : plain;
    taken.add(title.toLowerCase());
    return title;
  });
}

/** The same header above the table and above every section, so that a column is found again from each. */
export function headerRow(layout: DetailsLayout, lang: Lang): OwnRow {
  return row(
    layout.titles(lang).map((title) => textCell(title, "tableHeader")),
    24,
  );
}
