import type { OwnCell } from "../../src/model/changeset";
import type { Review } from "../../src/model/finding";
import { NO_DECISIONS } from "../../src/reporting/merge-decisions";
import { summarySheet } from "../../src/reporting/summary-sheet";
import { aReview, atLeast, criterion, facts, finding, percent, unmatchedRow } from "../support/reviews";

const criteria = [criterion("uptime", atLeast(percent(99), "99%"))];
const passing = finding({ item: "sample.1", control: "uptime", answer: { G6: "99.9%" }, criteria });
const descriptive = finding({
  item: "sample.2",
  verdict: "notSelected",
  reason: "noCriterion",
  answer: { G7: "会社概要" },
});

/** What stands in each filled cell of a row, formulas by their cached value. */
function rows(review: Review): readonly (readonly (string | number)[])[] {
  return summarySheet(review, facts, NO_DECISIONS, "ja").rows.map(({ cells }) => cells.flatMap(shown));
}

function shown({ content }: OwnCell): readonly (string | number)[] {
  switch (content?.kind) {
    case "text":
    case "link":
      return [content.text];
    case "number":
      return [content.number];
    case "formula":
      return [content.cached];
    default:
      return [];
  }
}

it("counts every answer that was found once in the table by category, those without an item included", () => {
  const unmatched = [unmatchedRow("その他", { G20: "あり" }), unmatchedRow("備考", { G21: "なし" })];
  const all = rows(aReview([passing, descriptive], { unmatched }));
  const table = all.slice(all.findIndex(([first]) => first === "分類") + 1);
  const lines = table.slice(
    0,
    table.findIndex(([first]) => first === "対応づけなし"),
  );
  expect(lines.map(([name, count]) => [name, count])).toEqual([
    ["可用性", 1],
    ["その他（記述のみ）", 1],
  ]);
  expect(table[lines.length]).toEqual(["対応づけなし", 2]);
});

it("has no line for rows without an item where there are none", () => {
  const all = rows(aReview([passing]));
  expect(all.filter(([first]) => first === "対応づけなし")).toEqual([]);
});

it("says by which file a company's own policy judged", () => {
  const profiles = [
    { id: "ours", title: "社内標準", version: "3", chosenBy: "user" as const, hash: "0123456789abcdef".repeat(4) },
  ];
  const all = rows(aReview([passing], { profiles }));
  expect(all.find(([label]) => label === "判定プロファイル")).toEqual([
    "判定プロファイル",
    "社内標準 3（指定、ファイルのハッシュ 0123456789ab）",
  ]);
});
