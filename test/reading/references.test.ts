import { toA1 } from "../../src/model/address";
import type { Answer, ChecklistRow } from "../../src/model/checklist";
import type { Control, Item } from "../../src/model/form";
import type { Reading } from "../../src/model/reading";
import type { Response } from "../../src/model/response";
import { readAnswers } from "../../src/reading/read-answers";

const CONTROL: Control = {
  id: "incident.notification-time",
  name: { ja: "障害通知時間", en: "Incident notification time" },
  category: "monitoring",
  answer: "duration",
  quantity: "limit",
  unit: null,
  better: "lower",
  accepts: [],
  wording: ["通知時間"],
};
const ITEM: Item = {
  id: "sample.1",
  ref: null,
  altRefs: [],
  label: "通知時間",
  asks: "",
  variants: [],
  section: [],
  obligation: null,
  control: CONTROL.id,
  unit: null,
  maxCharacters: null,
  provenance: "confirmed",
};

/** A column of answers, one row each from row 1; a row with several answers is written with `|`, a second cell with `⏐`. */
function read(rows: readonly string[], refs: readonly string[] = []): readonly Reading[] {
  const responses = rows.flatMap((cells, row): Response[] => {
    const answers = cells.split("|").map((text, index): Answer => {
      const parts = text.split("⏐").map((words, part) => ({
        at: { sheet: "S", row, column: 6 + index * 2 + part },
        text: words,
        value: words,
        format: "General",
      }));
      return { parts, text: parts.map((part) => part.text).join("\n"), service: null, is1904: false };
    });
    const line: ChecklistRow = {
      row,
      ref: refs[row] ?? null,
      section: [],
      label: ITEM.label,
      definition: "",
      unit: "",
      obligation: "",
      isHidden: false,
      answers,
    };
    return answers.map((answer) => ({
      form: "sample",
      sheet: "S",
      item: ITEM,
      row: line,
      answer,
      match: { by: "wording", confidence: 1 },
    }));
  });
  return readAnswers(responses, [], new Map([[CONTROL.id, CONTROL]]));
}

const summary = ({ state, values, from }: Reading) => [
  state,
  values.map(({ text }) => text).join(" "),
  from ? toA1(from) : null,
];

describe("同上 and its like", () => {
  it.each(["同上", "(同上)", "（同上です。）", "〃", "上に同じ", "上記と同様", "上記のとおりです", "Same as above"])(
    "%s carries the reading of the cell above",
    (ditto) => {
      expect(read(["30分以内", ditto]).map(summary)[1]).toEqual(["value", "30分以内", "G1"]);
    },
  );

  it("follows a chain to the cell that says something", () => {
    const readings = read(["30分以内", "同上", "〃", "同上"]).map(summary);
    expect(readings.slice(1)).toEqual(Array(3).fill(["value", "30分以内", "G1"]));
  });

  it("carries what keeps the value from being a promise, too", () => {
    const [, second] = read(["30分以内（目標値であり保証するものではありません）", "同上"]);
    expect(second?.conditions.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["noGuarantee"]));
  });

  it("finds the row with the number that is named", () => {
    expect(read(["30分以内", "2時間以内", "1-1と同じ"], ["1-1", "1-2", "1-3"]).map(summary)[2]).toEqual([
      "value",
      "30分以内",
      "G1",
    ]);
  });

  it("finds the answer of the service to the left", () => {
    expect(read(["30分以内|同左"]).map(summary)[1]).toEqual(["value", "30分以内", "G1"]);
  });

  it.each([
    ["同上", "30分以内"],
    ["1-9のとおり", "30分以内"],
    ["前述のとおり", "30分以内"],
  ])("%s that points at nothing stays with a person", (...rows) => {
    const [first] = read(rows, ["1-1", "1-2"]);
    expect(first?.values).toEqual([]);
    expect(first?.state).not.toBe("value");
  });

  it("never goes round in a circle", () => {
    const readings = read(["1-2と同じ", "1-1と同じ"], ["1-1", "1-2"]);
    expect(readings.map(({ values }) => values)).toEqual([[], []]);
  });

  it("keeps an answer's own mark where the remark above it says nothing against", () => {
    expect(read(["○⏐手順書に定めています。", "○⏐(同上)"]).map(summary)[1]).toEqual(["value", "○", null]);
  });

  it("takes over the reservation of the remark that is repeated", () => {
    const [, second] = read(["○⏐一部の拠点を除きます。", "○⏐(同上)"]);
    expect(second?.conditions.map(({ kind }) => kind)).toContain("partial");
    expect(second?.from).toEqual({ sheet: "S", row: 0, column: 6 });
  });
});
