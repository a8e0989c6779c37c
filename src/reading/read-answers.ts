import type { Answer, ChecklistRow } from "../model/checklist";
import type { Control, ControlId } from "../model/form";
import type { Reading } from "../model/reading";
import type { Response, UnmatchedRow } from "../model/response";
import { readBareFigure } from "./bare-figure";
import { readCellValue, withHeldAmount } from "./cell-value";
import type { Question } from "./question";
import { readAnswer } from "./read-answer";
import { type PlacedAnswer, toReferences } from "./references";

/** Reads every answer, aligned with `responses`; `others` are rows that 同上 may point at. */
export function readAnswers(
  responses: readonly Response[],
  others: readonly UnmatchedRow[],
  controls: ReadonlyMap<ControlId, Control>,
): readonly Reading[] {
  const otherWording = quantitiesOf(controls);
  const references = toReferences(responses, others);
  return responses.map((response) => {
    const { item, row, answer } = response;
    const question: Question = {
      control: item.control === null ? null : (controls.get(item.control) ?? null),
      accepts: item.accepts ?? [],
      words: [row.label, row.definition, item.label, item.asks],
      otherWording,
    };
    const meant = references.meant(response);
    if (meant) return { ...readOwn(meant.answer, question, meant.row), from: meant.answer.parts[0]?.at ?? null };
    const own = readOwn(answer, question, row);
    const detail = references.meantByDetail(response);
    return detail ? withDetailOf(own, detail, answer, question) : own;
  });
}

const known = new WeakMap<ReadonlyMap<ControlId, Control>, readonly string[]>();

/** The names of all quantities; the controls are the same for many workbooks. */
function quantitiesOf(controls: ReadonlyMap<ControlId, Control>): readonly string[] {
  const words =
    known.get(controls) ??
    [...controls.values()]
      .filter(({ answer }) => isMeasure(answer))
      .flatMap(({ wording, name }) => [...wording, name.ja]);
  known.set(controls, words);
  return words;
}

/** Words for things that are or are not (空調設備) name no other quantity. */
function isMeasure(answer: Control["answer"]): boolean {
  return answer !== "yesNo" && answer !== "choice" && answer !== "text";
}

/** One answer by its own cells: Excel's own conversions first, then the words. */
function readOwn(answer: Answer, question: Question, row: ChecklistRow): Reading {
  const cell = readCellValue(answer, question.control);
  if (cell) return cell;
  const read = readBareFigure(answer, row, (told) => readAnswer(told, question)) ?? readAnswer(answer, question);
  return withHeldAmount(read, answer.parts);
}

/**
 * ○ + 同上: the remark meant belongs to this answer too. One that leaves its own ○ without reservations leaves ours; else the
 * answer is as good as the one it repeats, where both say the same, and a person's to read where they do not.
 */
function withDetailOf(own: Reading, { answer: meant, row }: PlacedAnswer, answer: Answer, question: Question): Reading {
  const repeated = readOwn(meant, question, row);
  const isClean =
    repeated.conditions.length === 0 && repeated.contradiction.length === 0 && repeated.vague.length === 0;
  if (isClean) return own;
  const isSameMark = answer.parts[0]?.text.trim() === meant.parts[0]?.text.trim();
  if (isSameMark) return { ...repeated, from: meant.parts[0]?.at ?? null };
  return { ...own, state: "elsewhere", values: [] };
}
