import { withCarriedDecisions } from "../../src/app/carried-decisions";
import { annotate } from "../../src/reporting/annotate";
import { readDecisions } from "../../src/reporting/decisions";
import { mergeDecisions, NO_DECISIONS } from "../../src/reporting/merge-decisions";
import { gridOf, snapshotOf } from "../support/own-sheet-grid";
import { aReview, atLeast, criterion, facts, finding, percent } from "../support/reviews";

const review = aReview([
  finding({ item: "sample.1", answer: { G5: "98%" }, criteria: [criterion("a", atLeast(percent(99), "99%"))] }),
]);

describe("decisions that came with the workbook", () => {
  it("are not mentioned where there are none", () => {
    expect(withCarriedDecisions(review, NO_DECISIONS)).toBe(review);
  });

  it("are counted and mentioned, for a vendor could have written them", () => {
    const details = annotate(review, facts, NO_DECISIONS, "ja").sheets.find(({ name }) => name === "検証明細");
    if (!details) throw new Error("no findings sheet");
    const grid = gridOf(details);
    const head = grid.findIndex((row) => row.includes("担当者判断"));
    const column = grid[head]?.indexOf("担当者判断") ?? -1;
    const row = grid[head + 1];
    if (!row || column < 0) throw new Error("no row to decide on");
    row[column] = "適合";
    const decisions = mergeDecisions(readDecisions(snapshotOf(grid)), review);
    expect(withCarriedDecisions(review, decisions).hints).toEqual([
      { code: "decisionsCarried", details: { count: "1" } },
    ]);
  });
});
