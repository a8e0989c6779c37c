import { indexItems } from "../text/item-index";
import { refNumber } from "../text/ref-number";
import { fitness, isMark, type Part, type RowWords } from "./cell-fitness";
import { isObligation, looksAnswered } from "./cell-words";
import type { TableColumns } from "./column-roles";
import { isRecognised } from "./label-items";
import { isOwn, type RowView } from "./row-view";
import type { GridRow, SheetGrid, SpreadCell } from "./sheet-grid";

/**
 * Reads a row whose cells have slipped out of their columns, as tables copied from PDF have it: the label in another column,
 * the answer one column further left where the definition is missing. Undefined where the columns explain the row as it stands.
 */
export function realignRow(
  grid: SheetGrid,
  row: GridRow,
  view: RowView,
  columns: TableColumns,
  words: RowWords,
): RowView | undefined {
  const [answer] = columns.answers;
  // Ticks and several services leave no room for guessing which of them slipped.
  if (!answer || columns.answers.length > 1 || answer.ticks) return undefined;
  // Where no header says what belongs where, nothing is out of place.
  if (columns.assignments.every(({ header }) => header === "")) return undefined;
  const cells = row.cells.filter(
    ({ anchor, row: own, column, text }, at) =>
      anchor.row === own && anchor.column === column && row.cells[at - 1]?.text !== text,
  );
  // Cells merged over several columns were laid out by hand; nothing slips there.
  if (cells.some(({ area }) => area.left < area.right && area.right >= (columns.labels[0] ?? 0))) return undefined;
  if (cells.length < 2 || !isOutOfPlace(cells, view, columns, words)) return undefined;

  const order = partsInOrder(columns);
  const parts = layAlong(cells, order, words, columns);
  const cellOf = (part: Part) => cells.findLast((_, at) => parts[at] === part);
  const label = cellOf("label");
  const found = cellOf("answer");
  if (!label && !cellOf("definition")) return undefined;
  const usual = answer.columns[0] ?? 0;
  const moved = found?.column ?? usual;
  return {
    row: view.row,
    ref: cellOf("ref") ?? (isOwn(view.ref, view) ? undefined : view.ref),
    label,
    isFiner: false,
    headings: new Map(
      [...view.headings.keys()].map((column) => {
        const cell = grid.at(view.row, column);
        const part = cell && parts[cells.indexOf(cell)];
        return [column, cell && (part === "section" || part === "label" || !isOwn(cell, view)) ? cell : undefined];
      }),
    ),
    definition: cellOf("definition"),
    unit: cellOf("unit"),
    obligation: cellOf("obligation"),
    answers: [{ ...answer, columns: [moved], details: answer.details.map((column) => column + moved - usual) }],
  };
}

/** True where a cell says by itself that it stands in the wrong column. */
function isOutOfPlace(
  cells: readonly SpreadCell[],
  view: RowView,
  columns: TableColumns,
  { form, isUnit }: RowWords,
): boolean {
  const index = indexItems(form);
  const answerColumns = columns.answers.flatMap((answer) => answer.columns);
  return cells.some(({ column, text }) => {
    if (columns.obligation !== null && column !== columns.obligation && isObligation(text)) return true;
    if (columns.obligation === column && !isMark(text, columns.hasMarks)) return true;
    if (columns.unit !== null && column !== columns.unit && isUnit(text) && !isUnit(view.unit?.text ?? "")) return true;
    if (columns.unit === column && !isUnit(text) && text.length > LONGEST_UNIT) return true;
    if (columns.ref === column && refNumber(text) === undefined) return isRecognised(text, form);
    if (columns.ref !== null && column < (columns.labels[0] ?? 0) && !view.ref && refNumber(text) !== undefined)
      return true;
    if (columns.stray.includes(column)) return true;
    if (answerColumns.includes(column)) return index.has(text) && !looksAnswered(text);
    return !columns.labels.includes(column) && !view.label && index.has(text);
  });
}

const LONGEST_UNIT = 20;

function partsInOrder(columns: TableColumns): readonly { readonly part: Part; readonly column: number | null }[] {
  const known = (part: Part, column: number | null) => ({ part, column });
  const label = columns.labels.at(-1) ?? 0;
  const between = [
    known("definition", columns.definition),
    ...columns.remarks.map((column) => known("remark", column)),
    ...(columns.unit === null ? [] : [known("unit", columns.unit)]),
    ...(columns.obligation === null ? [] : [known("obligation", columns.obligation)]),
  ].sort((one, other) => (one.column ?? label) - (other.column ?? label));
  return [
    ...(columns.ref === null ? [] : [known("ref", columns.ref)]),
    ...columns.sections.map((column) => known("section", column)),
    known("label", label),
    ...between,
    known("answer", columns.answers[0]?.columns[0] ?? null),
    ...(columns.answers[0]?.details ?? []).map((column) => known("detail", column)),
  ].sort((one, other) => (one.part === "ref" || other.part === "ref" ? (one.column ?? 0) - (other.column ?? 0) : 0));
}

/** The best reading of the cells, left to right, as parts in printed order; each part once. */
function layAlong(
  cells: readonly SpreadCell[],
  order: ReturnType<typeof partsInOrder>,
  words: RowWords,
  columns: TableColumns,
): readonly (Part | undefined)[] {
  // best[p]: the best score with the cells so far, the last of them being no later part than p.
  let best = order.map(() => 0);
  const choices: number[][] = [];
  for (const cell of cells) {
    const scores: number[] = [];
    const choice: number[] = [];
    order.forEach(({ part, column }, at) => {
      const taken = (at === 0 ? 0 : (best[at - 1] ?? 0)) + fitness(cell, part, column, words, columns);
      const skipped = (best[at] ?? 0) + UNEXPLAINED;
      const earlier = at === 0 ? Number.NEGATIVE_INFINITY : (scores[at - 1] ?? 0);
      scores.push(Math.max(taken, skipped, earlier));
      choice.push(taken >= skipped && taken >= earlier ? TAKEN : skipped >= earlier ? SKIPPED : EARLIER);
    });
    choices.push(choice);
    best = scores;
  }
  return traceBack(order, choices);
}

const UNEXPLAINED = -0.6;
const TAKEN = 0;
const SKIPPED = 1;
const EARLIER = 2;

function traceBack(
  order: ReturnType<typeof partsInOrder>,
  choices: readonly (readonly number[])[],
): readonly (Part | undefined)[] {
  const parts: (Part | undefined)[] = [];
  let at = order.length - 1;
  for (const choice of choices.toReversed()) {
    while (choice[at] === EARLIER) at -= 1;
    const isTaken = choice[at] === TAKEN;
    parts.push(isTaken ? order[at]?.part : undefined);
    if (isTaken) at -= 1;
    if (at < 0) break;
  }
  while (parts.length < choices.length) parts.push(undefined);
  return parts.reverse();
}
