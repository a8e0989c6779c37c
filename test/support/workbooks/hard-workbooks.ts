import { zipParts } from "../../../scripts/workbook-builder";
import { bent, type Parts } from "./bent-parts";
import { oddCells } from "./odd-cells";
import { oddFurniture } from "./odd-furniture";
import { oddPackages } from "./odd-packages";
import { oddRemarks } from "./odd-remarks";
import { vendorBook } from "./vendor-checklist";

/** A workbook that has defeated one spreadsheet library or another, and why it is here. */
export interface HardWorkbook {
  readonly name: string;
  readonly bytes: () => Uint8Array;
}

/** Generated workbooks with everything that vendors' files were seen to hold. */
export const HARD_WORKBOOKS: readonly HardWorkbook[] = [
  ...Object.entries<() => Parts>({
    "an ordinary checklist": () => bent(vendorBook()),
    ...oddCells,
    ...oddFurniture,
    ...oddRemarks,
  }).map(([name, parts]) => ({ name, bytes: () => zipParts(parts()) })),
  ...Object.entries(oddPackages).map(([name, bytes]) => ({ name, bytes })),
];
