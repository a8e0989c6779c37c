import fc from "fast-check";
import { parsePolicyText } from "../../src/policy/parse-policy-text";

async function comments(text: string): Promise<number> {
  const parsed = await parsePolicyText(text, "policy.yaml");
  if (parsed.kind === "problems") throw new Error(JSON.stringify(parsed.problems));
  return parsed.comments;
}

describe("the text of a policy", () => {
  it("is told how many comments it has, so that nobody loses them unawares", async () => {
    expect(await comments("# one\nid: x # two\n  # three\ntitle: 'a # b'\n")).toBe(3);
    expect(await comments("rationale: |\n  # a heading\n  text\nid: x#y\n")).toBe(0);
    expect(await comments('{ "id": "# x" }')).toBe(0);
  });

  it("may be anything: it is data or problems, never a failure", async () => {
    const pieces = fc.constantFrom(
      "a",
      ":",
      " ",
      "\n",
      "-",
      "[",
      "{",
      "]",
      "}",
      '"',
      "'",
      "#",
      "&",
      "*",
      "!",
      "|",
      "\t",
      "?",
    );
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.oneof(pieces, fc.string({ maxLength: 2 })), maxLength: 40 }),
        async (text) => {
          const parsed = await parsePolicyText(text, "policy.yaml");
          if (parsed.kind === "problems") expect(parsed.problems.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });
});
