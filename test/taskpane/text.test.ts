import { words } from "../../src/app/words";
import { VERDICTS_BY_GRAVITY } from "../../src/model/finding";
import { textIn } from "../../src/taskpane/text";

it.each(["ja", "en"] as const)("in %s, a verdict has the same name in the pane as on our sheets", (lang) => {
  const text = textIn(lang);
  expect(VERDICTS_BY_GRAVITY.map((verdict) => text(`verdict.${verdict}`))).toEqual(
    VERDICTS_BY_GRAVITY.map((verdict) => words(lang).verdict[verdict]),
  );
});

it.each(["ja", "en"] as const)("in %s, what else stands in both places has the same name", (lang) => {
  const text = textIn(lang);
  const { provenance, details } = words(lang);
  expect([text("recalled"), text("proposed")]).toEqual([provenance.recalled, provenance.proposed]);
  expect([text("decision"), text("stale")]).toEqual([details.decision, details.stale]);
});

it("fills in what it is given", () => {
  expect(textIn("en")("goto", { cell: "G12" })).toBe("Show G12");
});
