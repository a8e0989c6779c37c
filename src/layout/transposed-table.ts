import type { Answer, Checklist, ChecklistRow } from "../model/checklist";
import type { Form } from "../model/form";
import { indexItems } from "../text/item-index";
import { splitRef } from "../text/ref-number";
import { toAnswer } from "./answer-cells";
import { isExplanation } from "./cell-words";
import { RECOGNISED } from "./label-items";
import type { GridRow, SheetGrid, SpreadCell } from "./sheet-grid";

/** A small table lying on its side: the items in one row, below them a row of answers per service or plan. */
export interface TransposedReading {
  readonly table: Checklist;
  readonly items: number;
}

/** Finds tables on their side, where an upright one was not found; each as the form that words its items. */
export function readTransposed(grid: SheetGrid, forms: readonly Form[]): readonly TransposedReading[] {
  const readings: TransposedReading[] = [];
  let after = -1;
  grid.rows.forEach((row, at) => {
    if (row.row <= after) return;
    const heads = headsOf(row, forms);
    const below = answerRows(grid.rows.slice(at + 1), row, heads);
    if (!heads || below.length === 0) return;
    const table = tableOf(grid, row, below, heads);
    if (below.some((one) => one.cells.some(({ column, text }) => column < firstOf(heads) && isPeriod(text)))) return;
    const answers = table.rows.flatMap(({ answers: each }) => each.map(({ text }) => text));
    if (answers.every((text) => text === "") || answers.filter(isExplanation).length * 2 > answers.length) return;
    readings.push({ table, items: heads.items });
    after = below.at(-1)?.row ?? row.row;
  });
  return readings;
}

/** 2024年1月, 4月, 2024/04, 第1四半期: a record of what was measured, month by month. */
function isPeriod(text: string): boolean {
  return /^(?:\d{2,4}年度?)?(?:\d{1,2}月|第?\d四半期|上期|下期)?$|^\d{4}[/.-]\d{1,2}(?:[/.-]\d{1,2})?$/u.test(
    text.normalize("NFKC").trim(),
  );
}

function firstOf({ cells }: Heads): number {
  return cells[0]?.column ?? 0;
}

interface Heads {
  readonly form: Form;
  readonly cells: readonly SpreadCell[];
  readonly items: number;
}

const FEWEST_ITEMS = 3;
/** Wider rows are records of something else. */
const MOST_ITEMS = 60;
/** A table on its side is a small one; what goes on for longer is a list of something else. */
const MOST_ANSWER_ROWS = 12;

/** The row's cells where most of them are items of one form. */
function headsOf(row: GridRow, forms: readonly Form[]): Heads | undefined {
  const cells = row.cells.filter(({ anchor, column }) => anchor.row === row.row && anchor.column === column);
  if (cells.length < FEWEST_ITEMS || cells.length > MOST_ITEMS) return undefined;
  const best = forms
    .filter((form) => cells.some(({ text }) => indexItems(form).has(splitRef(text).rest)))
    .map((form) => {
      const found = cells.filter(({ text }) => {
        const near = indexItems(form).nearest(splitRef(text).rest)[0];
        return near !== undefined && Math.max(near.label, near.variant) >= RECOGNISED;
      });
      return { form, cells: found, items: new Set(found.map(({ text }) => text)).size };
    })
    .sort((one, other) => other.items - one.items)[0];
  return best && best.items >= FEWEST_ITEMS && best.items * 3 >= cells.length * 2 ? best : undefined;
}

/** The rows right below, up to the first blank one or the next heading. */
function answerRows(rows: readonly GridRow[], head: GridRow, heads: Heads | undefined): readonly GridRow[] {
  const below: GridRow[] = [];
  for (const row of rows) {
    if (!heads || row.row !== head.row + below.length + 1) break;
    if (!heads.cells.some(({ column }) => row.cells.some((cell) => cell.column === column))) break;
    below.push(row);
  }
  return below.length <= MOST_ANSWER_ROWS ? below : [];
}

function tableOf(grid: SheetGrid, head: GridRow, below: readonly GridRow[], heads: Heads): Checklist {
  const first = heads.cells[0]?.column ?? 0;
  const rows = heads.cells.map((label): ChecklistRow => {
    const answers = below.map((row): Answer => {
      const name = row.cells.find(({ column }) => column < first)?.text ?? null;
      return toAnswer(grid, [grid.part(row.row, label.column)], below.length > 1 ? name : null);
    });
    const { ref, rest } = splitRef(label.text);
    return {
      row: below[0]?.row ?? head.row,
      ref: ref ?? null,
      section: [],
      label: rest,
      definition: "",
      unit: "",
      obligation: "",
      isHidden: head.isHidden || below.every(({ isHidden }) => isHidden) || grid.hiddenColumns.has(label.column),
      answers,
    };
  });
  const columns = heads.cells.map(({ column, text }) => ({
    role: "answer" as const,
    column,
    header: text,
    service: null,
  }));
  return {
    form: heads.form.id,
    sheet: grid.snapshot.name,
    headers: [{ top: head.row, left: first, bottom: head.row, right: heads.cells.at(-1)?.column ?? first }],
    columns,
    rows,
    confidence: 0.8,
    because: [{ code: "itemsAcross", items: heads.items }],
  };
}
