import type { Checklist, LayoutCandidate, SheetLayout } from "../model/checklist";
import type { Form } from "../model/form";
import type { LayoutReason } from "../model/layout-reason";
import { isOwnSheet } from "../model/own-sheets";
import type { RememberedLayout } from "../model/remembered-layout";
import type { Correction } from "../model/response";
import type { SheetSnapshot } from "../model/snapshot";
import { indexItems } from "../text/item-index";
import { findHeaders } from "./header-rows";
import { headerVocabulary } from "./header-words";
import { readInlineList } from "./inline-answer";
import type { TableReading } from "./read-table";
import { readTables } from "./read-tables";
import { correctedTables, rememberedTables } from "./settled-tables";
import { type GridRow, MOST_ROWS, readGrid, type SheetGrid } from "./sheet-grid";
import { readTransposed } from "./transposed-table";

/** Understands one sheet: which tables of which forms it holds, what each column is, and why we think so. */
export function readLayout(
  snapshot: SheetSnapshot,
  forms: readonly Form[],
  corrections: readonly Correction[],
  remembered: readonly RememberedLayout[],
): SheetLayout {
  if (corrections.some(({ kind, sheet }) => kind === "ignore" && sheet === snapshot.name)) {
    return other(snapshot, { code: "setAside" });
  }
  if (isOwnSheet(snapshot)) return other(snapshot, { code: "ownSheet" });
  const start = readGrid(snapshot);
  const layout = readRows(start, forms, corrections, remembered);
  if (layout.role !== "checklist" || !start.isCut) return layout;
  const grid = readGrid(snapshot, MOST_ROWS);
  const whole = readRows(grid, forms, corrections, remembered);
  const cut: LayoutReason = { code: "cutAt", row: (grid.rows.at(-1)?.row ?? 0) + 1 };
  return grid.isCut ? { ...whole, because: [...whole.because, cut] } : whole;
}

function readRows(
  grid: SheetGrid,
  forms: readonly Form[],
  corrections: readonly Correction[],
  remembered: readonly RememberedLayout[],
): SheetLayout {
  const { snapshot } = grid;
  const vocabulary = headerVocabulary(forms);
  const indexes = forms.map(indexItems);
  const isItem = (text: string) => indexes.some((index) => index.has(text));
  const headers = findHeaders(grid, vocabulary, isItem);

  const corrected = correctedTables(grid, headers, forms, corrections);
  if (corrected.length > 0) return checklist(snapshot, corrected);
  const settled = rememberedTables(grid, headers, forms, remembered);
  if (settled.length > 0) return checklist(snapshot, settled);
  const upright = decide(snapshot, readTables(grid, headers, forms, vocabulary));
  if (upright.role === "checklist") return isExample(snapshot.name, grid.rows) ? doubted(upright) : upright;
  const lying = readTransposed(grid, forms);
  if (lying.length > 0) return checklist(snapshot, lying);
  const list = readInlineList(grid, grid.rows, forms);
  return list ? checklist(snapshot, [{ table: list }]) : upright;
}

const TITLE_ROWS = 3;

/** 記入例 on the tab or as a title: the same form, filled in by whoever made it. */
function isExample(name: string, rows: readonly GridRow[]): boolean {
  const titles = rows.slice(0, TITLE_ROWS).filter(({ cells }) => new Set(cells.map(({ text }) => text)).size === 1);
  return [name, ...titles.map(({ cells }) => cells[0]?.text ?? "")].some((title) =>
    /(?:記入|記載|回答)(?:例|見本)/u.test(title),
  );
}

function doubted({ sheet, because, tables }: SheetLayout): SheetLayout {
  const candidates = tables.map(({ form, headers: [header = null], confidence, because: reasons }) => ({
    form,
    header,
    confidence: confidence / 2,
    because: reasons,
  }));
  return { sheet, role: "ambiguous", because: [{ code: "titledExample" }, ...because], tables: [], candidates };
}

const FEWEST_ITEMS = 3;
/** サービス名称, 事業者名 … above a table name the vendor; they are no checklist of their own. */
const FEWEST_ITEMS_BESIDE_A_TABLE = 6;
/** Of the lines, so many must be the form's own before the table is taken for that form. */
const ENOUGH = 0.4;
/** 条 | 見出し | 内容: there it takes more. */
const ENOUGH_UNDER_VAGUE_WORDS = 0.6;
/** Under 設問 and 回答 it is enough that half of the questions are near to the form's: vendors word them anew. */
const ENOUGH_NEAR = 0.5;

function isSound({ recognised, near, table, columns }: TableReading): boolean {
  const lines = table.rows.length;
  const enough = columns.isVague ? ENOUGH_UNDER_VAGUE_WORDS : ENOUGH;
  return recognised >= lines * enough || (columns.isQuestionnaire && near >= lines * ENOUGH_NEAR);
}

const NEARLY_ALL = 0.8;

/** A short questionnaire may word each of its few questions anew. */
function holdsItems({ items, nearItems, near, table, columns }: TableReading): boolean {
  if (items >= FEWEST_ITEMS) return true;
  return columns.isQuestionnaire && nearItems >= FEWEST_ITEMS && near >= table.rows.length * NEARLY_ALL;
}

function decide(snapshot: SheetSnapshot, readings: readonly TableReading[]): SheetLayout {
  const known = readings.filter((reading) => (holdsItems(reading) || reading.isRemainder) && !reading.isGlossary);
  const sound = known.filter(isSound);
  const isHeaded = sound.some(({ table }) => table.headers.length > 0);
  const tables = sound.filter(({ table, items, isRemainder }) => {
    if (isRemainder) return isHeaded;
    return !isHeaded || table.headers.length > 0 || items >= FEWEST_ITEMS_BESIDE_A_TABLE;
  });
  if (tables.length > 0) return checklist(snapshot, tables);
  if (known.length === 0) return other(snapshot, { code: "noItems" });
  return {
    sheet: snapshot.name,
    role: "ambiguous",
    because: [{ code: "someItems" }],
    tables: [],
    candidates: known.map(candidateOf),
  };
}

function checklist(snapshot: SheetSnapshot, tables: readonly { readonly table: Checklist }[]): SheetLayout {
  return {
    sheet: snapshot.name,
    role: "checklist",
    because: tables.flatMap(({ table }) => table.because),
    tables: tables.map(({ table }) => table),
    candidates: [],
  };
}

function other(snapshot: SheetSnapshot, because: LayoutReason): SheetLayout {
  return { sheet: snapshot.name, role: "other", because: [because], tables: [], candidates: [] };
}

function candidateOf({ table }: TableReading): LayoutCandidate {
  return { form: table.form, header: table.headers[0] ?? null, confidence: table.confidence, because: table.because };
}
