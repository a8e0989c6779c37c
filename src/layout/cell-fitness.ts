import type { Form } from "../model/form";
import { indexItems } from "../text/item-index";
import { refNumber, splitRef } from "../text/ref-number";
import { isNormative, isObligation, looksAnswered, splitObligation } from "./cell-words";
import type { TableColumns } from "./column-roles";
import type { SpreadCell } from "./sheet-grid";

/** What a cell of a shifted row may be, in the order in which forms print it. */
export type Part = "ref" | "section" | "label" | "definition" | "remark" | "unit" | "obligation" | "answer" | "detail";

/** Words that only the caller's forms can tell. */
export interface RowWords {
  readonly form: Form;
  readonly isUnit: (text: string) => boolean;
}

/** How well a cell suits a part: by its words first, by its column second. */
export function fitness(
  cell: SpreadCell,
  part: Part,
  column: number | null,
  words: RowWords,
  columns: TableColumns,
): number {
  const distance = column === null ? 1 : Math.abs(cell.column - column);
  // A definition in its own column stays one, whatever else the row has lost: the form's words are no answer.
  const place = distance === 0 ? (part === "definition" ? 0.9 : 0.6) : -0.15 * Math.min(4, distance);
  return place + suits(cell.text, part, words, columns);
}

function suits(text: string, part: Part, { form, isUnit }: RowWords, columns: TableColumns): number {
  const near = indexItems(form).nearest(splitRef(text).rest)[0];
  const named = near ? Math.max(near.label, near.variant) : 0;
  const asked = near && near.label < 0.95 ? Math.max(near.asks, near.both, near.variant) : 0;
  switch (part) {
    case "ref":
      return refNumber(text) === undefined ? -3 : 1.5;
    case "section":
      return text.length > 40 || isObligation(text) || isUnit(text) ? -1.5 : 0.1;
    case "label":
      return isObligation(text) || isUnit(text) || looksAnswered(text) ? -2 : 2 * named - 0.5;
    case "definition":
      return isObligation(text) || isUnit(text) || looksAnswered(text) ? -2 : 2 * asked - 0.3;
    case "remark":
      return isNormative(text) ? 0.6 : -0.3;
    case "unit":
      return isUnit(text) ? 1.8 : -1.5;
    case "obligation":
      if (isObligation(text)) return 2;
      return isMark(text, columns.hasMarks) ? 0 : -3;
    case "detail":
      return isObligation(text) || isUnit(text) || named > 0.7 ? -1 : 0.5;
    case "answer":
      if (isObligation(text)) return -1;
      return looksAnswered(text) || splitObligation(text) ? 1 : 0.6 - 1.5 * Math.max(0, Math.max(named, asked) - 0.5);
  }
}

const LONGEST_MARK = 4;

/** 必須 or 選択; in a column of levels and priorities any short word. */
export function isMark(text: string, hasMarks: boolean): boolean {
  return isObligation(text) || (!hasMarks && text.length <= LONGEST_MARK);
}
