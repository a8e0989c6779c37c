import { rememberLayout } from "../layout/remember-layout";
import type { RememberedLayout } from "../model/remembered-layout";
import type { Correction } from "../model/response";
import type { SheetSnapshot } from "../model/snapshot";

/** What people know better than the layout and matching stages: corrections of this workbook, and layouts learned from any. */
export interface Corrections {
  readonly corrections: readonly Correction[];
  readonly layouts: readonly RememberedLayout[];
}

/** Both together; where they speak of the same thing, the newer one wins. */
export function mergeCorrections(newer: Corrections, older: Corrections): Corrections {
  return {
    corrections: firstOfEach([...newer.corrections, ...older.corrections], subjectOf),
    layouts: firstOfEach([...newer.layouts, ...older.layouts], ({ signature }) => signature),
  };
}

/** With what the corrections of this workbook teach about others of the same shape. */
export function withLearnedLayouts(
  { corrections, layouts }: Corrections,
  snapshots: readonly SheetSnapshot[],
): Corrections {
  const learned = corrections.flatMap((correction) => {
    const snapshot = snapshots.find(({ name }) => name === correction.sheet);
    return (snapshot && correction.kind === "layout" && rememberLayout(snapshot, correction)) || [];
  });
  return mergeCorrections({ corrections, layouts: learned }, { corrections: [], layouts });
}

function subjectOf(correction: Correction): string {
  return JSON.stringify([
    correction.kind === "item" ? "item" : "sheet",
    correction.sheet,
    correction.kind === "item" ? correction.cell.replaceAll("$", "").toUpperCase() : "",
  ]);
}

function firstOfEach<T>(list: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const first = new Map<string, T>();
  for (const one of list) if (!first.has(keyOf(one))) first.set(keyOf(one), one);
  return [...first.values()];
}
