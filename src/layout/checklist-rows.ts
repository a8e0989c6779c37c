import type { ChecklistRow } from "../model/checklist";
import type { Form } from "../model/form";
import { indexItems } from "../text/item-index";
import { refNumber, splitRef } from "../text/ref-number";
import { readAnswerCells, toAnswer } from "./answer-cells";
import { isNote } from "./cell-words";
import { RECOGNISED } from "./column-profile";
import type { TableColumns } from "./column-roles";
import type { GridRow, SheetGrid, SpreadCell } from "./sheet-grid";

/** Turns the rows of a table into lines that can be answered; sections, notes and blank rows are left out. */
export function readRows(
  grid: SheetGrid,
  rows: readonly GridRow[],
  columns: TableColumns,
  form: Form,
): readonly ChecklistRow[] {
  const lines: ChecklistRow[] = [];
  const state: Carried = { heading: null, sections: new Map(), label: "", slots: 0 };
  rows.forEach((row, at) => {
    const kind = kindOf(grid, row, rows[at + 1], columns, form);
    if (kind === "section") startSection(state, row);
    if (kind === "item") addItem(lines, state, grid, row, columns, form);
    if (kind === "more") addMore(lines, state, grid, row, columns, form);
  });
  return lines;
}

type RowKind = "item" | "more" | "section" | "skip";

/** What holds until something new is said: a category written once, a label over several answers. */
interface Carried {
  heading: string | null;
  sections: Map<number, string>;
  label: string;
  /** Rows already read under this label. */
  slots: number;
}

const LONGEST_HEADING = 60;

function kindOf(grid: SheetGrid, row: GridRow, next: GridRow | undefined, columns: TableColumns, form: Form): RowKind {
  const label = grid.at(row.row, columns.item);
  const begun = row.cells.filter(({ anchor }) => anchor.row === row.row);
  const anchors = new Set(begun.map(({ anchor }) => anchor.column));
  if (anchors.size === 0) return label && slotsOf(label.text, form) > 1 ? "item" : "skip";
  if (anchors.size === 1) return kindOfLone(grid, row, columns, form, begun);
  if (label && isNote(label.text) && !hasAnswer(grid, row, columns)) return "skip";
  if (label && spansAnswer(label, columns)) return "skip";
  if (isNumberedHeading(grid, row, next, columns, form)) return "section";
  if (label) return "item";
  return hasAnswer(grid, row, columns) || definitionAt(grid, row, columns) ? "more" : "skip";
}

/** A row in which a single cell begins. */
function kindOfLone(
  grid: SheetGrid,
  row: GridRow,
  columns: TableColumns,
  form: Form,
  begun: readonly SpreadCell[],
): RowKind {
  const [cell] = begun;
  const label = grid.at(row.row, columns.item);
  if (!cell || !label || label.anchor.row < row.row) {
    // Under a label that reaches down: one of its answers; else a heading or a remark.
    if (cell && (hasOwnAnswer(grid, row, columns) || cell.column === columns.definition)) return "more";
    if (label && slotsOf(label.text, form) > 1) return "item";
    return cell && cell.column <= columns.item && isHeading(cell) ? "section" : "skip";
  }
  // Inside cells that reach down from above (number, obligation), a lone label is one more line of theirs.
  if (cell.area.left > 0 && row.cells.some(({ anchor }) => anchor.row < row.row)) return "item";
  if (isNote(cell.text)) return "skip";
  const isOneColumn = cell.area.left === cell.area.right;
  if (isOneColumn && recognised(label.text, form)) return "item";
  return isHeading(cell) ? "section" : "skip";
}

function isHeading({ text }: SpreadCell): boolean {
  return text.length <= LONGEST_HEADING && !isNote(text);
}

/** Printed over label and answer alike: a remark of the vendor's below the table, no question. */
function spansAnswer(label: SpreadCell, columns: TableColumns): boolean {
  return columns.answers.some((answer) =>
    answer.columns.every((column) => column >= label.area.left && column <= label.area.right),
  );
}

/** `1 | 情報セキュリティ方針 | ` above `1-1 | …`: a heading in the shape of a line. */
function isNumberedHeading(
  grid: SheetGrid,
  row: GridRow,
  next: GridRow | undefined,
  columns: TableColumns,
  form: Form,
): boolean {
  if (columns.ref === null || !next || hasAnswer(grid, row, columns)) return false;
  const own = refNumber(grid.at(row.row, columns.ref)?.text ?? "");
  const below = refNumber(grid.at(next.row, columns.ref)?.text ?? "");
  const label = grid.at(row.row, columns.item)?.text ?? "";
  return own !== undefined && below?.startsWith(`${own}-`) === true && !recognised(label, form);
}

function startSection(state: Carried, row: GridRow): void {
  state.heading = splitRef((row.cells[0]?.text ?? "").replace(/^[-・■□◆●\s]+/u, "")).rest;
  state.sections = new Map();
  state.label = "";
  state.slots = 0;
}

