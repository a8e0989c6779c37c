import fc from "fast-check";
import type { OwnSheet } from "../../src/model/changeset";
import type { Review, Verdict } from "../../src/model/finding";
import type { SheetSnapshot } from "../../src/model/snapshot";
import { annotate } from "../../src/reporting/annotate";
import { readDecisions } from "../../src/reporting/decisions";
import { mergeDecisions, NO_DECISIONS } from "../../src/reporting/merge-decisions";
import type { TextGrid } from "./own-sheet-grid";
import { aReview, atLeast, criterion, facts, finding, percent, unmatchedRow } from "./reviews";

/** What the vendor's sheet says and what is demanded of it. */
interface World {
  readonly answers: readonly string[];
  readonly thresholds: readonly number[];
  /** Items that are on the sheet at present. */
  readonly present: readonly boolean[];
}

/** A decision as a careful person would remember it. */
interface Remembered {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly answer: string;
  readonly threshold: number;
}

export interface State {
  world: World;
  /** The world as the sheet shows it. */
  shown: World;
  grid: TextGrid;
  readonly remembered: Map<number, Remembered>;
  readonly added: string[];
}

const ITEMS = 4;
const WORDS: { readonly [word: string]: Verdict } = {
  適合: "pass",
  不適合: "fail",
  要確認: "review",
  対象外: "notApplicable",
};

/** What happens between two looks at the sheet. */
export type Act = (state: State, sheets: SheetKeeper) => Promise<void> | void;

/** How the findings sheet is kept between validations: in memory, or in a workbook. */
export interface SheetKeeper {
  /** The sheet as people see it after a validation has written it. */
  readonly written: (sheet: OwnSheet) => Promise<TextGrid>;
  /** The sheet as the next validation reads it after people have changed it. */
  readonly read: (grid: TextGrid) => Promise<SheetSnapshot>;
}

const item = fc.integer({ min: 0, max: ITEMS - 1 });

/** Edits, changed criteria, decisions, and whatever people do to a sheet, with validations in between. */
export const acts: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(item, fc.constantFrom("98%", "99%", "100%")).map(([at, text]) => editAnswer(at, text)),
  },
  { weight: 2, arbitrary: fc.tuple(item, fc.constantFrom(95, 99)).map(([at, value]) => changeThreshold(at, value)) },
  { weight: 1, arbitrary: item.map(toggle) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(item, fc.constantFrom(...Object.keys(WORDS)), fc.constantFrom("", "電話で確認", "=1+1", "二行\nの理由"))
      .map(([at, word, reason]) => decide(at, word, reason)),
  },
  { weight: 1, arbitrary: item.map(confirm) },
  { weight: 2, arbitrary: fc.integer().map(sort) },
  { weight: 1, arbitrary: fc.tuple(fc.nat(ITEMS), fc.nat(999)).map(([at, n]) => insertRow(at, `手入力${n}`)) },
  { weight: 1, arbitrary: fc.constantFrom("担当者判断", "理由", "状態", "管理キー", "判定").map(renameHeader) },
  { weight: 1, arbitrary: fc.tuple(fc.nat(16), fc.nat(16)).map(([from, to]) => moveColumn(from, to)) },
  { weight: 1, arbitrary: fc.tuple(fc.nat(16), fc.nat(99)).map(([at, n]) => addColumn(at, `追加${n}`)) },
  { weight: 4, arbitrary: fc.constant<Act>(validate) },
);

export async function start(sheets: SheetKeeper): Promise<State> {
  const world: World = {
    answers: Array.from({ length: ITEMS }, () => "99%"),
    thresholds: Array.from({ length: ITEMS }, () => 95),
    present: Array.from({ length: ITEMS }, () => true),
  };
  const grid = await sheets.written(details(reviewOf(world)));
  return { world, shown: world, grid, remembered: new Map(), added: [] };
}

function reviewOf({ answers, thresholds, present }: World): Review {
  const findings = answers.flatMap((text, at) => {
    const threshold = thresholds[at] ?? 0;
    const criteria = [criterion(`c${at}`, atLeast(percent(threshold), `${threshold}%`))];
    const spec = {
      item: `sample.${at}`,
      label: `項目${at}`,
      control: "uptime" as const,
      answer: { [`G${6 + at}`]: text },
    };
    return present[at] ? [finding({ ...spec, criteria })] : [];
  });
  return aReview(findings, { unmatched: [unmatchedRow("その他", { G30: "なし" })] });
}

function details(review: Review, decisions = NO_DECISIONS) {
  const sheet = annotate(review, facts, decisions, "ja").sheets.find(({ name }) => name === "検証明細");
  if (!sheet) throw new Error("no findings sheet");
  return sheet;
}

function editAnswer(at: number, text: string): Act {
  return (state) => {
    state.world = { ...state.world, answers: state.world.answers.with(at, text) };
  };
}

function changeThreshold(at: number, value: number): Act {
  return (state) => {
    state.world = { ...state.world, thresholds: state.world.thresholds.with(at, value) };
  };
}

