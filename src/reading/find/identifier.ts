import type { Span } from "../../model/reading";

/** A stretch whose digits are no values. */
export interface Identifier extends Span {
  readonly kind: "identifier" | "date" | "clock";
}
