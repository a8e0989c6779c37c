import { type Address, formatAddress } from "../model/address";
import type { Answer } from "../model/checklist";
import type { Finding, Review } from "../model/finding";

/** Finds the answer that stands in a cell, matched to an item or not: 「同上」 may point at either. */
export function answersByCell({ findings, unmatched }: Review): (at: Address) => Answer | undefined {
  const byCell = new Map<string, Answer>();
  for (const { answer } of [...unmatched, ...findings.map(({ response }) => response)]) {
    for (const part of answer.parts) byCell.set(formatAddress(part.at), answer);
  }
  return (at) => byCell.get(formatAddress(at));
}

/** The cell that carries the annotation: the first of the answer. */
export function answerCell(answer: Answer): Address {
  const first = answer.parts[0];
  if (!first) throw new Error("an answer without a cell");
  return first.at;
}

/** The answer that a finding's reading was made from: its own, or the one that 「同上」 points to. */
export function sourceAnswer({ response, reading }: Finding, answerAt: (at: Address) => Answer | undefined): Answer {
  return (reading.from && answerAt(reading.from)) ?? response.answer;
}
