import { rangeFromA1, rangeToA1 } from "../model/address";
import type { Form } from "../model/form";
import type { LayoutReason } from "../model/layout-reason";
import type { RememberedLayout } from "../model/remembered-layout";
import type { Correction } from "../model/response";
import { unitWords } from "./cell-words";
import type { Header } from "./header";
import { findKnownHeaders, headerAt } from "./header-rows";
import { readAs, type TableReading } from "./read-table";
import { settledColumns } from "./settled-columns";
import type { SheetGrid } from "./sheet-grid";

type LayoutCorrection = Extract<Correction, { readonly kind: "layout" }>;

/** The tables that people have settled on this sheet; empty where they have not. */
export function correctedTables(
  grid: SheetGrid,
  headers: readonly Header[],
  forms: readonly Form[],
  corrections: readonly Correction[],
): readonly TableReading[] {
  return corrections
    .filter((correction): correction is LayoutCorrection => correction.kind === "layout")
    .filter(({ sheet }) => sheet === grid.snapshot.name)
    .flatMap(({ form, header, columns }) => {
      const range = header === null ? undefined : rangeFromA1(header);
      const first = range && headerAt(grid, range);
      return settle(grid, first, headers, forms, form, columns, "setByPerson");
    });
}

/** The tables whose header is one that people have settled before. */
export function rememberedTables(
  grid: SheetGrid,
  headers: readonly Header[],
  forms: readonly Form[],
  remembered: readonly RememberedLayout[],
): readonly TableReading[] {
  const known = new Map(remembered.map((layout) => [layout.signature, layout]));
  const found = findKnownHeaders(grid, new Set(known.keys()));
  const firsts = found.filter(
    ({ signature }, at) => found.findIndex((header) => header.signature === signature) === at,
  );
  return firsts.flatMap((first) => {
    const layout = known.get(first.signature);
    return layout ? settle(grid, first, headers, forms, layout.form, layout.columns, "setBefore") : [];
  });
}

function settle(
  grid: SheetGrid,
  first: Header | undefined,
  headers: readonly Header[],
  forms: readonly Form[],
  id: string,
  letters: { readonly [role: string]: string },
  why: "setByPerson" | "setBefore",
): readonly TableReading[] {
  const form = forms.find((one) => one.id === id);
  const columns = settledColumns(letters, first);
  if (!form || !columns) return [];
  const again = first ? findKnownHeaders(grid, new Set([first.signature])) : [];
  const same = first ? [first, ...again.filter(({ range }) => range.top > first.range.bottom)] : [];
  const end = first ? endOf(first, same, headers) : Number.POSITIVE_INFINITY;
  const rows = grid.rows.filter(
    ({ row }) =>
      row > (first?.range.bottom ?? -1) &&
      row < end &&
      !same.some(({ range }) => row >= range.top && row <= range.bottom),
  );
  const reading = readAs(grid, { headers: same, rows }, columns, { form, isUnit: unitWords(forms) });
  const where: LayoutReason = first ? { code: "headerAt", range: rangeToA1(first.range) } : { code: "headerless" };
  return [
    {
      ...reading,
      table: { ...reading.table, confidence: 1, because: [{ code: why }, where, ...reading.table.because.slice(1)] },
    },
  ];
}

/** Another table's header ends this one. */
function endOf(first: Header, same: readonly Header[], headers: readonly Header[]): number {
  const others = headers.filter(
    ({ range, signature }) => range.top > first.range.bottom && same.every((header) => header.signature !== signature),
  );
  return Math.min(Number.POSITIVE_INFINITY, ...others.map(({ range }) => range.top));
}
