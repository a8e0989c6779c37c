import { type Cell, type CellRange, rangeToA1 } from "../../model/address";
import { toRanges } from "../../model/cell-ranges";

/** Excel cuts an address string here. */
const LONGEST_ADDRESS = 8_192;

/** The cells as address strings for `getRanges`, each short enough. */
export function toAddresses(cells: readonly Cell[]): readonly string[] {
  return joinAddresses(toRanges(cells));
}

/** The ranges as address strings for `getRanges`, each short enough. */
export function joinAddresses(ranges: readonly CellRange[]): readonly string[] {
  const addresses: string[] = [];
  for (const range of ranges.map(rangeToA1)) {
    const last = addresses.at(-1);
    if (last !== undefined && last.length + range.length < LONGEST_ADDRESS)
      addresses[addresses.length - 1] += `,${range}`;
    else addresses.push(range);
  }
  return addresses;
}
