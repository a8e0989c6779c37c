import { columnName, rangeToA1, toA1 } from "../../src/model/address";
import type { CellObject, CellSpec, CellStyle, SheetSpec } from "../workbook-builder";
import type { MarkdownTable } from "./markdown-table";

/** How a Markdown table becomes a sheet that looks like a vendor's. Columns are named by their Markdown header. */
export interface SheetPlan {
  readonly name: string;
  readonly table: MarkdownTable;
  /** Rows above the header. */
  readonly above: readonly (readonly CellSpec[])[];
  /** The header as printed, where it differs from the Markdown; blank cells are merged with the one before. Empty: none is printed. */
  readonly header?: readonly string[];
  /** Rows after the table. */
  readonly below?: readonly (readonly CellSpec[])[];
  /** How many columns stay empty at the left. */
  readonly indent?: number;
  /** Columns whose blank cells are merged with the one above. */
  readonly mergedDown?: readonly string[];
  /** A column whose blank cells are merged with the one before. Empty: none is printed. */
  readonly mergedLeft?: string;
  readonly centred?: readonly string[];
  readonly widths: readonly number[];
  readonly colours: {
    readonly header: string;
    readonly headerText?: string;
    readonly section: string;
    readonly label: string;
  };
  readonly size?: number;
}

/** Where a line of the Markdown came to stand: for tests that compare what was found with what was meant. */
export interface PlacedRow {
  readonly row: number;
  readonly cells: { readonly [header: string]: string };
}

/** Columns that say what is expected and are not part of the vendor's sheet. */
const NOT_SHOWN = ["item", "expect"];

/** The sheet, without what only some workbooks have. */
export function checklistSheet(plan: SheetPlan): SheetSpec {
  const { table, above, indent = 0, below = [] } = plan;
  const shown = table.header.filter((name) => !NOT_SHOWN.includes(name));
  const top = above.length;
  const first = firstBodyRow(plan);
  const header = (plan.header ?? shown).map((text) => typedCell(text, headerStyle(plan)));
  const body = table.rows.map((cells) => bodyRow(cells.slice(0, shown.length), plan));
  const shift = (row: readonly CellSpec[]) => [...Array.from({ length: indent }, () => null), ...row];
  const merges = [
    ...headerMerges(plan.header ?? shown, top, indent),
    ...sectionMerges(table.rows, shown.length, first, indent),
    ...downMerges(plan, shown, first),
    ...leftMerges(plan, shown, first),
  ];
  return {
    name: plan.name,
    rows: [...above, ...(header.length > 0 ? [header] : []), ...body, ...below].map(shift),
    merges,
    widths: [...Array.from({ length: indent }, () => 2), ...plan.widths],
    heights: Object.fromEntries(table.rows.map((cells, index) => [first + index, height(cells, plan)])),
    frozen: { rows: first },
    landscape: true,
  };
}

/** The rows of the plan that can be answered, with their place on the sheet. */
export function placedRows(plan: SheetPlan): readonly PlacedRow[] {
  const { table } = plan;
  return table.rows.flatMap((cells, index) =>
    isSection(cells)
      ? []
      : [
          {
            row: firstBodyRow(plan) + index,
            cells: Object.fromEntries(table.header.map((name, column) => [name, cells[column] ?? ""])),
          },
        ],
  );
}

function firstBodyRow({ above, header }: SheetPlan): number {
  return above.length + (header?.length === 0 ? 0 : 1);
}

function bodyRow(cells: readonly string[], plan: SheetPlan): readonly CellSpec[] {
  const isHeading = isSection(cells);
  return cells.map((text, column): CellSpec => {
    const name = plan.table.header[column] ?? "";
    const style: CellStyle = isHeading
      ? { fill: plan.colours.section, bold: true, border: true, size: plan.size }
      : {
          border: true,
          wrap: true,
          vertical: "top",
          size: plan.size,
          align: plan.centred?.includes(name) ? "center" : "left",
          fill: column < 2 ? plan.colours.label : undefined,
        };
    return typedCell(text, style);
  });
}

