import type { Address, CellRange, SheetName } from "./address";
import type { ColumnRole, FormId } from "./form";
import type { LayoutReason } from "./layout-reason";
import type { CellValue } from "./snapshot";

/** How one sheet was understood. Findings come only from the tables of a `checklist`. */
export interface SheetLayout {
  readonly sheet: SheetName;
  readonly role: "checklist" | "ambiguous" | "other";
  /** Reasons a person can check: header words found, items recognised … */
  readonly because: readonly LayoutReason[];
  /** One per table on the sheet, top to bottom; empty unless `role` is `checklist`. */
  readonly tables: readonly Checklist[];
  /** For `ambiguous`: what it might be, best first. */
  readonly candidates: readonly LayoutCandidate[];
}

export interface LayoutCandidate {
  readonly form: FormId;
  readonly header: CellRange | null;
  readonly confidence: number;
  readonly because: readonly LayoutReason[];
}

/** The vendor's table, understood: rows, sections, columns. One form, one set of columns; it may span repeated headers. */
export interface Checklist {
  readonly form: FormId;
  readonly sheet: SheetName;
  /** Every header range of the table, first to last; empty where the table has no header. */
  readonly headers: readonly CellRange[];
  /** Zero-based columns by role. Several answer columns: several services or plans. */
  readonly columns: readonly ColumnAssignment[];
  readonly rows: readonly ChecklistRow[];
  /** 0 … 1. */
  readonly confidence: number;
  readonly because: readonly LayoutReason[];
}

export interface ColumnAssignment {
  readonly role: ColumnRole;
  readonly column: number;
  /** The header text above it; empty where there is none. */
  readonly header: string;
  /** For one of several answer columns: the service or plan it is about. */
  readonly service: string | null;
}

/** One line that can be answered. Section rows, notes and blank rows are not among them. */
export interface ChecklistRow {
  /** Zero-based; of the first line where the item is merged over several. */
  readonly row: number;
  readonly ref: string | null;
  /** Headings in force here, outermost first. */
  readonly section: readonly string[];
  /** The label that this row's own one divides (子会社 | name of one); null where there is none, or only categories. */
  readonly outer?: string | null;
  /** The item as the sheet words it. */
  readonly label: string;
  readonly definition: string;
  readonly unit: string;
  readonly obligation: string;
  readonly isHidden: boolean;
  /** One per answer column; never empty. */
  readonly answers: readonly Answer[];
}

/** One cell that makes up an answer. */
export interface AnswerPart {
  /** The anchor of a merged cell. */
  readonly at: Address;
  /** As displayed. */
  readonly text: string;
  readonly value: CellValue;
  readonly format: string;
}

/** The vendor's words, with their cells. The first part carries the annotation. */
export interface Answer {
  /** The answer cell first, then the detail cell where the form has two. */
  readonly parts: readonly AnswerPart[];
  /** The parts' texts joined by line feeds; spans count in this text. A part that is empty adds nothing but its line feed. */
  readonly text: string;
  readonly service: string | null;
  readonly is1904: boolean;
}
