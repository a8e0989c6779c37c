import { type CellRange, rangeFromA1, rangeToA1 } from "../../model/address";
import { HostError } from "../port";
import { inExcel } from "./run";

/**
 * The merged areas whose top left cell lies in the range. Excel fails above 512 of them and reports an area only to the query that
 * holds its top left cell, so a range that fails is halved by rows and nothing is found twice.
 */
export async function readMerges(sheet: string, range: CellRange): Promise<readonly CellRange[]> {
  try {
    return await inExcel(async (context) => {
      const merged = context.workbook.worksheets.getItem(sheet).getRange(rangeToA1(range)).getMergedAreasOrNullObject();
      merged.areas.load("items/address");
      await context.sync();
      return merged.isNullObject ? [] : merged.areas.items.flatMap(({ address }) => withoutSheet(address));
    });
  } catch (error) {
    // Which code Excel gives for too many is not documented; a user who edits a cell is no reason to ask again.
    if (!(error instanceof HostError) || error.code === "busy" || range.top === range.bottom) throw error;
    const middle = Math.floor((range.top + range.bottom) / 2);
    return [
      ...(await readMerges(sheet, { ...range, bottom: middle })),
      ...(await readMerges(sheet, { ...range, top: middle + 1 })),
    ];
  }
}

function withoutSheet(address: string): readonly CellRange[] {
  const range = rangeFromA1(address.slice(address.lastIndexOf("!") + 1).trim());
  return range ? [range] : [];
}
