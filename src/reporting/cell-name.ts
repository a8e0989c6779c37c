import { type Address, toA1 } from "../model/address";
import { quote } from "./quote";

/** An answer's cell as a sentence names it: `SLA!G12`. */
export function cellName(at: Address): string {
  return `${quote(at.sheet, 31)}!${toA1(at)}`;
}

/** A narrow column shows sheet and cell below each other. */
export function cellNameOnTwoLines(at: Address): string {
  return `${quote(at.sheet, 31)}\n${toA1(at)}`;
}
