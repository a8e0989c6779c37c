import type { Catalog } from "../catalog/catalog";
import type { CrossFinding, Finding } from "../model/finding";

/** Contradictions and gaps between answers that are each clear by themselves. `today` is an ISO date. */
export function checkAcrossRows(
  _findings: readonly Finding[],
  _catalog: Catalog,
  _today: string,
): readonly CrossFinding[] {
  return [];
}
