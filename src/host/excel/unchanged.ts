import { type CellRange, rangeToA1 } from "../../model/address";
import type { SheetAnnotation } from "../../model/changeset";
import type { CellValue } from "../../model/snapshot";
import { HostError } from "../port";

/** What each sheet held when it was last read: others may work in the same workbook meanwhile. */
export type ValuesRead = Map<string, { top: number; left: number; values: readonly (readonly CellValue[])[] }>;

/** One band of cells in one request; an answer changed below it is found at the next validation. */
const MOST_CELLS = 50_000;

/**
 * Queues a second look at the answers that were judged; the function that comes back throws where one of them has changed since it
 * was read. Several people may work in one workbook, and a colour must not stand on an answer that nobody has judged.
 */
export function queueSecondLook(
  context: Excel.RequestContext,
  annotations: readonly SheetAnnotation[],
  lastRead: ValuesRead,
): () => void {
  const looks = annotations.flatMap((annotation) => {
    const read = lastRead.get(annotation.sheet);
    return read ? answerColumns(annotation).map((range) => ({ sheet: annotation.sheet, range, read })) : [];
  });
  let left = MOST_CELLS;
  const queued = looks.flatMap((look) => {
    left -= look.range.bottom - look.range.top + 1;
    if (left < 0) return [];
    const cells = context.workbook.worksheets.getItem(look.sheet).getRange(rangeToA1(look.range));
    cells.load("values");
    return [{ ...look, cells }];
  });
  return () => {
    for (const { sheet, range, read, cells } of queued) {
      const isSame = cells.values.every(
        ([value], down) => value === (read.values[range.top + down - read.top]?.[range.left - read.left] ?? ""),
      );
      if (!isSame) throw new HostError("busy", { reason: "changed", sheet });
    }
  };
}

/** Per column, from the first annotated cell to the last. */
function answerColumns({ colours, notes }: SheetAnnotation): readonly CellRange[] {
  const columns = new Map<number, CellRange>();
  for (const { row, column } of [...colours.flatMap(({ cells }) => cells), ...notes.map(({ at }) => at)]) {
    const { top, bottom } = columns.get(column) ?? { top: row, bottom: row };
    columns.set(column, { top: Math.min(top, row), bottom: Math.max(bottom, row), left: column, right: column });
  }
  return [...columns.values()];
}
