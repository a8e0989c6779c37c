import { inquiries } from "../../src/reporting/inquiries";
import { inquiryCsv } from "../../src/reporting/inquiry-csv";
import { inquiryText } from "../../src/reporting/inquiry-text";
import { mergeDecisions, NO_DECISIONS } from "../../src/reporting/merge-decisions";
import { rowKeys } from "../../src/reporting/row-keys";
import { vendorCopy } from "../../src/reporting/share";
import {
  aReview,
  atLeast,
  condition,
  criterion,
  crossFinding,
  facts,
  finding,
  mention,
  percent,
} from "../support/reviews";

const failing = finding({
  item: "sample.1",
  ref: "1-5",
  label: "稼働率",
  control: "uptime",
  verdict: "fail",
  reason: "misses",
  answer: { G6: "98%" },
  criteria: [criterion("uptime", atLeast(percent(99), "99%"), { rationale: "社内の事情" })],
  decisive: mention("98%", "98%", percent(98)),
});
const blank = finding({
  item: "sample.2",
  label: "通知",
  control: "notice",
  verdict: "unanswered",
  reason: "blank",
  answer: { G7: "" },
  reading: { state: "blank" },
});
const unclear = finding({ item: "sample.3", verdict: "review", reason: "unclearMatch", answer: { G8: "あり" } });
const passing = finding({ item: "sample.4", answer: { G9: "あり" } });
const review = aReview([failing, blank, unclear, passing]);

it("asks politely about what is missing, and nothing about what is clear or ours to find out", () => {
  expect(inquiries(review, facts, NO_DECISIONS, "ja")).toEqual([
    {
      no: 1,
      at: { sheet: "サービスレベル", row: 5, column: 6 },
      cell: "サービスレベル!G6",
      ref: "1-5",
      item: "稼働率",
      answer: "98%",
      ask: "ご回答の水準と、当方の目安（99%以上）との間に差がございます。水準の引き上げが可能か、または補う措置がおありかをご教示ください。",
    },
    {
      no: 2,
      at: { sheet: "サービスレベル", row: 6, column: 6 },
      cell: "サービスレベル!G7",
      ref: "",
      item: "通知",
      answer: "（未記入）",
      ask: "ご回答の記入を確認できませんでした。お手数ですが、ご回答をお願いいたします。",
    },
  ]);
});

it("quotes the vendor's own words to the vendor, and not the names that we give them", () => {
  const text = "99.95%（ベストエフォート、努力目標）";
  const conditional = finding({
    item: "sample.5",
    control: "uptime",
    verdict: "review",
    reason: "conditional",
    answer: { G10: text },
    criteria: [criterion("uptime", atLeast(percent(99), "99%"))],
    decisive: mention(text, "99.95%", percent(99.95)),
    conditions: ["bestEffort", "target"],
    reading: { conditions: [condition(text, "bestEffort", "ベストエフォート"), condition(text, "target", "努力目標")] },
  });
  const asks = (lang: "ja" | "en") => inquiries(aReview([conditional]), facts, NO_DECISIONS, lang)[0]?.ask;
  expect(asks("ja")).toBe(
    "「ベストエフォート」、「努力目標」との記載がございます。条件の具体的な内容と、条件にかかわらずお約束いただける内容をご教示ください。",
  );
  expect(asks("en")).toBe(
    "The answer holds the words “ベストエフォート”, “努力目標”. Could you please describe the condition, and what you promise regardless of it?",
  );
});

it("asks in English where that is the language", () => {
  const [first] = inquiries(review, facts, NO_DECISIONS, "en");
  expect(first?.ask).toBe(
    "The level stated differs from what we look for (at least 99%). Could you offer a better level, or is there a compensating measure?",
  );
});

