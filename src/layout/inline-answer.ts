import type { AnswerPart, Checklist, ChecklistRow } from "../model/checklist";
import type { Form } from "../model/form";
import { indexItems } from "../text/item-index";
import { refNumber, splitRef } from "../text/ref-number";
import { toAnswer } from "./answer-cells";
import type { GridRow, SheetGrid } from "./sheet-grid";

/** 「サービス稼働率：99.9%」, 「社名 株式会社…」: label and answer in one cell, as pasted text has them; undefined for anything else. */
function splitInline(text: string, form: Form): { readonly label: string; readonly answer: string } | undefined {
  const { rest } = splitRef(text);
  const index = indexItems(form);
  const cut = /[：:\s]/u.exec(rest)?.index ?? -1;
  if (cut < 1 || index.has(rest)) return undefined;
  const label = rest.slice(0, cut);
  const answer = rest.slice(cut + 1).replace(/^[：:\s]+/u, "");
  return answer !== "" && index.has(label) ? { label, answer } : undefined;
}

/** The line with the answer that its label has brought along, where the answer's own cell is empty. */
export function takeInlineAnswer(
  grid: SheetGrid,
  line: ChecklistRow,
  labels: readonly number[],
  form: Form,
): ChecklistRow {
  const cell = labels.map((column) => grid.at(line.row, column)).findLast((found) => found?.text === line.label);
  if (!cell || line.answers.some(({ text }) => text.trim() !== "")) return line;
  const split = splitInline(line.label, form);
  if (!split) return line;
  const part: AnswerPart = { ...grid.part(line.row, cell.column), text: split.answer };
  return { ...line, label: split.label, answers: line.answers.map(({ service }) => toAnswer(grid, [part], service)) };
}

/** A list of such lines, one cell each; undefined where they are too few to be a checklist. */
export function readInlineList(
  grid: SheetGrid,
  rows: readonly GridRow[],
  forms: readonly Form[],
): Checklist | undefined {
  const lists = forms.map((form) => ({ form, lines: rows.flatMap((row) => lineOn(grid, row, form)) }));
  const best = lists.sort((one, other) => other.lines.length - one.lines.length)[0];
  if (!best || best.lines.length < FEWEST_LINES || best.lines.length * 2 < rows.length) return undefined;
  const column = best.lines[0]?.answers[0]?.parts[0]?.at.column ?? 0;
  return {
    form: best.form.id,
    sheet: grid.snapshot.name,
    headers: [],
    columns: [
      { role: "item", column, header: "", service: null },
      { role: "answer", column, header: "", service: null },
    ],
    rows: best.lines,
    confidence: 0.8,
    because: [{ code: "inlineAnswers", lines: best.lines.length }],
  };
}

const FEWEST_LINES = 3;

function lineOn(grid: SheetGrid, { row, cells, isHidden }: GridRow, form: Form): readonly ChecklistRow[] {
  const own = cells.filter(({ anchor, column }) => anchor.row === row && anchor.column === column);
  const number = own.find(({ text }) => refNumber(text) !== undefined);
  const [cell, ...more] = own.filter((one) => one !== number);
  const split = cell && more.length === 0 ? splitInline(cell.text, form) : undefined;
  if (!cell || !split) return [];
  const part: AnswerPart = { ...grid.part(row, cell.column), text: split.answer };
  return [
    {
      row,
      ref: number?.text ?? splitRef(cell.text).ref ?? null,
      section: [],
      label: split.label,
      definition: "",
      unit: "",
      obligation: "",
      isHidden: isHidden || grid.hiddenColumns.has(cell.column),
      answers: [toAnswer(grid, [part], null)],
    },
  ];
}
