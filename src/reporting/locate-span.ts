import { toA1 } from "../model/address";
import type { Answer } from "../model/checklist";
import type { Span } from "../model/reading";
import type { ReportSpan } from "../model/report";

/** A span of `Answer.text` as characters of the cell that holds them; `cell` is named unless it is the answer's first. */
export function locateSpan(answer: Answer, { start, end }: Span): ReportSpan {
  let from = 0;
  for (const [index, part] of answer.parts.entries()) {
    const to = from + part.text.length;
    if (start <= to || index === answer.parts.length - 1) {
      const inPart = { start: clamp(start - from, part.text), end: clamp(end - from, part.text) };
      const text = part.text.slice(inPart.start, inPart.end);
      return index === 0 ? { text, ...inPart } : { text, ...inPart, cell: toA1(part.at) };
    }
    from = to + 1;
  }
  return { text: "", start: 0, end: 0 };
}

function clamp(offset: number, text: string): number {
  return Math.min(Math.max(offset, 0), text.length);
}
