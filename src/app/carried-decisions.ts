import type { Review } from "../model/finding";
import type { Decisions } from "../reporting/merge-decisions";

/**
 * Says how many decisions came with the workbook. A vendor could send one in which 適合 stands as the reviewer's own decision already:
 * the colours never follow decisions, and whoever reads the totals is told to make sure whose they are.
 */
export function withCarriedDecisions(review: Review, { kept }: Decisions): Review {
  const carried = [...kept.values()].filter(({ decision }) => (decision?.verdict ?? null) !== null).length;
  if (carried === 0) return review;
  const hint = { code: "decisionsCarried", details: { count: String(carried) } };
  return { ...review, hints: [...review.hints, hint] };
}
