import type { SheetName } from "./address";
import type { Answer, ChecklistRow } from "./checklist";
import type { FormId, Item } from "./form";

/** How a row came by its item. */
export interface Match {
  readonly by: "number" | "wording" | "order" | "person";
  /** 0 … 1. */
  readonly confidence: number;
}

/** An item together with its answer. */
export interface Response {
  readonly form: FormId;
  readonly sheet: SheetName;
  readonly item: Item;
  readonly row: ChecklistRow;
  readonly answer: Answer;
  readonly match: Match;
}

/** An answerable row that got no item. */
export interface UnmatchedRow {
  readonly sheet: SheetName;
  readonly row: ChecklistRow;
  readonly answer: Answer;
  /** The nearest items, best first, for a person to choose from. */
  readonly suggestions: readonly { readonly item: Item; readonly confidence: number }[];
}

export interface MatchedChecklist {
  readonly responses: readonly Response[];
  readonly unmatched: readonly UnmatchedRow[];
}

/** A person's correction of layout or matching; it wins over everything else. */
export type Correction =
  /** The sheet is no checklist. */
  | { readonly kind: "ignore"; readonly sheet: SheetName }
  /** The sheet is this form, its columns are these (column letters by role), its header is there. */
  | {
      readonly kind: "layout";
      readonly sheet: SheetName;
      readonly form: FormId;
      readonly header: string | null;
      readonly columns: { readonly [role: string]: string };
    }
  /** The answer in this cell (A1 notation) answers this item; null: none of them. */
  | { readonly kind: "item"; readonly sheet: SheetName; readonly cell: string; readonly item: string | null };
