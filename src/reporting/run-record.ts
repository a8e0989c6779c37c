import { toA1 } from "../model/address";
import type { Review } from "../model/finding";
import { answerCell } from "./answers-at";
import { fingerprint } from "./row-keys";
import type { RunFacts } from "./run-facts";

/** What is kept of a run in the workbook, version 1: with what, on what, when, and a fingerprint of every answer as it was read. */
export interface RunRecord {
  readonly version: 1;
  readonly tool: { readonly name: string; readonly version: string; readonly catalog: string };
  readonly input: { readonly file: string; readonly sha256: string };
  readonly at: string;
  readonly profiles: readonly { readonly id: string; readonly version: string; readonly chosenBy: string }[];
  /** By sheet and cell. */
  readonly answers: { readonly [sheet: string]: { readonly [cell: string]: string } };
}

export function runRecord({ findings, unmatched, profiles }: Review, facts: RunFacts): RunRecord {
  // A Map, as a sheet may have any name, `__proto__` included.
  const answers = new Map<string, [cell: string, fingerprint: string][]>();
  for (const { answer } of [...findings.map(({ response }) => response), ...unmatched]) {
    const at = answerCell(answer);
    const cells = answers.get(at.sheet) ?? [];
    cells.push([toA1(at), answerFingerprint(answer.text)]);
    answers.set(at.sheet, cells);
  }
  return {
    version: 1,
    tool: { ...facts.tool, catalog: facts.catalog.hash },
    input: facts.input,
    at: facts.at,
    profiles: profiles.map(({ id, version, chosenBy }) => ({ id, version, chosenBy })),
    answers: Object.fromEntries([...answers].map(([sheet, cells]) => [sheet, Object.fromEntries(cells)])),
  };
}

/** To see whether an answer has changed since it was reviewed. */
function answerFingerprint(text: string): string {
  return fingerprint(text, 16);
}
