import { type CellRange, rangeFromA1 } from "../model/address";
import type { Checklist } from "../model/checklist";
import type { RememberedLayout } from "../model/remembered-layout";
import type { Correction } from "../model/response";
import type { SheetSnapshot } from "../model/snapshot";
import { headerAt } from "./header-rows";
import { lettersOf } from "./settled-columns";
import { readGrid } from "./sheet-grid";

/**
 * What to keep of a corrected or confirmed layout, so that the next workbook of the same shape is understood at once.
 * Undefined where the table has no header to know it by.
 */
export function rememberLayout(
  snapshot: SheetSnapshot,
  settled: Checklist | Extract<Correction, { readonly kind: "layout" }>,
): RememberedLayout | undefined {
  const isTable = "rows" in settled;
  const range = isTable ? settled.headers[0] : rangeOf(settled.header);
  const header = range && headerAt(readGrid(snapshot), range);
  if (!header || header.signature === "") return undefined;
  return {
    signature: header.signature,
    form: settled.form,
    columns: isTable ? lettersOf(settled) : settled.columns,
  };
}

function rangeOf(header: string | null): CellRange | undefined {
  return header === null ? undefined : rangeFromA1(header);
}
