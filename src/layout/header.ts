import type { CellRange } from "../model/address";
import { foldLabel } from "../text/fold-label";
import type { GridRow } from "./sheet-grid";

/** One header of a table: one to three lines. */
export interface Header {
  readonly range: CellRange;
  /** The lines' texts above each column, outermost first, without repeats; by zero-based column. */
  readonly texts: ReadonlyMap<number, readonly string[]>;
  /** The same for every repetition of the header. */
  readonly signature: string;
  /** True where another table stands beside this one. */
  readonly isBeside: boolean;
}

/** The header that these lines make up. */
export function headerOf(lines: readonly GridRow[]): Header {
  const texts = new Map<number, string[]>();
  for (const line of lines) {
    for (const { column, text } of line.cells) {
      const above = texts.get(column) ?? [];
      if (above.at(-1) !== text) texts.set(column, [...above, text]);
    }
  }
  const columns = [...texts.keys()];
  const range = {
    top: lines[0]?.row ?? 0,
    left: Math.min(...columns),
    bottom: lines.at(-1)?.row ?? 0,
    right: Math.max(...columns),
  };
  return { range, texts, signature: signatureOf(texts), isBeside: false };
}

/** The texts in column order, folded: what a layout is remembered by. */
export function signatureOf(texts: ReadonlyMap<number, readonly string[]>): string {
  return [...texts.entries()]
    .sort(([one], [other]) => one - other)
    .map(([, lines]) => lines.map(foldLabel).join("/"))
    .filter((text, at, all) => text !== all[at - 1])
    .join("|");
}