function toggle(at: number): Act {
  return (state) => {
    state.world = { ...state.world, present: state.world.present.with(at, !state.world.present[at]) };
  };
}

/** The reviewer sees the sheet, not our keys: the row is found by what the item's column says. */
function lineOf(state: State, at: number): string[] | undefined {
  return state.grid.slice(state.grid.findIndex(isHeader)).find((row) => row.includes(`項目${at}`));
}

function columnOf(state: State, name: string): number {
  const marks = state.grid.find((row) => row.some((text) => text.startsWith("shinsa:column:"))) ?? [];
  return marks.indexOf(`shinsa:column:${name}`);
}

function isHeader(row: readonly string[]): boolean {
  return row.includes("No") && row.includes("セル");
}

function decide(at: number, word: string, reason: string): Act {
  return (state) => {
    const line = lineOf(state, at);
    if (!line || !state.shown.present[at]) return;
    const [verdict, why] = [columnOf(state, "decision"), columnOf(state, "decisionReason")];
    const isChange = line[verdict] !== word || line[why] !== reason;
    line[verdict] = word;
    line[why] = reason;
    if (isChange) remember(state, at, WORDS[word] as Verdict, reason);
  };
}

function confirm(at: number): Act {
  return (state) => {
    const line = lineOf(state, at);
    const before = state.remembered.get(at);
    if (!line || !before || !state.shown.present[at]) return;
    line[columnOf(state, "state")] = "確認済み";
    remember(state, at, before.verdict, before.reason);
  };
}

function remember(state: State, at: number, verdict: Verdict, reason: string): void {
  const answer = state.shown.answers[at] ?? "";
  const threshold = state.shown.thresholds[at] ?? 0;
  state.remembered.set(at, { verdict, reason, answer, threshold });
}

/** The rows of the table, in any order. */
function sort(seed: number): Act {
  return (state) => {
    const first = state.grid.findIndex(isHeader) + 1;
    const end = state.grid.findIndex((row, index) => index >= first && row.every((text) => text === ""));
    const rows = state.grid.slice(first, end < 0 ? undefined : end);
    const shuffled = rows
      .map((row, index) => ({ row, rank: Math.sin(seed + index * 7.3) }))
      .sort((a, b) => a.rank - b.rank);
    state.grid.splice(first, rows.length, ...shuffled.map(({ row }) => row));
  };
}

function insertRow(at: number, text: string): Act {
  return (state) => {
    const row = Array.from({ length: state.grid[0]?.length ?? 0 }, () => "");
    row[columnOf(state, "item")] = text;
    state.grid.splice(state.grid.findIndex(isHeader) + 1 + at, 0, row);
    state.added.push(text);
  };
}

/** Somebody else's words in the header of the table alone. */
function renameHeader(title: string): Act {
  return (state) => {
    const header = state.grid[state.grid.findIndex(isHeader)] ?? [];
    const column = header.indexOf(title);
    if (column >= 0) header[column] = `${title}（山田）`;
  };
}

function moveColumn(from: number, to: number): Act {
  return (state) => {
    for (const row of state.grid) row.splice(to, 0, ...row.splice(from, 1));
  };
}

function addColumn(at: number, title: string): Act {
  return (state) => {
    const header = state.grid.findIndex(isHeader);
    if (state.grid[header]?.includes(title)) return;
    const text = `${title}の値`;
    for (const [index, row] of state.grid.entries()) row.splice(at, 0, index === header ? title : "");
    (state.grid[header + 1] as string[])[at] = text;
    state.added.push(text);
  };
}

export async function validate(state: State, sheets: SheetKeeper): Promise<void> {
  const review = reviewOf(state.world);
  const decisions = mergeDecisions(readDecisions(await sheets.read(state.grid)), review);
  state.grid = await sheets.written(details(review, decisions));
  state.shown = state.world;
}

/** What the product makes of it. */
export async function outcome(state: State, sheets: SheetKeeper) {
  const review = reviewOf(state.world);
  const { kept, vanished } = mergeDecisions(readDecisions(await sheets.read(state.grid)), review);
  const here = [...kept].flatMap(([subject, { decision }]) =>
    "response" in subject && decision ? [[subject.response.item.id, decision] as const] : [],
  );
  const gone = vanished.flatMap(({ key, decision }) =>
    decision ? [[key.item, { verdict: decision.verdict, reason: decision.reason }] as const] : [],
  );
  const texts = new Set(state.grid.flat());
  return {
    here: Object.fromEntries(here),
    gone: Object.fromEntries(gone),
    lost: state.added.filter((text) => !texts.has(text)),
  };
}

/** What a careful person would say. */
export function expected(state: State) {
  const { answers, thresholds, present } = state.world;
  const here: { [id: string]: unknown } = {};
  const gone: { [id: string]: unknown } = {};
  for (const [at, { verdict, reason, answer, threshold }] of state.remembered) {
    const stale = answer !== answers[at] || threshold !== thresholds[at];
    if (present[at]) here[`sample.${at}`] = { verdict, reason, stale };
    else gone[`sample.${at}`] = { verdict, reason };
  }
  return { here, gone, lost: [] };
}
