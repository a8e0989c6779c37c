import type { AnswerColumns } from "./answer-columns";
import type { TableColumns } from "./column-roles";
import type { GridRow, SheetGrid, SpreadCell } from "./sheet-grid";

/** One row of a table by what its cells are. */
export interface RowView {
  readonly row: number;
  readonly ref: SpreadCell | undefined;
  /** The innermost label; it may reach down from a row above. */
  readonly label: SpreadCell | undefined;
  /** True where that label divides another one on its left. */
  readonly isFiner: boolean;
  /** Category and label cells by column, outermost first; undefined where the column is empty here. */
  readonly headings: ReadonlyMap<number, SpreadCell | undefined>;
  readonly definition: SpreadCell | undefined;
  readonly unit: SpreadCell | undefined;
  readonly obligation: SpreadCell | undefined;
  readonly answers: readonly AnswerColumns[];
}

/** The row as the table's columns have it. */
export function viewRow(grid: SheetGrid, { row }: GridRow, columns: TableColumns): RowView {
  const at = (column: number | null) => (column === null ? undefined : grid.at(row, column));
  const labels = columns.labels.map(at).filter((cell) => cell !== undefined);
  const label = labels.findLast(({ anchor }) => anchor.row === row) ?? labels.at(-1);
  const definition = at(columns.definition);
  return {
    row,
    ref: at(columns.ref),
    label,
    isFiner: label !== undefined && label.column > (columns.labels[0] ?? 0) && label.anchor.column === label.column,
    headings: new Map([...columns.sections, ...columns.labels].map((column) => [column, at(column)])),
    // A label merged over the definition's column is no definition.
    definition: definition && definition.anchor.column === label?.anchor.column ? undefined : definition,
    unit: at(columns.unit),
    obligation: at(columns.obligation),
    answers: columns.answers,
  };
}

/** The cells of the answer that hold something, merged ones from above too. */
export function answerCells(grid: SheetGrid, { row, answers }: RowView): readonly SpreadCell[] {
  return answers
    .flatMap(({ columns, details }) => [...columns, ...details])
    .map((column) => grid.at(row, column))
    .filter((cell) => cell !== undefined);
}

/** True where the cell begins on this row, so that it says something about this row alone. */
export function isOwn(cell: SpreadCell | undefined, { row }: RowView): cell is SpreadCell {
  return cell?.anchor.row === row;
}
