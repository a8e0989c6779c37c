import type { Control } from "../../src/model/form";
import type { Reading } from "../../src/model/reading";
import { readBareFigure } from "../../src/reading/bare-figure";
import { readAnswer } from "../../src/reading/read-answer";

const asks = (answer: Control["answer"], quantity: Control["quantity"]): Control => ({
  id: "test",
  name: { ja: "対象", en: "it" },
  category: "test",
  answer,
  quantity,
  unit: null,
  better: "higher",
  accepts: [],
  wording: [],
});

function read(text: string, row: { unit?: string; label?: string }, control: Control): Reading | undefined {
  const parts = text.split("\n").map((part, column) => ({
    at: { sheet: "S", row: 0, column },
    text: part,
    value: part,
    format: "General",
  }));
  return readBareFigure(
    { text, parts, service: null, is1904: false },
    { unit: row.unit ?? "", label: row.label ?? "", definition: "" },
    (answer) => readAnswer(answer, { control, accepts: [], words: [], otherWording: [] }),
  );
}

const KEPT = asks("duration", "retention");
const NOTICE = asks("duration", "notice");

describe("a bare figure and the unit of its row", () => {
  it.each([
    ["4", { unit: "時間" }, { type: "duration", amount: 4, unit: "hour" }, "4", "exactly"],
    ["１２", { unit: "月" }, { type: "duration", amount: 12, unit: "month" }, "１２", "exactly"],
    ["3", { label: "保存期間（年）" }, { type: "duration", amount: 3, unit: "year" }, "3", "exactly"],
    ["3以上", { label: "保存期間　単位：年" }, { type: "duration", amount: 3, unit: "year" }, "3以上", "atLeast"],
    ["約90", { unit: "日" }, { type: "duration", amount: 90, unit: "day" }, "約90", "about"],
  ])("%s %j", (text, row, value, span, bound) => {
    const mention = read(text, row, KEPT)?.values[0];
    expect([mention?.value, mention?.text, mention?.bound]).toEqual([value, span, bound]);
  });

  it("keeps the bound that the unit says, and the mark beside the figure", () => {
    const values = read("有\n7", { unit: "日前" }, NOTICE)?.values ?? [];
    expect(values.map(({ text, bound }) => [text, bound])).toEqual([
      ["有", "exactly"],
      ["7", "atLeast"],
    ]);
    expect(values[1]?.span).toEqual({ start: 2, end: 3 });
  });

  it.each([
    ["4時間", { unit: "分" }],
    ["4", { unit: "" }],
    ["4", { unit: "有無" }],
    ["4", { unit: "世代" }],
    ["1日4回、7", { unit: "日" }],
    ["別紙", { unit: "日" }],
  ])("leaves %s under %j alone", (text, row) => {
    expect(read(text, row, KEPT)).toBeUndefined();
  });
});
