import { toA1 } from "../../src/model/address";
import type { CellObject, CellSpec, CellStyle, RichRun } from "./spec";
import type { StyleSheet } from "./style-sheet";
import { attributes, escapeXml, textElement } from "./xml";

/** What cells share across the workbook. */
export interface CellContext {
  readonly styles: StyleSheet;
  readonly strings: { index(xml: string): number };
  readonly is1904: boolean;
  readonly defaultStrings: "shared" | "inline";
}

/** `<c …>…</c>`, or nothing for an empty cell without a style. */
export function cellXml(
  spec: CellSpec,
  at: { row: number; column: number },
  base: CellStyle,
  context: CellContext,
): string {
  const cell = asObject(spec);
  const { value } = cell;
  const format = value instanceof Date ? { format: "yyyy/m/d" } : {};
  const style = { ...format, ...base, ...cell.style };
  const s = Object.keys(style).length === 0 ? undefined : context.styles.cell(style);
  const open = (type?: string) => `<c${attributes({ r: toA1(at), s, t: type })}>${formula(cell)}`;

  if (cell.error !== undefined) return `${open("e")}<v>${escapeXml(cell.error)}</v></c>`;
  if (cell.formula !== undefined && typeof value === "string") return `${open("str")}<v>${escapeXml(value)}</v></c>`;
  if (typeof value === "string" || cell.rich) {
    const content = stringXml(cell);
    const isInline = (cell.strings ?? context.defaultStrings) === "inline";
    if (isInline) return `${open("inlineStr")}<is>${content}</is></c>`;
    return `${open("s")}<v>${context.strings.index(`<si>${content}</si>`)}</v></c>`;
  }
  if (typeof value === "boolean") return `${open("b")}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "number") return `${open()}<v>${value}</v></c>`;
  if (value instanceof Date) return `${open()}<v>${serialOf(value, context.is1904)}</v></c>`;
  if (cell.formula !== undefined) return `${open()}</c>`;
  return s === undefined ? "" : `<c r="${toA1(at)}" s="${s}"/>`;
}

function asObject(spec: CellSpec): CellObject {
  if (spec === null || spec === undefined) return {};
  return typeof spec === "object" && !(spec instanceof Date) ? spec : { value: spec };
}

function formula(cell: CellObject): string {
  return cell.formula === undefined ? "" : `<f>${escapeXml(cell.formula)}</f>`;
}

function stringXml(cell: CellObject): string {
  const text = cell.rich ? cell.rich.map(runXml).join("") : textElement(String(cell.value));
  if (cell.phonetic === undefined) return text;
  const length = cell.rich ? cell.rich.reduce((sum, run) => sum + run.text.length, 0) : String(cell.value).length;
  return `${text}<rPh sb="0" eb="${length}">${textElement(cell.phonetic)}</rPh><phoneticPr fontId="0"/>`;
}

function runXml(run: RichRun): string {
  const colour = run.colour ? `<color rgb="FF${run.colour}"/>` : "";
  const properties = run.bold || colour ? `<rPr>${run.bold ? "<b/>" : ""}<sz val="11"/>${colour}</rPr>` : "";
  return `<r>${properties}${textElement(run.text)}</r>`;
}

/** Excel's serial number of a date, by its UTC fields. Right from March 1900 on. */
function serialOf(date: Date, is1904: boolean): number {
  return date.getTime() / 86_400_000 + (is1904 ? 24_107 : 25_569);
}
