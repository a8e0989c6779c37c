import type { Form } from "../model/form";
import { indexItems } from "../text/item-index";
import type { Header } from "./header";
import { type HeaderVocabulary, votesFor } from "./header-words";
import { isRecognised } from "./label-items";
import { readTable, type TableReading } from "./read-table";
import type { GridRow, SheetGrid } from "./sheet-grid";
import { cutRegions, type Region, type TextKinds } from "./table-regions";

/** Reads every table of a sheet, top to bottom, each as the form that explains it best. */
export function readTables(
  grid: SheetGrid,
  headers: readonly Header[],
  forms: readonly Form[],
  vocabulary: HeaderVocabulary,
): readonly TableReading[] {
  const kinds: TextKinds = {
    isItem: (text) => forms.some((form) => isRecognised(text, form)),
    isHeaderWord: (text) => votesFor(text, vocabulary).length > 0,
  };
  return cutRegions(grid, headers, kinds)
    .flatMap((region) => splitRestarts(region, forms))
    .flatMap((region) => {
      const reading = readTable(grid, region, forms, vocabulary);
      return reading ? [reading, ...readRemainder(grid, region, reading, forms, vocabulary)] : [];
    });
}

/** A header that repeats goes on with its table, unless the items begin anew: then the form was filled in twice (two services). */
function splitRestarts(region: Region, forms: readonly Form[]): readonly Region[] {
  const parts: Region[] = [];
  let seen = new Set<string>();
  region.headers.forEach((header, at) => {
    const end = region.headers[at + 1]?.range.top ?? Number.POSITIVE_INFINITY;
    const rows = region.rows.filter(({ row }) => row >= header.range.bottom && row < end);
    const items = itemsOn(rows, forms);
    const again = [...items].filter((item) => seen.has(item)).length;
    const last = parts.at(-1);
    if (last && again * 2 <= items.size) {
      parts[parts.length - 1] = { headers: [...last.headers, header], rows: [...last.rows, ...rows] };
      seen = new Set([...seen, ...items]);
    } else {
      parts.push({ headers: [header], rows });
      seen = items;
    }
  });
  return parts.length > 0 ? parts : [region];
}

function itemsOn(rows: readonly GridRow[], forms: readonly Form[]): Set<string> {
  const items = new Set<string>();
  for (const { cells } of rows) {
    for (const { text, row, anchor } of cells) {
      if (anchor.row !== row || text.length > LONGEST_LABEL) continue;
      for (const form of forms) {
        const [near] = indexItems(form).nearest(text);
        if (near && near.score === 1) items.add(near.item.id);
      }
    }
  }
  return items;
}

const LONGEST_LABEL = 60;
const FEWEST_REMAINING = 2;

/** Below a questionnaire vendors add what else they have to say (E. その他): labels and values in columns of their own. */
function readRemainder(
  grid: SheetGrid,
  region: Region,
  { table }: TableReading,
  forms: readonly Form[],
  vocabulary: HeaderVocabulary,
): readonly TableReading[] {
  const last = table.rows.at(-1)?.row;
  const rows = last === undefined ? [] : region.rows.filter(({ row }) => row > last);
  const form = forms.find(({ id }) => id === table.form);
  if (rows.length < FEWEST_REMAINING || region.headers.length === 0 || !form) return [];
  const rest = readTable(grid, { headers: [], rows }, [form], vocabulary);
  return rest && rest.items >= FEWEST_REMAINING ? [{ ...rest, isRemainder: true }] : [];
}
