import { fromA1 } from "../model/address";
import type { Review } from "../model/finding";
import type { Correction } from "../model/response";
import { answersByCell } from "../reporting/answers-at";

/** Says which corrections found nothing to correct: a sheet or a cell that is misspelt would be passed over in silence. */
export function withIdleCorrections(review: Review, corrections: readonly Correction[]): Review {
  const answerAt = answersByCell(review);
  const idle = corrections.filter((correction) => !applies(correction, review, answerAt)).map(placeOf);
  if (idle.length === 0) return review;
  const hint = { code: "correctionsIdle", details: { places: [...new Set(idle)].join(", ") } };
  return { ...review, hints: [...review.hints, hint] };
}

function applies(correction: Correction, review: Review, answerAt: ReturnType<typeof answersByCell>): boolean {
  const layout = review.layouts.find(({ sheet }) => sheet === correction.sheet);
  if (!layout) return false;
  switch (correction.kind) {
    case "ignore":
      return true;
    case "layout":
      return layout.tables.some(({ form }) => form === correction.form);
    case "item": {
      const cell = fromA1(correction.cell);
      return cell !== undefined && answerAt({ sheet: correction.sheet, ...cell }) !== undefined;
    }
  }
}

function placeOf(correction: Correction): string {
  return correction.kind === "item" ? `${correction.sheet}!${correction.cell}` : correction.sheet;
}
