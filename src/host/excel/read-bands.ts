import { type CellRange, rangeToA1 } from "../../model/address";
import type { CellValue, SheetSnapshot } from "../../model/snapshot";
import { HostError } from "../port";
import { spellOut } from "./narrow-columns";
import { inExcel } from "./run";

/** About 2 MB of Japanese text in one answer; a band that is too large all the same is halved. */
const CELLS_PER_BAND = 50_000;

interface Band extends Pick<SheetSnapshot, "values" | "texts" | "formats" | "hiddenRows"> {
  readonly rawValues: readonly (readonly CellValue[])[];
}

/** The cells of a sheet, in as many requests as their number needs. */
export async function readBands(name: string, used: CellRange): Promise<Band> {
  const height = Math.max(1, Math.floor(CELLS_PER_BAND / (used.right - used.left + 1)));
  const bands: Band[] = [];
  for (let top = used.top; top <= used.bottom; top += height) {
    bands.push(await readBand(name, { ...used, top, bottom: Math.min(used.bottom, top + height - 1) }));
  }
  return joined(bands);
}

async function readBand(name: string, range: CellRange): Promise<Band> {
  try {
    return await inExcel(async (context) => {
      const cells = context.workbook.worksheets.getItem(name).getRange(rangeToA1(range));
      cells.load("values,text,numberFormat");
      const rows = cells.getRowProperties({ rowHidden: true });
      await context.sync();
      const rawValues: readonly (readonly CellValue[])[] = cells.values;
      const formats = cells.numberFormat.map((row) =>
        row.map((format) => (format === null ? "General" : String(format))),
      );
      const texts = cells.text.map((row) => row.map((text) => text.replaceAll("\r\n", "\n")));
      return {
        rawValues,
        values: rawValues.map((row) => row.map(asCellValue)),
        texts: await spellOut(context, { values: rawValues, texts, formats }),
        formats,
        hiddenRows: rows.value.flatMap(({ rowHidden }, index) => (rowHidden ? [range.top + index] : [])),
      };
    });
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== "tooLarge" || range.top === range.bottom) throw error;
    const middle = Math.floor((range.top + range.bottom) / 2);
    return joined([
      await readBand(name, { ...range, bottom: middle }),
      await readBand(name, { ...range, top: middle + 1 }),
    ]);
  }
}

function joined(bands: readonly Band[]): Band {
  return {
    values: bands.flatMap(({ values }) => values),
    texts: bands.flatMap(({ texts }) => texts),
    formats: bands.flatMap(({ formats }) => formats),
    hiddenRows: bands.flatMap(({ hiddenRows }) => hiddenRows),
    rawValues: bands.flatMap(({ rawValues }) => rawValues),
  };
}

function asCellValue(value: CellValue): CellValue {
  if (value === "" || value === null) return null;
  return typeof value === "string" ? value.replaceAll("\r\n", "\n") : value;
}
