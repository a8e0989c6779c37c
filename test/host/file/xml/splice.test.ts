import fc from "fast-check";
import { type Edit, inverse, splice } from "../../../../src/host/file/xml/splice";

/** A text and edits of it that do not overlap. */
const edited = fc
  .tuple(
    fc.string({ maxLength: 40 }),
    fc.array(fc.tuple(fc.nat(40), fc.nat(4), fc.string({ maxLength: 5 })), { maxLength: 8 }),
  )
  .map(([text, steps]) => {
    const edits: Edit[] = [];
    let free = 0;
    for (const [gap, remove, insert] of steps) {
      const at = free + (gap % 6);
      if (at + remove > text.length) break;
      edits.push({ at, remove, insert });
      free = at + remove;
    }
    return { text, edits };
  });

describe("splice", () => {
  it("puts insertions at one place in the order given, before what is replaced there", () => {
    const edits = [
      { at: 1, remove: 1, insert: "X" },
      { at: 1, remove: 0, insert: "a" },
      { at: 1, remove: 0, insert: "b" },
    ];
    expect(splice("012", edits)).toBe("0abX2");
  });

  it("refuses edits that overlap", () => {
    expect(() =>
      splice("0123", [
        { at: 0, remove: 2, insert: "" },
        { at: 1, remove: 1, insert: "" },
      ]),
    ).toThrow(RangeError);
  });

  it("is undone by its inverse", () => {
    fc.assert(
      fc.property(edited, ({ text, edits }) => {
        expect(splice(splice(text, edits), inverse(text, edits))).toBe(text);
      }),
    );
  });
});
