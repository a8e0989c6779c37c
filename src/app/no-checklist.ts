import type { SheetLayout } from "../model/checklist";
import type { Review } from "../model/finding";

/** No sheet could be told to be a checklist: nothing was written, and the layouts say what the sheets are instead. */
export interface NoChecklist {
  readonly kind: "noChecklist";
  readonly layouts: readonly SheetLayout[];
}

export function hasChecklist({ layouts }: Review): boolean {
  return layouts.some(({ role }) => role === "checklist");
}
