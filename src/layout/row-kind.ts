import type { Form } from "../model/form";
import { refNumber, splitRef } from "../text/ref-number";
import { isNote } from "./cell-words";
import { isRecognised } from "./label-items";
import { answerCells, isOwn, type RowView } from "./row-view";
import type { GridRow, SheetGrid, SpreadCell } from "./sheet-grid";

/** `more`: no label of its own, so another answer under the label above. */
export type RowKind = "item" | "more" | "section" | "skip";

/** Tells lines that can be answered from headings, remarks and the rest. `next` is the row below, where there is one. */
export function kindOf(grid: SheetGrid, row: GridRow, view: RowView, next: RowView | undefined, form: Form): RowKind {
  const { label } = view;
  const begun = row.cells.filter(({ anchor }) => anchor.row === row.row);
  const anchors = new Set(begun.map(({ anchor }) => anchor.column));
  if (anchors.size === 0) return label ? "item" : "skip";
  if (isOneText(row, view)) return begun[0] && isHeading(begun[0]) ? "section" : "skip";
  const answered = answerCells(grid, view);
  if (anchors.size === 1 && begun[0]) return kindOfLone(begun[0], row, view, answered, form);
  if (label && isNote(label.text) && answered.length === 0) return "skip";
  if (label && reachesAnswer(label, answered, view)) return "skip";
  if (label && answered.length === 0 && isNumberedHeading(view, next, form)) return "section";
  if (label) return "item";
  return answered.length > 0 || view.definition ? "more" : "skip";
}

const LONGEST_HEADING = 60;

/** A row in which a single cell begins. */
function kindOfLone(
  cell: SpreadCell,
  row: GridRow,
  view: RowView,
  answered: readonly SpreadCell[],
  form: Form,
): RowKind {
  const { label } = view;
  if (!isOwn(label, view)) {
    // Under a label that reaches down, or below one that stands alone: one of its answers.
    if (answered.some((answer) => isOwn(answer, view)) || isOwn(view.definition, view)) return label ? "item" : "more";
    return isHeading(cell) ? "section" : "skip";
  }
  if (reachesAnswer(label, answered, view)) return isHeading(cell) ? "section" : "skip";
  // Beside cells that reach down from above (number, category), a lone label is one more line of theirs.
  if (row.cells.some(({ anchor }) => anchor.row < row.row)) return "item";
  if (isNote(cell.text)) return "skip";
  // A line that the vendor has left open: the form's own words, or one more thing under the label above.
  if (!isMarkedHeading(cell) && (isRecognised(label.text, form) || view.isFiner)) return "item";
  return isHeading(cell) ? "section" : "skip";
}

/** The same words in every cell: a heading whose merged cell some program has split. */
function isOneText(row: GridRow, { answers }: RowView): boolean {
  const [first] = row.cells;
  if (row.cells.length < 3 || row.cells.some(({ text }) => text !== first?.text)) return false;
  return answers.some(({ columns }) => row.cells.some(({ column }) => columns.includes(column)));
}

/** ■ サービスレベル, 【可用性】: printed to head what follows. */
function isMarkedHeading({ text }: SpreadCell): boolean {
  return /^[■□◆◇▼▽▶【＜《〔]/u.test(text);
}

function isHeading({ text }: SpreadCell): boolean {
  return text.length <= LONGEST_HEADING && !isNote(text);
}

/** Printed over label and answer alike: a heading, or a remark of the vendor's below the table; no question. */
function reachesAnswer(label: SpreadCell, answered: readonly SpreadCell[], { answers }: RowView): boolean {
  const covers = answers.some(({ columns }) =>
    columns.every((column) => column >= label.area.left && column <= label.area.right),
  );
  return covers || (label.text.length > LONGEST_MARK && answered.some(({ text }) => text === label.text));
}

/** Longer texts do not stand in two cells by chance (有無 may). */
const LONGEST_MARK = 6;

/** `1 | 情報セキュリティ方針` above `1-1 | …`: a heading in the shape of a line. */
function isNumberedHeading(view: RowView, next: RowView | undefined, form: Form): boolean {
  const own = refNumber(view.ref?.text ?? "");
  const below = refNumber(next?.ref?.text ?? "");
  const isAbove = own !== undefined && below?.startsWith(`${own}-`) === true;
  return isAbove && !isRecognised(splitRef(view.label?.text ?? "").rest, form);
}
