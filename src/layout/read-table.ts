import type { Checklist } from "../model/checklist";
import type { Form, Item } from "../model/form";
import type { LayoutReason } from "../model/layout-reason";
import { indexItems } from "../text/item-index";
import { itemRefs } from "../text/item-refs";
import { refNumber, splitRef } from "../text/ref-number";
import type { RowWords } from "./cell-fitness";
import { isExplanation, unitWords } from "./cell-words";
import { readRows } from "./checklist-rows";
import { profileColumns } from "./column-profile";
import { assignColumns, type TableColumns } from "./column-roles";
import type { HeaderVocabulary } from "./header-words";
import { RECOGNISED } from "./label-items";
import type { SheetGrid } from "./sheet-grid";
import type { Region } from "./table-regions";

/** A table as one form would have it, and how much of it that form explains. */
export interface TableReading {
  readonly table: Checklist;
  readonly columns: TableColumns;
  /** Lines whose wording (or number with a near wording) is one of the form's items. */
  readonly recognised: number;
  /** Lines that are at least as near to an item as the same question in other words. */
  readonly near: number;
  /** Different items among them. */
  readonly items: number;
  /** Different items among the lines that are only near. */
  readonly nearItems: number;
  /** How well they are explained in all: wording, and numbers that agree; a label carried over many lines counts once. */
  readonly weight: number;
  /** True where the answers say what the words mean. */
  readonly isGlossary: boolean;
  /** True for the lines below a table that have columns of their own. */
  readonly isRemainder: boolean;
}

/** Reads a region as each form and keeps the form that explains most of it; undefined where none finds items and answers. */
export function readTable(
  grid: SheetGrid,
  region: Region,
  forms: readonly Form[],
  vocabulary: HeaderVocabulary,
): TableReading | undefined {
  const isUnit = unitWords(forms);
  const readings = forms.flatMap((form) => {
    const profiles = profileColumns(region.rows, [...(region.headers[0]?.texts.keys() ?? [])], form, isUnit);
    const columns = assignColumns(region.headers[0], profiles, vocabulary);
    return columns ? [readAs(grid, region, columns, { form, isUnit })] : [];
  });
  return readings.sort((one, other) => other.weight - one.weight)[0];
}

/** As near as the same question in another vendor's words. */
const NEAR = 0.6;

/** Reads a region with columns that are settled already. */
export function readAs(grid: SheetGrid, region: Region, columns: TableColumns, table: RowWords): TableReading {
  const { form } = table;
  const rows = readRows(grid, region.rows, columns, table);
  const index = indexItems(form);
  const likely = rows.flatMap((row) => {
    const nearest = [row.label, row.definition].flatMap((text) => index.nearest(splitRef(text).rest));
    const ref = refNumber(row.ref ?? "");
    const best = nearest
      .map(({ item, score }) => ({ item, score: score + (ref !== undefined && itemRefs(item).has(ref) ? 0.25 : 0) }))
      .sort((one, other) => other.score - one.score)[0];
    return best ? [best] : [];
  });
  const found = likely.filter(({ score }) => score >= RECOGNISED);
  const near = likely.filter(({ score }) => score >= NEAR);
  const answers = rows.flatMap((row) => row.answers.map(({ text }) => text)).filter((text) => text.trim() !== "");
  const words = columns.assignments.map(({ header }) => header).filter(Boolean);
  const because: readonly LayoutReason[] = [
    region.headers.length > 0 ? { code: "headerWords", words } : { code: "knownByItems" },
    { code: "linesFound", lines: rows.length, found: found.length },
  ];
  return {
    table: {
      form: form.id,
      sheet: grid.snapshot.name,
      headers: region.headers.map(({ range }) => range),
      columns: columns.assignments,
      rows,
      confidence: rows.length === 0 ? 0 : Math.min(0.99, found.length / rows.length),
      because,
    },
    columns,
    recognised: found.length,
    near: near.length,
    nearItems: new Set(near.map(({ item }) => item.id)).size,
    items: new Set(found.map(({ item }) => item.id)).size,
    weight: weightOf(found),
    isGlossary: answers.filter(isExplanation).length > answers.length / 2,
    isRemainder: false,
  };
}

function weightOf(found: readonly { readonly item: Item; readonly score: number }[]): number {
  const best = new Map<Item, number>();
  for (const { item, score } of found) best.set(item, Math.max(score, best.get(item) ?? 0));
  return [...best.values()].reduce((sum, score) => sum + score, 0);
}
