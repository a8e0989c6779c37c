import type { CellRange } from "../model/address";
import type { OwnDataBar, OwnRow } from "../model/changeset";

/** A piece of a page. Ranges count from the page's top, so a block is made when its place is known. */
export interface Block {
  readonly rows: readonly OwnRow[];
  readonly merges?: readonly CellRange[];
  readonly dataBars?: readonly OwnDataBar[];
}

/** Makes a block for the row at which it begins. */
export type BlockAt = (top: number) => Block;

/** One block below the other, the first at row `from`. */
export function stack(blocks: readonly BlockAt[], from = 0): Required<Block> {
  let page: Required<Block> = { rows: [], merges: [], dataBars: [] };
  for (const blockAt of blocks) {
    const { rows, merges = [], dataBars = [] } = blockAt(from + page.rows.length);
    page = {
      rows: [...page.rows, ...rows],
      merges: [...page.merges, ...merges],
      dataBars: [...page.dataBars, ...dataBars],
    };
  }
  return page;
}
