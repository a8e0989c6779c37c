import type { CellValue } from "../../model/snapshot";

interface Cells {
  readonly values: readonly (readonly CellValue[])[];
  readonly texts: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
}

/**
 * The texts of cells, with those spelt out that Excel shows as ##### because their column is too narrow: an answer is what the
 * vendor wrote, however wide the column. Nothing is written for it; one more round trip, and only where there are such cells.
 */
export async function spellOut(
  context: Excel.RequestContext,
  { values, texts, formats }: Cells,
): Promise<readonly (readonly string[])[]> {
  const asked = new Map<string, Excel.FunctionResult<string>>();
  const keyOf = (row: number, column: number) => `${values[row]?.[column]} ${formats[row]?.[column]}`;
  texts.forEach((row, down) => {
    row.forEach((text, across) => {
      const [value, format] = [values[down]?.[across], formats[down]?.[across] ?? "General"];
      if (!HASHES.test(text) || typeof value !== "number" || format === "General") return;
      const key = keyOf(down, across);
      if (asked.has(key) || asked.size >= MOST_ASKED) return;
      const result = context.workbook.functions.text(value, format);
      result.load("value,error");
      asked.set(key, result);
    });
  });
  if (asked.size > 0) await context.sync();
  return texts.map((row, down) =>
    row.map((text, across) => {
      const value = values[down]?.[across];
      if (!HASHES.test(text) || value === undefined || value === null) return text;
      const result = asked.get(keyOf(down, across));
      if (result && !result.error) return result.value;
      // The local name of the format General is not known here; its text is the number.
      const isPlain = typeof value === "string" || formats[down]?.[across] === "General";
      return isPlain ? String(value) : text;
    }),
  );
}

const HASHES = /^#+$/;

/** One request stays small; a sheet of nothing but such cells is no checklist. */
const MOST_ASKED = 2_000;
