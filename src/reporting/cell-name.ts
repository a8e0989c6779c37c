import { type Address, toA1 } from "../model/address";
import { quote } from "./quote";

/** An answer's cell as a sentence names it: `SLA!G12`. */
export function cellName(at: Address): string {
  return `${quote(at.sheet, 31)}!${toA1(at)}`;
}

/** A narrow column shows the cell, and its sheet below it. */
export function cellNameOnTwoLines(at: Address): string {
  return `${toA1(at)}\n(${quote(at.sheet, 31)})`;
}
