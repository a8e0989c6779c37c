import { createHash } from "node:crypto";
import fc from "fast-check";
import { sha256 } from "../../src/text/sha256";

it("agrees with another implementation on any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
    }),
  );
});

it.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1000])("agrees on %i characters, around the block's edges", (length) => {
  const text = "a".repeat(length);
  expect(sha256(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
});

it("tells lone surrogates apart", () => {
  expect(sha256("\ud800")).not.toBe(sha256("\ud801"));
});
