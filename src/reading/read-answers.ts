import type { Control, ControlId } from "../model/form";
import type { Reading } from "../model/reading";
import type { Response, UnmatchedRow } from "../model/response";
import { readAnswer } from "./read-answer";

/** Reads every answer, aligned with `responses`; `others` are rows that 同上 may point at. */
export function readAnswers(
  responses: readonly Response[],
  _others: readonly UnmatchedRow[],
  controls: ReadonlyMap<ControlId, Control>,
): readonly Reading[] {
  const otherWording = [...controls.values()].flatMap(({ wording }) => wording);
  return responses.map(({ item, row, answer }) => {
    const control = item.control === null ? null : (controls.get(item.control) ?? null);
    return readAnswer(answer, {
      control,
      accepts: item.accepts ?? [],
      words: [row.label, row.definition, item.label, item.asks],
      otherWording,
    });
  });
}
