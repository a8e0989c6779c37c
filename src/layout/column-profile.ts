import type { Form } from "../model/form";
import { indexItems } from "../text/item-index";
import { refNumber, splitRef } from "../text/ref-number";
import { isExplanation, isNormative, isObligation, isQuestion, looksAnswered } from "./cell-words";
import { RECOGNISED } from "./label-items";
import type { GridRow } from "./sheet-grid";
import { isTick } from "./tick-columns";

/** What the cells of one column look like; shares are of its filled cells. */
export interface ColumnProfile {
  readonly column: number;
  /** Cells with content that begin in this row, and all with content. */
  readonly own: number;
  readonly filled: number;
  /** How many different texts there are. */
  readonly distinct: number;
  /** How many rows the table has. */
  readonly rows: number;
  readonly refs: number;
  readonly distinctRefs: number;
  readonly units: number;
  readonly obligations: number;
  readonly answered: number;
  readonly ticks: number;
  readonly questions: number;
  readonly normative: number;
  /** Texts that say what a word means, or what is asked. */
  readonly explaining: number;
  readonly averageLength: number;
  /** Cells that a merge brings here from a column further left, also where it has been split. */
  readonly spread: number;
  /** Sum of the scores of the form's items recognised, each item once. */
  readonly items: number;
}

/** What a column holds shows in its first rows; the longest form has a third as many. */
const ENOUGH_ROWS = 400;

/** Profiles of all columns that hold anything in these rows or have a header, left to right. */
export function profileColumns(
  rows: readonly GridRow[],
  headed: readonly number[],
  form: Form,
  isUnit: (text: string) => boolean,
): readonly ColumnProfile[] {
  const columns = new Map<number, string[]>(headed.map((column) => [column, []]));
  const owns = new Map<number, number>();
  const spreads = new Map<number, number>();
  for (const { row, cells } of rows.slice(0, ENOUGH_ROWS)) {
    for (const [at, { column, text, anchor }] of cells.entries()) {
      const texts = columns.get(column);
      if (texts) texts.push(text);
      else columns.set(column, [text]);
      // Some programs split a merged cell and repeat its text.
      const isRepeated = cells[at - 1]?.column === column - 1 && cells[at - 1]?.text === text;
      const isMerged = anchor.column < column;
      if (isMerged || isRepeated) spreads.set(column, (spreads.get(column) ?? 0) + 1);
      if (!isMerged && anchor.row === row) owns.set(column, (owns.get(column) ?? 0) + 1);
    }
  }
  return [...columns.entries()]
    .sort(([one], [other]) => one - other)
    .map(([column, texts]) => ({
      ...profile(column, texts, form, isUnit),
      rows: Math.min(rows.length, ENOUGH_ROWS),
      own: owns.get(column) ?? 0,
      spread: (spreads.get(column) ?? 0) / Math.max(1, texts.length),
    }));
}

function profile(
  column: number,
  texts: readonly string[],
  form: Form,
  isUnit: (text: string) => boolean,
): Omit<ColumnProfile, "rows" | "own" | "spread"> {
  const filled = Math.max(1, texts.length);
  const share = (is: (text: string) => boolean) => texts.filter(is).length / filled;
  const refs = texts.map(refNumber).filter((ref) => ref !== undefined);
  return {
    column,
    filled: texts.length,
    distinct: new Set(texts).size,
    refs: refs.length / filled,
    distinctRefs: new Set(refs).size,
    units: share(isUnit),
    obligations: share(isObligation),
    answered: share(looksAnswered),
    ticks: share(isTick),
    questions: share(isQuestion),
    normative: share(isNormative),
    explaining: share((text) => isExplanation(text) || asksOnly(text)),
    averageLength: texts.reduce((sum, text) => sum + text.length, 0) / filled,
    items: itemsRecognised(texts, form),
  };
}

/** 預託等の措置の有無, 通知方法の記述を含む: what a form wants to know. */
function asksOnly(text: string): boolean {
  return /(?:の有無|の記述(?:を含む)?|を記述|の確認|事前連絡確認)[。.)）]*$/u.test(text.trim());
}

const ENOUGH_TEXTS = 60;

/** Each item counts once, by its best text: a word that repeats down a column names a section, not items. */
function itemsRecognised(texts: readonly string[], form: Form): number {
  const index = indexItems(form);
  const best = new Map<string, number>();
  let tried = 0;
  for (const text of new Set(texts)) {
    tried += 1;
    // A column of data without end: no label among so many, so there will be none.
    if (tried > ENOUGH_TEXTS && best.size === 0) return 0;
    const [found] = index.nearest(splitRef(text).rest);
    if (!found || found.score < RECOGNISED) continue;
    const score = Math.max(found.label, found.variant, 0.8 * found.both, 0.6 * found.asks);
    if (score > (best.get(found.item.id) ?? 0)) best.set(found.item.id, score);
  }
  return [...best.values()].reduce((sum, score) => sum + score, 0);
}
