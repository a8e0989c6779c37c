import { matchItems } from "../../src/matching/match-items";
import type { ChecklistRow } from "../../src/model/checklist";
import { forms } from "../support/forms";

const form = forms.find(({ id }) => id === "aspic-disclosure");
if (!form) throw new Error("no disclosure form");

/** Rows as `number label`; a row without number belongs to the line above. */
function confidences(lines: readonly string[]): readonly string[] {
  let above = "";
  const rows = lines.map((line, row): ChecklistRow => {
    const [, ref = "", label = above] = /^(?<ref>\d*) ?(?<label>.+)?$/.exec(line) ?? [];
    above = label;
    const part = { at: { sheet: "S", row, column: 9 }, text: "あり", value: "あり", format: "General" };
    return {
      row,
      ref: ref === "" ? null : ref,
      section: [],
      label,
      definition: "",
      unit: "",
      obligation: "",
      isHidden: false,
      answers: [{ parts: [part], text: "あり", service: null, is1904: false }],
    };
  });
  const checklist = {
    form: "aspic-disclosure",
    sheet: "S",
    headers: [],
    columns: [],
    rows,
    confidence: 1,
    because: [],
  };
  return matchItems(checklist, form as NonNullable<typeof form>, []).responses.map(
    ({ item, match }) => `${item.id} ${match.confidence >= 0.85 ? "sure" : "unsure"}`,
  );
}

const AROUND = [
  "77 サーバールーム内消火設備",
  "78 火災感知・報知システム",
  "79 直撃雷対策",
  "80 誘導雷対策",
  "81 十分な空調設備",
];

it("is sure of sub-rows without words of their own where all of them stand in order", () => {
  expect(confidences([...AROUND, "82 入退館管理等", "", ""]).slice(5)).toEqual([
    "aspic.82a sure",
    "aspic.82b sure",
    "aspic.82c sure",
  ]);
});

it("is not sure where one of them is missing", () => {
  const found = confidences([...AROUND, "82 入退館管理等", ""]).slice(5);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((line) => line.endsWith(" sure"))).toEqual([]);
});
