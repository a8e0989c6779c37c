import type { Criterion } from "../../src/model/profile";

/** How sure we are of a criterion and its number. */
export function provenanceWords({ provenance, isProposed }: Criterion): string {
  if (isProposed) return "当製品の提案";
  return provenance === "confirmed" ? "確認済み" : "原典未確認";
}

/** What a criterion does to the colour of a cell. */
export function effectWords({ isActive, onMiss }: Criterion): string {
  if (!isActive) return "参考";
  return onMiss === "review" ? "判定（満たさなければ要確認）" : "判定";
}