it.each([
  ["pass", false, false],
  ["notApplicable", false, false],
  ["fail", false, true],
  ["pass", true, true],
] as const)("after the decision %s (stale: %s) asks: %s", (verdict, stale, asks) => {
  const key = rowKeys(review).get(failing);
  if (!key) throw new Error("no key");
  const basis = stale ? { ...key.basis, answer: "0".repeat(16) } : key.basis;
  const row = { key, decision: { verdict, reason: "", basis }, texts: {}, extras: [] };
  const decisions = mergeDecisions({ rows: [row], handmade: [], extraHeaders: [] }, review);
  const asked = inquiries(review, facts, decisions, "ja").some(({ item }) => item === "稼働率");
  expect(asked).toBe(asks);
});

it("asks about answers that do not agree, by the items' names", () => {
  const crossed = aReview([failing, passing], { crossFindings: [crossFinding("sample", ["G6", "G9"])] });
  expect(inquiries(crossed, facts, NO_DECISIONS, "ja").at(-1)).toMatchObject({
    cell: "サービスレベル!G6、サービスレベル!G9",
    ref: "1-5",
    item: "稼働率、sample.4",
  });
});

it("reads as a letter", () => {
  const text = inquiryText(inquiries(review, facts, NO_DECISIONS, "ja"), facts, "ja");
  expect(text).toBe(`株式会社サンプルクラウド ご担当者様

いつもお世話になっております。ご提出いただいた「回答.xlsx」を拝見し、次の点を確認させていただきたく存じます。お手数をおかけしますが、ご回答くださいますようお願いいたします。

1. 1-5 稼働率（サービスレベル!G6）
   ご回答（現在）: 98%
   お伺いしたいこと: ご回答の水準と、当方の目安（99%以上）との間に差がございます。水準の引き上げが可能か、または補う措置がおありかをご教示ください。

2. 通知（サービスレベル!G7）
   ご回答（現在）: （未記入）
   お伺いしたいこと: ご回答の記入を確認できませんでした。お手数ですが、ご回答をお願いいたします。

ご不明な点がございましたらお知らせください。何卒よろしくお願いいたします。
`);
});

it("says so where there is nothing to ask", () => {
  expect(inquiryText([], facts, "ja")).toBe(
    "株式会社サンプルクラウド ご担当者様\n\n現時点でお伺いする事項はございません。\n",
  );
});

describe("as CSV", () => {
  it("opens in Excel as UTF-8, one quoted field per column", () => {
    const csv = inquiryCsv(inquiries(review, facts, NO_DECISIONS, "ja"), "ja");
    expect(csv.startsWith('\uFEFF"No","シート・セル","番号","項目","ご回答（現在）","お伺いしたいこと"\r\n"1",')).toBe(
      true,
    );
    expect(csv.trimEnd().split("\r\n")).toHaveLength(3);
  });

  it.each(["=1+1", "+cmd|' /C calc'!A0", "-2", "@SUM(A1)", "\t=1", "\r=1", "＝1", "　=1", '"=1', " =1"])(
    "keeps %j from being run",
    (answer) => {
      const [inquiry] = inquiries(review, facts, NO_DECISIONS, "ja");
      if (!inquiry) throw new Error("nothing asked");
      const csv = inquiryCsv([{ ...inquiry, answer }], "ja");
      expect(csv).toContain(`,"'${answer.replaceAll('"', '""')}",`);
    },
  );
});

it("gives the vendor the questions with room for replies, and nothing of ours", () => {
  const crossed = aReview([failing, blank], { crossFindings: [crossFinding("sample", ["G6", "G7"])] });
  const { annotations, sheets, records } = vendorCopy(crossed, facts, NO_DECISIONS, "ja");
  expect([annotations, records, sheets.map(({ name }) => name)]).toEqual([[], {}, ["問い合わせ一覧"]]);
  const said = JSON.stringify(sheets);
  expect(said).toContain("ご返答");
  for (const internal of ["不適合", "未回答", "見本基準", "原典未確認", "社内の事情", "見本プロファイル", "shinsa:"]) {
    expect(said).not.toContain(internal);
  }
});
