import type { AnswerPart } from "../../src/model/checklist";
import type { Control } from "../../src/model/form";
import type { AnswerType, Reading } from "../../src/model/reading";
import { readCellValue, withHeldAmount } from "../../src/reading/cell-value";

function asks(answer: AnswerType): Control {
  return {
    id: answer,
    name: { ja: "", en: "" },
    category: "",
    answer,
    quantity: "amount",
    unit: null,
    better: "higher",
    accepts: [],
    wording: [],
  };
}

const cell = (value: number | string | boolean, text: string, format: string): AnswerPart => ({
  at: { sheet: "S", row: 0, column: 0 },
  text,
  value,
  format,
});

const read = (part: AnswerPart, answer: AnswerType, is1904 = false) =>
  readCellValue({ parts: [part], is1904 }, asks(answer));

describe("what Excel itself made of an answer", () => {
  it.each([
    [0.999, "99.9%", "0.0%", 99.9],
    [0.99999, "99.999%", "0.000%", 99.999],
    [0.9985, "100%", "0%", 99.85],
    [0.9, "90%", "0%;[Red]-0%", 90],
  ])("reads %d shown as %s as the percentage that the cell holds", (value, text, format, amount) => {
    expect(read(cell(value, text, format), "percent")?.values[0]?.value).toEqual({
      type: "percent",
      amount,
      unit: "percent",
    });
  });

  it.each([
    [46027, "1月5日", 'm"月"d"日"', "frequency"],
    [46027, "2026/1/5", "yyyy/m/d", "count"],
    [46027, "5-Jan", "d-mmm", "frequency"],
    [46027, "R8.1.5", "[$-411]ge.m.d", "duration"],
  ] as const)("leaves %d shown as %s to a person where no date was asked", (value, text, format, type) => {
    expect(read(cell(value, text, format), type)?.state).toBe("unreadable");
  });

  it.each([
    [44495, false, "2021-10-26"],
    [43033, true, "2021-10-26"],
    [1, false, "1900-01-01"],
    [61, false, "1900-03-01"],
    [44495.75, false, "2021-10-26"],
  ])("reads the serial %d (1904: %s) as %s", (serial, is1904, value) => {
    expect(read(cell(serial, "", "yyyy/m/d"), "date", is1904)).toBeUndefined();
    expect(read(cell(serial, "shown", "yyyy/m/d"), "date", is1904)?.values[0]?.value).toEqual({ type: "date", value });
  });

  it.each([
    [1 / 24, "1:00", "h:mm", 1, "hour"],
    [0.5 / 24, "0:30", "h:mm", 30, "minute"],
    [1.5, "36:00", "[h]:mm", 36, "hour"],
    [15 / 1440, "15:00", "mm:ss", 15, "minute"],
  ])("reads %d days shown as %s as a length of time", (value, text, format, amount, unit) => {
    expect(read(cell(value, text, format), "duration")?.values[0]?.value).toEqual({ type: "duration", amount, unit });
  });

  it("reads a truth value as yes or no", () => {
    expect(read(cell(true, "TRUE", "General"), "yesNo")?.values[0]?.value).toEqual({ type: "yesNo", value: "yes" });
    expect(read(cell(false, "FALSE", "General"), "duration")?.values[0]?.value).toEqual({ type: "yesNo", value: "no" });
  });

  it("leaves words, and numbers that are just numbers, to the readers", () => {
    expect(read(cell("99.9%", "99.9%", "@"), "percent")).toBeUndefined();
    expect(read(cell(4, "4世代", '0"世代"'), "count")).toBeUndefined();
    expect(read(cell(4, "4", "General"), "count")).toBeUndefined();
  });

  it("says nothing where a second cell holds words too", () => {
    const parts = [cell(0.999, "99.9%", "0.0%"), cell("目標値", "目標値", "@")];
    expect(readCellValue({ parts, is1904: false }, asks("percent"))).toBeUndefined();
  });

  it("takes the amount that the cell holds for the rounded one that it shows", () => {
    const shown: Reading = {
      state: "value",
      values: [
        {
          value: { type: "count", amount: 3, unit: "generation" },
          bound: "exactly",
          span: { start: 0, end: 3 },
          text: "3世代",
          scope: null,
          basis: null,
        },
      ],
      conditions: [],
      discarded: [],
      contradiction: [],
      vague: [],
      from: null,
    };
    const held = withHeldAmount(shown, [cell(2.6, "3世代", '0"世代"')]);
    expect(held.values[0]?.value).toMatchObject({ amount: 2.6 });
    expect(withHeldAmount(shown, [cell("3世代", "3世代", "@")])).toBe(shown);
  });
});
