import type { Answer, AnswerPart } from "../model/checklist";
import type { AnswerColumns } from "./answer-columns";
import { isObligation, splitObligation } from "./cell-words";
import type { SheetGrid } from "./sheet-grid";
import { isEmptyTick, isTick } from "./tick-columns";

/** The vendor's answer on one row; an empty cell is an answer with empty text. */
export function readAnswerCells(grid: SheetGrid, row: number, columns: AnswerColumns): Answer {
  const first = columns.ticks
    ? tickedParts(grid, row, columns.ticks)
    : columns.columns.map((column) => grid.part(row, column));
  const details = columns.details.map((column) => grid.part(row, column));
  return toAnswer(grid, [...first.map(withoutObligation), ...details], columns.service);
}

/** Several cells as one answer; a merged cell that covers answer and detail counts once. */
export function toAnswer(grid: SheetGrid, parts: readonly AnswerPart[], service: string | null): Answer {
  const distinct = parts.filter(
    ({ at }, index) => parts.findIndex((part) => part.at.row === at.row && part.at.column === at.column) === index,
  );
  return {
    parts: distinct,
    text: distinct.map(({ text }) => text).join("\n"),
    service,
    is1904: grid.snapshot.is1904,
  };
}

/** What the ticked columns say: the header of each tick, the words where a vendor wrote words instead of ticking. */
function tickedParts(grid: SheetGrid, row: number, ticks: ReadonlyMap<number, string>): readonly AnswerPart[] {
  const parts: AnswerPart[] = [];
  for (const [column, says] of ticks) {
    const part = grid.part(row, column);
    if (isTick(part.text)) parts.push({ ...part, text: says });
    else if (!isEmptyTick(part.text)) parts.push(part);
  }
  const [firstColumn = 0] = ticks.keys();
  return parts.length > 0 ? parts : [{ ...grid.part(row, firstColumn), text: "" }];
}

/** The obligation that a PDF copy left before the answer is the publisher's word, not the vendor's. */
function withoutObligation(part: AnswerPart): AnswerPart {
  if (isObligation(part.text)) return { ...part, text: "" };
  const split = splitObligation(part.text);
  return split ? { ...part, text: split.rest } : part;
}
