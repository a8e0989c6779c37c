import type { Review } from "../../src/model/finding";
import { annotate } from "../../src/reporting/annotate";
import { readDecisions } from "../../src/reporting/decisions";
import { type Decisions, mergeDecisions, NO_DECISIONS } from "../../src/reporting/merge-decisions";
import { gridOf, snapshotOf, type TextGrid } from "../support/own-sheet-grid";
import { aReview, atLeast, criterion, crossFinding, facts, finding, percent, unmatchedRow } from "../support/reviews";

const threshold = (text: string) => [criterion("uptime", atLeast(percent(Number.parseFloat(text)), text))];

function uptime(answer: string, criteria = threshold("99%"), cell = "G6") {
  return finding({ item: "sample.1", label: "稼働率", control: "uptime", answer: { [cell]: answer }, criteria });
}

function notice(answer: string) {
  return finding({ item: "sample.2", label: "通知", control: "notice", answer: { G7: answer }, verdict: "review" });
}

/** 検証明細 as one validation writes it. */
function written(review: Review, decisions: Decisions = NO_DECISIONS, lang: "ja" | "en" = "ja"): TextGrid {
  const sheet = annotate(review, facts, decisions, lang).sheets.find(({ name }) => name === "検証明細");
  if (!sheet) throw new Error("no findings sheet");
  return gridOf(sheet);
}

function reread(grid: TextGrid, review: Review): Decisions {
  return mergeDecisions(readDecisions(snapshotOf(grid)), review);
}

function columnOf(grid: TextGrid, title: string): number {
  const column = (grid[3] ?? []).indexOf(title);
  if (column < 0) throw new Error(`no column ${title}`);
  return column;
}

function rowOf(grid: TextGrid, label: string): string[] {
  const row = grid.find((cells) => cells[3] === label);
  if (!row) throw new Error(`no row ${label}`);
  return row;
}

/** As a reviewer does it: in the row of the item. */
function decide(grid: TextGrid, label: string, verdict: string, reason: string): void {
  const row = rowOf(grid, label);
  row[columnOf(grid, "担当者判断")] = verdict;
  row[columnOf(grid, "理由")] = reason;
}

function decisionsIn({ kept }: Decisions) {
  return [...kept.values()].map(({ decision }) => decision);
}

const before = aReview([uptime("98%"), notice("2週間前")]);

it("keeps a decision while answer and criterion are unchanged", () => {
  const grid = written(before);
  decide(grid, "稼働率", "適合", "実績で補う");
  const again = aReview([uptime("98%"), notice("2週間前")]);
  expect(decisionsIn(reread(grid, again))).toEqual([{ verdict: "pass", reason: "実績で補う", stale: false }]);
});

it.each([
  ["the answer", aReview([uptime("97%"), notice("2週間前")])],
  ["the threshold", aReview([uptime("98%", threshold("99.9%")), notice("2週間前")])],
  ["the set of criteria", aReview([uptime("98%", [...threshold("99%"), criterion("more", { op: "answered" })])])],
])("marks a decision stale when %s changes", (_what, after) => {
  const grid = written(before);
  decide(grid, "稼働率", "適合", "実績で補う");
  const decisions = reread(grid, after);
  expect(decisionsIn(decisions)).toEqual([{ verdict: "pass", reason: "実績で補う", stale: true }]);
  expect(rowOf(written(after, decisions), "稼働率")).toContain("要再確認");
});

it("keeps it stale through the next validations, and fresh again when the old answer returns", () => {
  const grid = written(before);
  decide(grid, "稼働率", "適合", "実績で補う");
  const changed = aReview([uptime("97%")]);
  const second = written(changed, reread(grid, changed));
  const third = written(changed, reread(second, changed));
  expect(decisionsIn(reread(third, changed))).toEqual([{ verdict: "pass", reason: "実績で補う", stale: true }]);
  expect(decisionsIn(reread(third, before))).toEqual([{ verdict: "pass", reason: "実績で補う", stale: false }]);
});

it.each([
  ["chooses 確認済み", (grid: TextGrid) => setState(grid, "確認済み")],
  ["clears the state", (grid: TextGrid) => setState(grid, "")],
  ["decides anew", (grid: TextGrid) => decide(grid, "稼働率", "不適合", "実績で補う")],
])("takes a stale decision for made anew when the reviewer %s", (_what, act) => {
  const grid = written(before);
  decide(grid, "稼働率", "適合", "実績で補う");
  const changed = aReview([uptime("97%")]);
  const second = written(changed, reread(grid, changed));
  act(second);
  expect(decisionsIn(reread(second, changed))).toEqual([expect.objectContaining({ stale: false })]);
});

function setState(grid: TextGrid, state: string): void {
  rowOf(grid, "稼働率")[columnOf(grid, "状態")] = state;
}

it("notices that the answer which 同上 points to has changed", () => {
  const same = (source: string) => {
    const pointed = uptime(source);
    const at = { sheet: "サービスレベル", row: 5, column: 6 };
    return aReview([pointed, { ...notice("同上"), reading: { ...notice("同上").reading, from: at } }]);
  };
  const grid = written(same("98%"));
  decide(grid, "通知", "適合", "口頭で確認");
  expect(decisionsIn(reread(grid, same("98%")))).toEqual([expect.objectContaining({ stale: false })]);
  expect(decisionsIn(reread(grid, same("97%")))).toEqual([expect.objectContaining({ stale: true })]);
});

it("keeps words that are no verdict in front of the reason", () => {
  const grid = written(before);
  decide(grid, "稼働率", "要相談", "部長へ");
  expect(decisionsIn(reread(grid, before))).toEqual([
    { verdict: null, reason: "［判断欄の記載：要相談］ 部長へ", stale: false },
  ]);
});

