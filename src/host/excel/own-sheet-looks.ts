import type { Cell, CellRange } from "../../model/address";
import { toRanges } from "../../model/cell-ranges";
import type { OwnSheet, OwnStyle } from "../../model/changeset";
import { type Look, OWN_LOOKS } from "../../model/own-looks";
import { joinAddresses } from "./addresses";
import { CHARACTERS_PER_CALL, type Pace } from "./pace";

/** Queues how the cells of one of our sheets look: a few calls for each style, whatever the number of cells. */
export async function writeLooks(sheet: Excel.Worksheet, own: OwnSheet, pace: Pace): Promise<void> {
  const byStyle = new Map<OwnStyle, Cell[]>();
  const byLine = new Map<string, Cell[]>();
  own.rows.forEach(({ cells }, row) => {
    cells.forEach(({ style }, column) => {
      push(byStyle, style, { row, column });
      const line = OWN_LOOKS[style].border;
      if (line !== undefined) push(byLine, line, { row, column });
    });
  });
  for (const [style, cells] of byStyle) {
    for (const address of joinAddresses(toRanges(cells))) {
      writeLook(sheet.getRanges(address).format, OWN_LOOKS[style]);
      await pace.after(address.length + 7 * CHARACTERS_PER_CALL);
    }
  }
  for (const [line, cells] of byLine) await writeLines(sheet, toRanges(cells), line, pace);
}

function push<K>(lists: Map<K, Cell[]>, key: K, cell: Cell): void {
  const list = lists.get(key);
  if (list) list.push(cell);
  else lists.set(key, [cell]);
}

function writeLook(format: Excel.RangeFormat, look: Look): void {
  if (look.bold) format.font.bold = true;
  if (look.underline) format.font.underline = "Single";
  if (look.size !== undefined) format.font.size = look.size;
  if (look.colour !== undefined) format.font.color = `#${look.colour}`;
  if (look.fill !== undefined) format.fill.color = `#${look.fill}`;
  if (look.wrap) format.wrapText = true;
  if (look.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[look.horizontal];
  if (look.vertical !== undefined) format.verticalAlignment = VERTICAL[look.vertical];
}

/** Inner lines only where there are any: a single row or column has none that could be set. */
async function writeLines(
  sheet: Excel.Worksheet,
  areas: readonly CellRange[],
  line: string,
  pace: Pace,
): Promise<void> {
  const edges = [
    ...OUTER.map((edge) => ({ edge, areas })),
    { edge: "InsideHorizontal", areas: areas.filter(({ top, bottom }) => bottom > top) },
    { edge: "InsideVertical", areas: areas.filter(({ left, right }) => right > left) },
  ] as const;
  for (const { edge, areas: lined } of edges) {
    for (const address of joinAddresses(lined)) {
      const border = sheet.getRanges(address).format.borders.getItem(edge);
      border.style = "Continuous";
      border.color = `#${line}`;
      await pace.after(address.length + 4 * CHARACTERS_PER_CALL);
    }
  }
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center" } as const;
const OUTER = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
