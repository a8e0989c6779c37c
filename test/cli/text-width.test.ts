import fc from "fast-check";
import { cutTo, padEnd, textWidth, wrap } from "../../src/cli/text-width";

describe("text in columns", () => {
  it.each([
    ["abc", 3],
    ["稼働率", 6],
    ["ｶﾅ", 2],
    ["９９．９％", 10],
    ["が", 2],
    ["𠮷野家", 6],
    ["99.9%以上", 9],
    ["①○△×※…", 11],
    ["", 0],
  ])("counts %s as %d wide", (text, width) => {
    expect(textWidth(text)).toBe(width);
  });

  it("cuts with … and never beyond the width", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 4, max: 40 }), (text, width) => {
        const cut = cutTo(text, width);
        expect(textWidth(cut)).toBeLessThanOrEqual(width);
        if (textWidth(text) <= width) expect(cut).toBe(text);
      }),
    );
  });

  it("fills up to the width", () => {
    expect(padEnd("稼働率", 8)).toBe("稼働率  ");
    expect(padEnd("稼働率", 3)).toBe("稼働率");
  });

  it("breaks lines without losing a character and without going beyond the width", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."月間稼働率は99.9%以上、です。 abc".split("")) }),
        fc.integer({ min: 12, max: 40 }),
        (text, width) => {
          const lines = wrap(text, width);
          for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
          expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        },
      ),
    );
  });

  it("keeps closing marks off the beginning of a line", () => {
    expect(wrap("月間稼働率は九十九。", 18)).toEqual(["月間稼働率は九十", "九。"]);
  });
});
