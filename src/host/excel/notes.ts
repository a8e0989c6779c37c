import { type Cell, toA1 } from "../../model/address";
import type { RefusedChange, SheetAnnotation } from "../../model/changeset";
import { cellText } from "../../text/cell-text";
import { CHARACTERS_PER_CALL, type Pace } from "./pace";
import { supports } from "./run";
import type { SurveyedSheet } from "./survey";

/**
 * Queues our notes; a cell that has a note or a comment of the vendor's keeps it. Before ExcelApi 1.18 there are no notes: the
 * findings sheet alone carries the reasons.
 */
export async function addNotes(
  { name, sheet, remarks }: SurveyedSheet,
  notes: SheetAnnotation["notes"],
  pace: Pace,
): Promise<readonly RefusedChange[]> {
  if (notes.length === 0) return [];
  const refused = (because: RefusedChange["because"], cells: readonly Cell[]): readonly RefusedChange[] =>
    cells.length === 0 ? [] : [{ sheet: name, what: "notes", because, cells }];
  if (!supports("1.18")) {
    return refused(
      "noNotesApi",
      notes.map(({ at }) => at),
    );
  }
  const taken = new Set(remarks.map(toA1));
  const written = new Set<string>();
  for (const { at, text } of notes) {
    const address = toA1(at);
    // Two findings on one cell: the first note says what matters most, as with the file host.
    if (taken.has(address) || written.has(address)) continue;
    written.add(address);
    sheet.notes.add(address, cellText(text));
    await pace.after(text.length + CHARACTERS_PER_CALL);
  }
  return refused(
    "noteOfVendor",
    notes.map(({ at }) => at).filter((at) => taken.has(toA1(at))),
  );
}