function addItem(
  lines: ChecklistRow[],
  state: Carried,
  grid: SheetGrid,
  row: GridRow,
  columns: TableColumns,
  form: Form,
): void {
  const label = grid.at(row.row, columns.item);
  if (!label) return;
  if (label.anchor.row === row.row || state.label !== label.text) {
    state.label = label.text;
    state.slots = 0;
  }
  if (isRepeatOfMerged(grid, row, columns, label, state, form)) return;
  state.slots += 1;
  carrySections(state, grid, row, columns);
  lines.push(
    lineOf(
      grid,
      row,
      columns,
      label.text,
      state,
      columns.ref === null ? "" : (grid.at(row.row, columns.ref)?.text ?? ""),
    ),
  );
}

/** Label, definition and answer all reach down from the row above: the same line, printed taller. */
function isRepeatOfMerged(
  grid: SheetGrid,
  row: GridRow,
  columns: TableColumns,
  label: SpreadCell,
  state: Carried,
  form: Form,
): boolean {
  if (label.anchor.row === row.row || state.slots === 0) return false;
  const definition = definitionAt(grid, row, columns);
  if (definition && definition.anchor.row === row.row && definition.anchor.column !== label.anchor.column) return false;
  if (hasOwnAnswer(grid, row, columns)) return false;
  const [answer] = columns.answers;
  const column = answer?.columns[0] ?? 0;
  return grid.part(row.row, column).at.row < row.row || state.slots >= slotsOf(label.text, form);
}

/** A row without a label of its own: another answer under the same label, or the end of the answer above. */
function addMore(
  lines: ChecklistRow[],
  state: Carried,
  grid: SheetGrid,
  row: GridRow,
  columns: TableColumns,
  form: Form,
): void {
  const last = lines.at(-1);
  const own = definitionAt(grid, row, columns);
  const isNew = own?.anchor.row === row.row || state.slots < slotsOf(state.label, form);
  if (!last || (isNew && state.label === "")) return;
  if (isNew) {
    state.slots += 1;
    carrySections(state, grid, row, columns);
    lines.push(
      lineOf(
        grid,
        row,
        columns,
        state.label,
        state,
        columns.ref === null ? "" : (grid.at(row.row, columns.ref)?.text ?? ""),
      ),
    );
    return;
  }
  const answers = last.answers.map((answer, at) => {
    const cells = columns.answers[at];
    const more = cells ? readAnswerCells(grid, row.row, cells).parts.filter(({ text }) => text.trim() !== "") : [];
    return toAnswer(grid, [...answer.parts, ...more], answer.service);
  });
  lines[lines.length - 1] = { ...last, answers };
}

/** How many items of the form stand under a label: as many answers may follow below it. */
function slotsOf(label: string, form: Form): number {
  const found = indexItems(form).nearest(splitRef(label).rest);
  const top = found[0];
  if (!top || top.label < RECOGNISED) return 1;
  return form.items.filter((item) => item.label === top.item.label && item.section.join() === top.item.section.join())
    .length;
}

function carrySections(state: Carried, grid: SheetGrid, row: GridRow, columns: TableColumns): void {
  for (const column of columns.sections) {
    const cell = grid.at(row.row, column);
    if (!cell) continue;
    state.sections.set(column, cell.text);
    // A new category of an outer column ends the inner ones.
    for (const inner of columns.sections) if (inner > column && !grid.at(row.row, inner)) state.sections.delete(inner);
  }
}

function lineOf(
  grid: SheetGrid,
  row: GridRow,
  columns: TableColumns,
  label: string,
  state: Carried,
  ref: string,
): ChecklistRow {
  const textAt = (column: number | null) => (column === null ? "" : (grid.at(row.row, column)?.text ?? ""));
  const definition = definitionAt(grid, row, columns)?.text ?? "";
  const headings = columns.sections.map((column) => splitRef(state.sections.get(column) ?? "").rest);
  const section = [state.heading ?? "", ...headings].filter(
    (text, at, all) => text !== "" && text !== label && text !== all[at - 1],
  );
  const cells = columns.answers.flatMap((answer) => answer.columns);
  return {
    row: row.row,
    ref: ref === "" ? null : ref,
    section,
    label,
    definition: definition === label ? "" : definition,
    unit: textAt(columns.unit),
    obligation: textAt(columns.obligation),
    isHidden: row.isHidden || cells.every((column) => grid.hiddenColumns.has(column)),
    answers: columns.answers.map((answer) => readAnswerCells(grid, row.row, answer)),
  };
}

function definitionAt(grid: SheetGrid, row: GridRow, columns: TableColumns): SpreadCell | undefined {
  return columns.definition === null ? undefined : grid.at(row.row, columns.definition);
}

function hasAnswer(grid: SheetGrid, row: GridRow, columns: TableColumns): boolean {
  return columns.answers.some((answer) =>
    [...answer.columns, ...answer.details].some((column) => grid.at(row.row, column)),
  );
}

function hasOwnAnswer(grid: SheetGrid, row: GridRow, columns: TableColumns): boolean {
  return columns.answers.some((answer) =>
    [...answer.columns, ...answer.details].some((column) => grid.at(row.row, column)?.anchor.row === row.row),
  );
}

function recognised(text: string, form: Form): boolean {
  return (indexItems(form).nearest(splitRef(text).rest)[0]?.score ?? 0) >= RECOGNISED;
}
