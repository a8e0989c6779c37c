import { NOTE_MARK } from "../../src/model/changeset";
import { annotate } from "../../src/reporting/annotate";
import { mergeDecisions, NO_DECISIONS } from "../../src/reporting/merge-decisions";
import { rowKeys } from "../../src/reporting/row-keys";
import {
  aReview,
  atLeast,
  criterion,
  crossFinding,
  facts,
  finding,
  mention,
  percent,
  SHEET,
  unmatchedRow,
} from "../support/reviews";

const criteria = [criterion("uptime", atLeast(percent(99), "99%"))];
const passing = finding({
  item: "sample.1",
  control: "uptime",
  answer: { G6: "99.9%以上" },
  criteria,
  decisive: mention("99.9%以上", "99.9%以上", percent(99.9), { bound: "atLeast" }),
});
const failing = finding({
  item: "sample.2",
  label: "稼働率の実績",
  control: "uptime",
  verdict: "fail",
  reason: "misses",
  answer: { G7: "98%" },
  criteria,
  decisive: mention("98%", "98%", percent(98)),
});
const descriptive = finding({
  item: "sample.3",
  verdict: "notSelected",
  reason: "noCriterion",
  answer: { G8: "会社概要" },
});

it("colours every judged answer by its verdict, and leaves the rest alone", () => {
  const { annotations } = annotate(aReview([passing, failing, descriptive]), facts, NO_DECISIONS, "ja");
  expect(annotations.map(({ sheet }) => sheet)).toEqual([SHEET]);
  expect(annotations[0]?.colours.map(({ verdict, cells }) => [verdict, cells])).toEqual([
    ["fail", [{ row: 6, column: 6 }]],
    ["pass", [{ row: 5, column: 6 }]],
  ]);
});

it("writes a note on what needs attention and on nothing else", () => {
  const { annotations } = annotate(aReview([passing, failing, descriptive]), facts, NO_DECISIONS, "ja");
  expect(annotations[0]?.notes).toEqual([
    {
      at: { row: 6, column: 6 },
      text: [
        NOTE_MARK,
        "判定：不適合",
        "「98%」と読み取りました。基準は99%以上です（見本基準 3.2）。",
        "基準に達していません。水準の引き上げや補う措置が可能かを提供者に確認してください。",
        "詳細は「検証明細」の No. 2 をご覧ください。",
      ].join("\n"),
    },
  ]);
});

it("shows the gravest verdict where several findings meet in one cell, and says both", () => {
  const merged = [passing, { ...failing, response: { ...failing.response, answer: passing.response.answer } }];
  const { annotations } = annotate(aReview(merged), facts, NO_DECISIONS, "ja");
  expect(annotations[0]?.colours.map(({ verdict, cells }) => [verdict, cells.length])).toEqual([["fail", 1]]);
  expect(annotations[0]?.notes).toHaveLength(1);
});

it("does not leave an answer green that another row contradicts, and says so on both cells", () => {
  const review = aReview([passing, { ...descriptive }], { crossFindings: [crossFinding("sample", ["G6", "G8"])] });
  const { annotations } = annotate(review, facts, NO_DECISIONS, "ja");
  expect(annotations[0]?.colours.map(({ verdict, cells }) => [verdict, cells.length])).toEqual([["review", 2]]);
  expect(annotations[0]?.notes.map(({ text }) => text)).toEqual([
    expect.stringContaining("【行どうしの食い違い】"),
    expect.stringContaining("【行どうしの食い違い】"),
  ]);
});

it("annotates the answer cell of a two-column answer, wherever the contradiction was found", () => {
  const twoColumns = finding({ item: "sample.1", answer: { F6: "○", G6: "" } });
  const review = aReview([twoColumns], { crossFindings: [crossFinding("emptyDetail", ["F6", "G6"])] });
  const { annotations } = annotate(review, facts, NO_DECISIONS, "ja");
  expect(annotations[0]?.notes.map(({ at }) => at)).toEqual([{ row: 5, column: 5 }]);
});

it("keeps a note readable, and its pointer to the details whole", () => {
  const long = Array.from({ length: 5 }, (_none, index) => ({
    ...failing,
    response: { ...failing.response, item: { ...failing.response.item, id: `sample.${index}` } },
  }));
  const { annotations } = annotate(aReview(long), facts, NO_DECISIONS, "ja");
  const text = annotations[0]?.notes[0]?.text ?? "";
  expect(text.length).toBeLessThanOrEqual(400);
  expect(text).toMatch(/…\n詳細は「検証明細」の No\. 1、2、3、4、5 をご覧ください。$/);
});

it("repeats the reviewer's decision in the note", () => {
  const review = aReview([failing]);
  const key = rowKeys(review).get(failing);
  if (!key) throw new Error("no key");
  const decision = { verdict: "pass" as const, reason: "補う措置あり", basis: key.basis };
  const stored = { rows: [{ key, decision, texts: {}, extras: [] }], handmade: [], extraHeaders: [] };
  const { annotations } = annotate(review, facts, mergeDecisions(stored, review), "ja");
  expect(annotations[0]?.notes[0]?.text).toContain("担当者判断：適合（補う措置あり）");
});

it("writes our three sheets and the record of the run", () => {
  const review = aReview([passing, failing], { unmatched: [unmatchedRow("その他", { G20: "あり" })] });
  const { sheets, records } = annotate(review, facts, NO_DECISIONS, "ja");
  expect(sheets.map(({ name }) => name)).toEqual(["検証サマリー", "検証明細", "問い合わせ一覧"]);
  expect(records["run"]).toMatchObject({
    version: 1,
    tool: { name: "shinsa", catalog: facts.catalog.hash },
    input: facts.input,
    at: facts.at,
    profiles: [{ id: "sample-profile", version: "2026-01", chosenBy: "default" }],
    answers: {
      [SHEET]: { G6: expect.stringMatching(/^[0-9a-f]{16}$/), G7: expect.any(String), G20: expect.any(String) },
    },
  });
});

it("writes the same twice", () => {
  const review = aReview([passing, failing, descriptive]);
  expect(annotate(review, facts, NO_DECISIONS, "ja")).toEqual(annotate(review, facts, NO_DECISIONS, "ja"));
});
