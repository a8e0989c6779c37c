import { cellAt } from "../model/grid";
import type { SheetSnapshot } from "../model/snapshot";
import { columnOfMark, columnOfTitle, DETAILS_COLUMNS, type DetailsColumn } from "./details-columns";
import { isStaleWord, verdictOfWord } from "./verdict-words";

/** Which column holds what, for one header and the rows below it. */
export interface ColumnPlan {
  readonly header: number;
  readonly columns: ReadonlyMap<DetailsColumn, number>;
  /** Columns of somebody else's, by header. */
  readonly extras: ReadonlyMap<string, number>;
}

/** A header is a row with this many of our titles: some of them can stand in anybody's text. */
const TITLES_OF_A_HEADER = 5;

/** Finds every header of 検証明細 (the table's and those of the sections below it), top to bottom. */
export function findColumns(snapshot: SheetSnapshot): readonly ColumnPlan[] {
  const used = snapshot.usedRange;
  if (!used) return [];
  const marks = new Map<number, DetailsColumn>();
  const headers: number[] = [];
  for (let row = used.top; row <= used.bottom; row += 1) {
    const titles = new Set<DetailsColumn>();
    for (let column = used.left; column <= used.right; column += 1) {
      const { text } = cellAt(snapshot, { row, column });
      const mark = columnOfMark(text);
      // Below the header the same words would be somebody's answer.
      if (mark && headers.length === 0) marks.set(column, mark);
      const title = columnOfTitle(text);
      if (title) titles.add(title);
    }
    if (titles.size >= TITLES_OF_A_HEADER) headers.push(row);
  }
  return headers.map((header, index) => plan(snapshot, header, headers[index + 1] ?? used.bottom + 1, marks));
}

function plan(
  snapshot: SheetSnapshot,
  header: number,
  end: number,
  marks: ReadonlyMap<number, DetailsColumn>,
): ColumnPlan {
  const { left, right } = snapshot.usedRange ?? { left: 0, right: -1 };
  const columns = new Map<DetailsColumn, number>();
  const strangers: number[] = [];
  for (let column = left; column <= right; column += 1) {
    const title = columnOfTitle(cellAt(snapshot, { row: header, column }).text);
    if (title && !columns.has(title)) columns.set(title, column);
    else strangers.push(column);
  }
  for (const missing of DETAILS_COLUMNS.filter((name) => !columns.has(name))) {
    const found = renamed(missing, columns, strangers, marks, (column) => below(snapshot, header, end, column));
    if (found === undefined) continue;
    columns.set(missing, found);
    strangers.splice(strangers.indexOf(found), 1);
  }
  return { header, columns, extras: extraColumns(snapshot, header, end, strangers) };
}

/** The column whose title a person has changed: by its mark, by its neighbours, and by what stands in it. */
function renamed(
  name: DetailsColumn,
  known: ReadonlyMap<DetailsColumn, number>,
  strangers: readonly number[],
  marks: ReadonlyMap<number, DetailsColumn>,
  textsOf: (column: number) => readonly string[],
): number | undefined {
  const at = DETAILS_COLUMNS.indexOf(name);
  const before = known.get(DETAILS_COLUMNS[at - 1] ?? name);
  const after = known.get(DETAILS_COLUMNS[at + 1] ?? name);
  let best: { readonly column: number; readonly score: number } | undefined;
  for (const column of strangers) {
    const score =
      (marks.get(column) === name ? 2 : 0) +
      (before === column - 1 ? 1 : 0) +
      (after === column + 1 ? 1 : 0) +
      (looksLike(name, textsOf(column)) ? 3 : 0);
    if (score > (best?.score ?? 0)) best = { column, score };
  }
  return best?.column;
}

function looksLike(name: DetailsColumn, texts: readonly string[]): boolean {
  if (name === "key") return texts.some((text) => text.startsWith("shinsa:1:"));
  if (name === "decision") return texts.some((text) => verdictOfWord(text) !== undefined);
  return name === "state" && texts.some(isStaleWord);
}

function extraColumns(
  snapshot: SheetSnapshot,
  header: number,
  end: number,
  strangers: readonly number[],
): ReadonlyMap<string, number> {
  const extras = new Map<string, number>();
  for (const column of strangers) {
    const title = cellAt(snapshot, { row: header, column }).text.trim();
    if (title === "" && below(snapshot, header, end, column).length === 0) continue;
    extras.set(extras.has(title) ? `${title} (${column + 1})` : title, column);
  }
  return extras;
}

/** What stands in a column of this plan, without empty cells. */
function below(snapshot: SheetSnapshot, header: number, end: number, column: number): readonly string[] {
  const texts: string[] = [];
  for (let row = header + 1; row < end; row += 1) {
    const { text } = cellAt(snapshot, { row, column });
    if (text.trim() !== "") texts.push(text);
  }
  return texts;
}
