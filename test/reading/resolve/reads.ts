import { toResponse } from "../../../scripts/corpus/score";
import { builtInCatalog } from "../../../src/app/catalog";
import type { Reading } from "../../../src/model/reading";
import { readAnswers } from "../../../src/reading/read-answers";

const { controls } = builtInCatalog();

/** The reading of one answer to an item of the control. */
export function read(id: string, answer: string): Reading {
  const control = controls.get(id);
  if (!control) throw new Error(`no control ${id}`);
  const line = {
    file: "test",
    line: 1,
    control: id,
    parts: [answer],
    state: "value" as const,
    values: [],
    conditions: [],
    isContradictory: false,
    promise: null,
  };
  const [reading] = readAnswers([toResponse(line, control)], [], controls);
  if (!reading) throw new Error("no reading");
  return reading;
}

/** The vendor's characters of every value that answers. */
export function valuesOf(id: string, answer: string): string[] {
  return read(id, answer).values.map(({ text }) => text);
}
