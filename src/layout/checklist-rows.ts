import type { ChecklistRow } from "../model/checklist";
import type { Form } from "../model/form";
import { splitRef } from "../text/ref-number";
import { readAnswerCells, toAnswer } from "./answer-cells";
import type { RowWords } from "./cell-fitness";
import type { TableColumns } from "./column-roles";
import { takeInlineAnswer } from "./inline-answer";
import { isRecognised, slotsUnder } from "./label-items";
import { kindOf } from "./row-kind";
import { answerCells, isOwn, type RowView, viewRow } from "./row-view";
import { type Carried, carryHeadings, nothingCarried, outerLabel, sectionPath } from "./section-path";
import type { GridRow, SheetGrid } from "./sheet-grid";
import { realignRow } from "./shifted-row";

/** Turns the rows of a table into lines that can be answered; sections, notes and blank rows are left out. */
export function readRows(
  grid: SheetGrid,
  rows: readonly GridRow[],
  columns: TableColumns,
  words: RowWords,
): readonly ChecklistRow[] {
  const { form } = words;
  const views = rows.map((row) => {
    const view = viewRow(grid, row, columns);
    return realignRow(grid, row, view, columns, words) ?? view;
  });
  const lines: ChecklistRow[] = [];
  let carried = nothingCarried;
  rows.forEach((row, at) => {
    const view = views[at];
    if (!view) return;
    const kind = kindOf(grid, row, view, views[at + 1], form);
    if (kind === "section") carried = { ...nothingCarried, heading: headingOf(row) };
    if (kind === "item") carried = addItem(lines, carried, grid, row, view, form, columns);
    if (kind === "more") carried = addMore(lines, carried, grid, row, view, form, columns);
  });
  const isHeaderless = columns.assignments.every(({ header }) => header === "");
  return isHeaderless ? lines.map((line) => takeInlineAnswer(grid, line, columns.labels, form)) : lines;
}

function headingOf(row: GridRow): string {
  return splitRef((row.cells[0]?.text ?? "").replace(/^[-・■□◆●\s]+/u, "")).rest;
}

function addItem(
  lines: ChecklistRow[],
  before: Carried,
  grid: SheetGrid,
  row: GridRow,
  view: RowView,
  form: Form,
  columns: TableColumns,
): Carried {
  const text = view.label?.text ?? "";
  // A row on which nothing begins is at most one more answer under the label in force.
  const isBlank = row.cells.every(({ anchor }) => anchor.row < row.row);
  if (isBlank && (before.label !== text || before.isDefined)) return before;
  const isNew = isOwn(view.label, view) || before.label !== text;
  const carried = carryHeadings(isNew ? { ...before, label: text, slots: 0 } : before, view);
  if (!isNew && isSameLineTaller(grid, view, carried, form)) return carried;
  lines.push(lineOf(grid, row, view, text, carried, columns.labels));
  return { ...carried, slots: carried.slots + 1, isDefined: isOwn(view.definition, view) };
}

/** Label, definition and answer all reach down from the row above: the same line, printed taller. */
function isSameLineTaller(grid: SheetGrid, view: RowView, { label, slots }: Carried, form: Form): boolean {
  if (isOwn(view.definition, view) || answerCells(grid, view).some((cell) => isOwn(cell, view))) return false;
  const [column = 0] = view.answers[0]?.columns ?? [];
  return (
    grid.part(view.row, column).at.row < view.row || slots >= slotsUnder(label, form) || isFilledUp(grid, view, form)
  );
}

/** As many answers stand under the label as the form asks for: an empty row between them was put in. */
function isFilledUp(grid: SheetGrid, view: RowView, form: Form): boolean {
  const { label } = view;
  if (!label) return false;
  const columns = view.answers.flatMap((answer) => answer.columns);
  let answered = 0;
  for (let row = label.area.top; row <= label.area.bottom; row += 1) {
    if (columns.some((column) => grid.at(row, column)?.anchor.row === row)) answered += 1;
  }
  return answered >= slotsUnder(label.text, form);
}

/** A row without a label of its own: another answer under the same label, or the end of the answer above. */
function addMore(
  lines: ChecklistRow[],
  before: Carried,
  grid: SheetGrid,
  row: GridRow,
  view: RowView,
  form: Form,
  columns: TableColumns,
): Carried {
  const last = lines.at(-1);
  if (!last || before.label === "") return before;
  if (isOwn(view.definition, view) || before.slots < slotsUnder(before.label, form)) {
    const carried = carryHeadings(before, view);
    lines.push(lineOf(grid, row, view, before.label, carried, columns.labels));
    return { ...carried, slots: carried.slots + 1, isDefined: isOwn(view.definition, view) };
  }
  const answers = last.answers.map((answer, at) => {
    const cells = view.answers[at];
    const parts = cells ? readAnswerCells(grid, row.row, cells).parts : [];
    // A label that has slipped into the answers' column is no part of the answer above.
    const more = parts.filter(({ text }) => text.trim() !== "" && !isRecognised(text, form));
    return toAnswer(grid, [...answer.parts, ...more], answer.service);
  });
  lines[lines.length - 1] = { ...last, answers };
  return before;
}

function lineOf(
  grid: SheetGrid,
  row: GridRow,
  view: RowView,
  label: string,
  carried: Carried,
  labels: readonly number[],
): ChecklistRow {
  const cells = view.answers.flatMap(({ columns }) => columns);
  return {
    row: row.row,
    ref: view.ref?.text ?? null,
    section: sectionPath(carried, label),
    outer: outerLabel(carried, label, labels),
    label,
    definition: view.definition?.text ?? "",
    unit: view.unit?.text ?? "",
    obligation: view.obligation?.text ?? "",
    isHidden: row.isHidden || cells.every((column) => grid.hiddenColumns.has(column)),
    answers: view.answers.map((answer) => readAnswerCells(grid, row.row, answer)),
  };
}
