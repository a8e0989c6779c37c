import type { Review } from "../../src/model/finding";
import { NO_DECISIONS } from "../../src/reporting/merge-decisions";
import { buildReport } from "../../src/reporting/report";
import {
  aReview,
  atLeast,
  condition,
  criterion,
  facts,
  finding,
  mention,
  percent,
  SHEET,
  unmatchedRow,
} from "../support/reviews";

const text = "現状、保証はありません。稼働率は99.91%以上です。";
const uptime = finding({
  item: "sample.1",
  ref: "1-5",
  label: "サービス稼働率",
  control: "uptime",
  answer: { G12: text },
  verdict: "review",
  reason: "conditional",
  criteria: [criterion("uptime", atLeast(percent(99), "99%"), { provenance: "recalled" })],
  decisive: mention(text, "99.91%以上", percent(99.91), { bound: "atLeast" }),
  conditions: ["noGuarantee"],
  reading: {
    values: [mention(text, "99.91%以上", percent(99.91), { bound: "atLeast" })],
    conditions: [condition(text, "noGuarantee", "保証はありません")],
  },
});

function report(review: Review, lang: "ja" | "en" = "ja") {
  return JSON.parse(JSON.stringify(buildReport(review, facts, NO_DECISIONS, lang)));
}

it("shows a finding as REPORT.md promises it", () => {
  const { findings } = report(aReview([uptime]));
  expect(findings[0]).toEqual({
    sheet: SHEET,
    cell: "G12",
    form: "sample-form",
    ref: "1-5",
    item: "sample.1",
    label: "サービス稼働率",
    control: "availability.uptime",
    service: null,
    match: { by: "wording", confidence: 0.97 },
    answer: text,
    detail: null,
    reading: {
      state: "value",
      values: [
        {
          type: "percent",
          bound: "atLeast",
          amount: 99.91,
          unit: "percent",
          text: "99.91%以上",
          start: 16,
          end: 24,
          scope: null,
          basis: null,
        },
      ],
      conditions: [{ kind: "noGuarantee", text: "保証はありません", start: 3, end: 11 }],
      vague: [],
      contradiction: [],
      discarded: [],
      from: null,
    },
    judgements: [
      {
        profile: "sample-profile",
        criterion: "uptime",
        expected: "≥ 99%",
        source: "見本基準 3.2",
        provenance: "recalled",
        proposed: false,
        weight: "high",
        verdict: "review",
        reason: "conditional",
        conditions: ["noGuarantee"],
      },
    ],
    verdict: "review",
    reason: "conditional",
    message: expect.stringContaining("原典未確認"),
    weight: "high",
    decision: null,
  });
});

it("counts spans in the cell that holds them", () => {
  const detail = "月に2回。99.5%です";
  const twoColumns = finding({
    item: "sample.1",
    control: "uptime",
    answer: { F6: "【有】", G6: detail },
    reading: {
      values: [
        mention("【有】", "【有】", { type: "yesNo", value: "yes" }),
        mention(`【有】\n${detail}`, "99.5%", percent(99.5)),
      ],
    },
  });
  const [found] = report(aReview([twoColumns])).findings;
  expect([found.answer, found.detail]).toEqual(["【有】", { cell: "G6", text: detail }]);
  expect(found.reading.values).toEqual([
    expect.objectContaining({ type: "yesNo", value: "yes", text: "【有】", start: 0, end: 3 }),
    expect.objectContaining({ text: "99.5%", start: 5, end: 10, cell: "G6" }),
  ]);
  expect(found.reading.values[0]).not.toHaveProperty("cell");
});

it("names the cell that 同上 points to, and counts in it", () => {
  const pointed = finding({
    item: "sample.2",
    control: "uptime",
    answer: { G13: "同上" },
    reading: { ...uptime.reading, from: { sheet: SHEET, row: 11, column: 6 } },
  });
  const [, found] = report(aReview([uptime, pointed])).findings;
  expect(found.reading).toMatchObject({ from: "G12", values: [{ text: "99.91%以上", start: 16, end: 24 }] });
});

it("writes what JSON has no number for in words", () => {
  const forever = { type: "duration", amount: Number.POSITIVE_INFINITY, unit: "year", unlimited: true } as const;
  const found = finding({
    item: "sample.1",
    answer: { G6: "無期限" },
    reading: { values: [mention("無期限", "無期限", forever)] },
  });
  expect(report(aReview([found])).findings[0].reading.values[0]).toMatchObject({
    type: "duration",
    amount: null,
    unlimited: true,
  });
});

it("names tool, input, profiles and every sheet", () => {
  const { schema, tool, input, profiles, sheets } = report(aReview([uptime]));
  expect({ schema, tool, input, profiles, sheets }).toEqual({
    schema: "shinsa.report/1",
    tool: { name: "shinsa", version: "0.1.0", catalog: facts.catalog.hash },
    input: facts.input,
    profiles: [{ id: "sample-profile", title: "見本プロファイル", version: "2026-01", chosenBy: "default" }],
    sheets: [
      {
        name: SHEET,
        role: "checklist",
        form: "sample-form",
        because: ["見出し 項目・回答"],
        header: ["A5:G5"],
        columns: { ref: "B", item: "C", answer: "G" },
      },
      { name: "表紙", role: "other", form: null, because: [], header: [], columns: {} },
    ],
  });
});

it("says why a sheet is ambiguous, and what it might be", () => {
  const layouts = [
    {
      sheet: "不明",
      role: "ambiguous" as const,
      because: [{ code: "someItems" as const }],
      tables: [],
      candidates: [
        {
          form: "sample-form",
          header: { top: 0, left: 0, bottom: 1, right: 2 },
          confidence: 0.5,
          because: [{ code: "linesFound" as const, lines: 9, found: 2 }],
        },
      ],
    },
  ];
  expect(report(aReview([], { layouts })).sheets).toEqual([
    {
      name: "不明",
      role: "ambiguous",
      form: null,
      because: ["一部の行だけが様式の項目に似ている"],
      header: [],
      columns: {},
      candidates: [
        { form: "sample-form", header: "A1:C2", confidence: 0.5, because: ["9行中2行の項目名が様式と一致"] },
      ],
    },
  ]);
});

it("adds up verdicts and rows without an item", () => {
  const review = aReview([uptime, uptime, finding({ item: "sample.9", answer: { G20: "あり" } })], {
    unmatched: [unmatchedRow("その他", { G30: "-" })],
  });
  const { totals, unmatched, coverage } = report(review);
  expect(totals).toEqual({
    pass: 1,
    fail: 0,
    review: 2,
    unanswered: 0,
    notApplicable: 0,
    notSelected: 0,
    unmatched: 1,
  });
  expect(unmatched).toEqual([
    {
      sheet: SHEET,
      cell: "G30",
      label: "その他",
      answer: "-",
      suggestions: [{ item: "sample.near", label: "近い項目", confidence: 0.4 }],
    },
  ]);
  expect(coverage.unmatched).toBe(1);
  expect(coverage.forms).toEqual([{ form: "sample-form", items: 10, found: 2 }]);
  expect(coverage.categories.map(({ id, items }: { id: string; items: number }) => [id, items])).toEqual([
    ["availability", 2],
    ["other", 1],
  ]);
});

it("keeps the vendor's words exact, whatever they are", () => {
  const hostile = '=HYPERLINK("http://example.invalid")\u202e\ud800\t';
  const [found] = report(aReview([finding({ item: "sample.1", answer: { G6: hostile } })])).findings;
  expect(found.answer).toBe(hostile);
});