it("reads verdicts in either language, in any width", () => {
  const grid = written(before, NO_DECISIONS, "en");
  const row = rowOf(grid, "稼働率");
  row[columnOf(grid, "Decision")] = "Ｍｅｔ";
  expect(decisionsIn(reread(grid, before))).toEqual([{ verdict: "pass", reason: "", stale: false }]);
});

it("keeps a decision whose row has vanished in a section of its own, and gives it back when the row returns", () => {
  const grid = written(before);
  decide(grid, "稼働率", "適合", "実績で補う");
  const without = aReview([notice("2週間前")]);
  const second = written(without, reread(grid, without));
  expect(second.map(([title]) => title)).toContain("対応する行が見つからなくなった担当者判断");
  const third = written(without, reread(second, without));
  expect(reread(third, without).vanished).toHaveLength(1);
  expect(decisionsIn(reread(third, before))).toEqual([{ verdict: "pass", reason: "実績で補う", stale: false }]);
});

it("keeps rows and columns that the reviewer has added", () => {
  const grid = written(before);
  grid.splice(5, 0, ["", "", "", "別途確認", "", "", "", "", "", "", "電話で確認済み"]);
  for (const row of grid) row.push("");
  const extra = (grid[3]?.length ?? 0) - 1;
  (grid[3] as string[])[extra] = "社内番号";
  rowOf(grid, "通知")[extra] = "K-12";
  const once = written(before, reread(grid, before));
  const twice = written(before, reread(once, before));
  expect(twice).toEqual(once);
  expect(twice.flat()).toEqual(expect.arrayContaining(["社内番号", "K-12", "別途確認", "電話で確認済み"]));
  expect(rowOf(twice, "通知")).toContain("K-12");
});

it("lets a reviewer rule on rows without an item and on findings across rows", () => {
  const review = aReview([uptime("98%")], {
    unmatched: [unmatchedRow("その他の事項", { G20: "特になし" })],
    crossFindings: [crossFinding("sample", ["G6", "G20"])],
  });
  const grid = written(review);
  decide(grid, "その他の事項", "対象外", "様式外");
  const cross = grid.findIndex(([title]) => title === "行どうしの食い違い") + 2;
  (grid[cross] as string[])[columnOf(grid, "担当者判断")] = "適合";
  expect(decisionsIn(reread(grid, review)).map((decision) => decision?.verdict)).toEqual(
    expect.arrayContaining(["notApplicable", "pass"]),
  );
});

it("does not let two services of one item take each other's decisions", () => {
  const review = (a: string, b: string) =>
    aReview([
      finding({ item: "sample.1", label: "稼働率A", service: "A", answer: { G6: a } }),
      finding({ item: "sample.1", label: "稼働率B", service: "B", answer: { H6: b } }),
    ]);
  const grid = written(review("99%", "98%"));
  rowOf(grid, "稼働率A\nA")[columnOf(grid, "担当者判断")] = "適合";
  rowOf(grid, "稼働率B\nB")[columnOf(grid, "担当者判断")] = "不適合";
  const swapped = review("98%", "99%");
  const { kept } = reread(grid, swapped);
  expect(swapped.findings.map((each) => kept.get(each)?.decision)).toEqual([
    { verdict: "pass", reason: "", stale: true },
    { verdict: "fail", reason: "", stale: true },
  ]);
});

it("follows a decision when the vendor renames the sheet", () => {
  const grid = written(before);
  decide(grid, "稼働率", "適合", "");
  const renamed = aReview([
    finding({
      item: "sample.1",
      label: "稼働率",
      sheet: "SLA",
      control: "uptime",
      answer: { G6: "98%" },
      criteria: threshold("99%"),
    }),
  ]);
  expect(decisionsIn(reread(grid, renamed))).toEqual([{ verdict: "pass", reason: "", stale: false }]);
});

it("does not lose the original when its row was copied", () => {
  const grid = written(before);
  decide(grid, "稼働率", "適合", "理由");
  grid.push([...rowOf(grid, "稼働率")]);
  const decisions = reread(grid, before);
  expect(decisionsIn(decisions)).toHaveLength(1);
  expect(decisions.vanished).toHaveLength(0);
});

it("finds a column by its mark when its header was renamed and the column moved", () => {
  const grid = written(before);
  decide(grid, "稼働率", "適合", "実績で補う");
  const from = columnOf(grid, "理由");
  (grid[3] as string[])[from] = "山田メモ";
  for (const row of grid) row.unshift(...row.splice(from, 1));
  expect(decisionsIn(reread(grid, before))).toEqual([{ verdict: "pass", reason: "実績で補う", stale: false }]);
});

it("knows its rows again when somebody has deleted the keys, and asks to check the decisions again", () => {
  const grid = written(before);
  decide(grid, "稼働率", "適合", "実績で補う");
  const key = columnOf(grid, "管理キー");
  for (const row of grid) row.splice(key, 1);
  const decisions = reread(grid, before);
  expect(decisionsIn(decisions)).toEqual([{ verdict: "pass", reason: "実績で補う", stale: true }]);
  expect([decisions.vanished, decisions.handmade]).toEqual([[], []]);
  const again = written(before, decisions);
  expect(decisionsIn(reread(again, before))).toEqual([{ verdict: "pass", reason: "実績で補う", stale: true }]);
});

it("takes any sheet for what it is: no decisions in it", () => {
  expect(
    readDecisions(
      snapshotOf([
        ["自由な", "シート"],
        ["", "適合"],
      ]),
    ),
  ).toEqual({
    rows: [],
    handmade: [],
    extraHeaders: [],
  });
});
