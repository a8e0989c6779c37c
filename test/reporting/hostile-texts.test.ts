import fc from "fast-check";
import type { OwnCell } from "../../src/model/changeset";
import { annotate } from "../../src/reporting/annotate";
import { readDecisions } from "../../src/reporting/decisions";
import { mergeDecisions, NO_DECISIONS } from "../../src/reporting/merge-decisions";
import { inert, quote } from "../../src/reporting/quote";
import { gridOf, snapshotOf } from "../support/own-sheet-grid";
import { aReview, crossFinding, facts, finding, unmatchedRow } from "../support/reviews";

const HOSTILE = [
  '=HYPERLINK("http://example.invalid","押す")',
  "+cmd|' /C calc'!A0",
  "@SUM(1,1)",
  "-1+1",
  "\t=1+1",
  "\r=1+1",
  "あ".repeat(32_767),
  "\ud800 \udc00",
  "\u0000\u0007\u001b[31m",
  "適合\u202e合適不",
  "{expected} {quote} $& $1",
  "shinsa:1:-",
  "shinsa:column:decision",
  "担当者判断",
  "]]></t><f>1</f>",
];

/** Short, whatever the text. */
function named(text: string): readonly [string, string] {
  return [JSON.stringify(text.slice(0, 40)), text];
}

it.each(HOSTILE.map(named))("shows %s as inert text wherever it is repeated", (_name, text) => {
  const { sheets, annotations } = annotate(reviewOf(text), facts, NO_DECISIONS, "ja");
  const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  for (const { content } of cells) {
    if (content?.kind === "formula") expect(content.formula).not.toContain(text.slice(0, 20));
  }
  for (const shown of [...cells.map(textOf), ...annotations.flatMap(({ notes }) => notes.map((note) => note.text))]) {
    expect(shown.length).toBeLessThanOrEqual(32_767);
    expect(shown).toBe(inert(shown));
    expect(shown).not.toMatch(/\p{Surrogate}/u);
  }
});

it.each(HOSTILE.map(named))("does not mistake %s for a decision", (_name, text) => {
  const review = reviewOf(text);
  const details = annotate(review, facts, NO_DECISIONS, "ja").sheets[1];
  if (!details) throw new Error("no findings sheet");
  const decisions = mergeDecisions(readDecisions(snapshotOf(gridOf(details))), review);
  expect([...decisions.kept.values(), ...decisions.vanished, ...decisions.handmade]).toEqual([]);
});

it("reads any sheet without failing, whatever stands in it", () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom("No", "セル", "項目", "回答", "担当者判断", "管理キー", "shinsa:1:+", "shinsa:1:a:00000000.0:x"),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 }), (grid) => {
      const { rows } = readDecisions(snapshotOf(grid));
      expect(rows.every(({ key }) => key.item !== "")).toBe(true);
    }),
  );
});

it.each([
  ["一行\nに\tなる", 40, "一行 に なる"],
  ["あ".repeat(50), 10, `${"あ".repeat(9)}…`],
  ["𠮷".repeat(10), 6, "𠮷𠮷…"],
  ["適合\u202e", 40, "適合\ufffd"],
])("quotes %j in %i characters as %j", (text, limit, quoted) => {
  expect(quote(text, limit)).toBe(quoted);
});

function reviewOf(text: string) {
  const reading = { state: "text" as const };
  return aReview(
    [
      finding({
        item: "sample.1",
        label: text,
        ref: text,
        answer: { G6: text },
        verdict: "review",
        reason: "vague",
        reading,
      }),
      finding({
        item: "sample.2",
        service: text,
        answer: { H6: text },
        verdict: "review",
        reason: "elsewhere",
        reading,
      }),
    ],
    {
      unmatched: [unmatchedRow(text, { G20: text })],
      crossFindings: [{ ...crossFinding("emptyDetail", ["G6"]), details: { answer: text } }],
      hints: [{ code: "unknownHint", details: { text } }],
    },
  );
}

function textOf({ content }: OwnCell): string {
  return content?.kind === "text" || content?.kind === "link" ? content.text : "";
}