/** `#4` is a number, `#41.2%` a percentage, `#2012-04-01` a date; everything else is text. */
function typedCell(text: string, style: CellStyle): CellObject {
  if (text === "") return { style };
  const percent = /^#(?<number>\d+\.(?<decimals>\d+))%$/.exec(text)?.groups;
  if (percent) {
    const { number = "", decimals = "" } = percent;
    return { value: Number(`${number}e-2`), style: { ...style, format: `0.${"0".repeat(decimals.length)}%` } };
  }
  if (/^#\d+(?:\.\d+)?$/.test(text)) return { value: Number(text.slice(1)), style };
  if (/^#\d{4}-\d{2}-\d{2}$/.test(text)) {
    return { value: new Date(`${text.slice(1)}T00:00:00Z`), style: { ...style, format: "yyyy/m/d" } };
  }
  return { value: text, style };
}

/** As high as its longest cell needs: Japanese characters are two wide. */
function height(cells: readonly string[], { widths, size = 11 }: SheetPlan): number {
  const lines = isSection(cells)
    ? [1]
    : widths.map((width, column) =>
        (cells[column] ?? "")
          .split("\n")
          .reduce((sum, line) => sum + Math.max(1, Math.ceil((2.1 * line.length) / width)), 0),
      );
  return Math.max(...lines) * (size + 4) + 3;
}

function headerStyle({ colours, size }: SheetPlan): CellStyle {
  return {
    fill: colours.header,
    ...(colours.headerText ? { colour: colours.headerText } : {}),
    bold: true,
    border: true,
    align: "center",
    vertical: "center",
    wrap: true,
    size,
  };
}

function isSection(cells: readonly string[]): boolean {
  return cells[0] !== "" && cells.slice(1).every((cell) => cell === "");
}

function headerMerges(header: readonly string[], row: number, indent: number): readonly string[] {
  return header.flatMap((text, column) => {
    if (text === "" || header[column + 1] !== "") return [];
    const after = header.findIndex((other, at) => at > column && other !== "");
    const last = after < 0 ? header.length : after;
    return [rangeToA1({ top: row, bottom: row, left: column + indent, right: last - 1 + indent })];
  });
}

function sectionMerges(rows: readonly (readonly string[])[], width: number, top: number, indent: number) {
  return rows.flatMap((cells, index) =>
    isSection(cells)
      ? [`${toA1({ row: top + index, column: indent })}:${columnName(indent + width - 1)}${top + index + 1}`]
      : [],
  );
}

function downMerges({ table, mergedDown = [], indent = 0 }: SheetPlan, shown: readonly string[], top: number) {
  return mergedDown.flatMap((name) => {
    const column = shown.indexOf(name);
    return runs(table.rows, column).map(({ first, last }) =>
      rangeToA1({ top: top + first, bottom: top + last, left: column + indent, right: column + indent }),
    );
  });
}

/** Stretches of a filled cell and the blank ones below it; a heading ends them, and so does a new number in the first column. */
function runs(rows: readonly (readonly string[])[], column: number) {
  const found: { first: number; last: number }[] = [];
  let first = -1;
  for (const [index, cells] of [...rows, []].entries()) {
    const isContinued = index < rows.length && first >= 0 && !isSection(cells) && cells[column] === "";
    if (isContinued) continue;
    if (first >= 0 && index - first > 1) found.push({ first, last: index - 1 });
    first = index < rows.length && !isSection(cells) && cells[column] ? index : -1;
  }
  return found;
}

function leftMerges({ table, mergedLeft, indent = 0 }: SheetPlan, shown: readonly string[], top: number) {
  if (mergedLeft === undefined) return [];
  const column = shown.indexOf(mergedLeft);
  return table.rows.flatMap((cells, index) =>
    !isSection(cells) && cells[column] === "" && cells[column - 1] !== ""
      ? [rangeToA1({ top: top + index, bottom: top + index, left: column - 1 + indent, right: column + indent })]
      : [],
  );
}
