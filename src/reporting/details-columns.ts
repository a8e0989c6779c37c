import type { Lang } from "../model/report";
import { messages } from "./messages";
import en from "./messages.en.json";
import ja from "./messages.ja.json";

/** Our columns of 検証明細, from left to right. Columns that a reviewer has added stand before the key. */
export const DETAILS_COLUMNS = [
  "no",
  "cell",
  "ref",
  "item",
  "answer",
  "reading",
  "criteria",
  "verdict",
  "message",
  "decision",
  "decisionReason",
  "state",
  "effective",
  "weight",
  "category",
  "key",
] as const;

export type DetailsColumn = (typeof DETAILS_COLUMNS)[number];

/** Half-width characters. */
export const COLUMN_WIDTHS: { readonly [C in DetailsColumn]: number } = {
  no: 5,
  cell: 16,
  ref: 7,
  item: 20,
  answer: 30,
  reading: 15,
  criteria: 22,
  verdict: 9,
  message: 38,
  decision: 13,
  decisionReason: 20,
  state: 10,
  effective: 12,
  weight: 8,
  category: 12,
  key: 9,
};

export function columnTitle(column: DetailsColumn, lang: Lang): string {
  return messages(lang).details[column];
}

/** The column of a header's words, in either language; undefined for what is none of ours. */
export function columnOfTitle(title: string): DetailsColumn | undefined {
  return BY_TITLE.get(foldTitle(title));
}

/** Stands above each column, too small to see, and moves with it when a person renames the header and moves the column. */
export function columnMark(column: DetailsColumn): string {
  return `shinsa:column:${column}`;
}

export function columnOfMark(text: string): DetailsColumn | undefined {
  return text.startsWith("shinsa:") ? DETAILS_COLUMNS.find((column) => columnMark(column) === text.trim()) : undefined;
}

function foldTitle(title: string): string {
  return title.normalize("NFKC").replace(/\s/g, "").toLowerCase();
}

const BY_TITLE: ReadonlyMap<string, DetailsColumn> = new Map(
  DETAILS_COLUMNS.flatMap((column) => [ja, en].map(({ details }) => [foldTitle(details[column]), column] as const)),
);
