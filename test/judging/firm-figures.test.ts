import { firmFigures } from "../../src/judging/firm-figures";
import type { Test } from "../../src/model/profile";
import type { Condition, ConditionKind, Mention, Reading } from "../../src/model/reading";

const ASKED = { op: "atLeast", value: percent(0, 99).value, text: "99%" } as const satisfies Test;

function percent(start: number, amount: number, scope: string | null = null): Mention {
  const text = `${amount}%`;
  return {
    value: { type: "percent", amount, unit: "percent" },
    bound: "exactly",
    span: { start, end: start + text.length },
    text,
    scope,
    basis: null,
  };
}

function condition(kind: ConditionKind, on?: Mention): Condition {
  const told = { kind, span: { start: 90, end: 92 }, text: "" };
  return on ? { ...told, on: [on.span] } : told;
}

function firmOf(values: readonly Mention[], conditions: readonly Condition[]) {
  const reading: Reading = {
    state: "value",
    values,
    conditions,
    discarded: [],
    contradiction: [],
    vague: [],
    from: null,
  };
  const { figures, conditions: left } = firmFigures(reading, values, ASKED);
  return { amounts: figures.map(({ text }) => text), kinds: left.map(({ kind }) => kind) };
}

describe("the figures that a threshold is held against", () => {
  const guaranteed = percent(0, 99.5);
  const hoped = percent(10, 99.9);

  it("are those that are not hedged, where the others claim no less", () => {
    expect(firmOf([guaranteed, hoped], [condition("target", hoped)])).toEqual({ amounts: ["99.5%"], kinds: [] });
  });

  it("keep what bears on the whole answer", () => {
    expect(firmOf([guaranteed, hoped], [condition("target", hoped), condition("partial")]).kinds).toEqual(["partial"]);
  });

  it("are all where a hedged one claims less", () => {
    const worse = percent(10, 98);
    expect(firmOf([guaranteed, worse], [condition("actual", worse)])).toEqual({
      amounts: ["99.5%", "98%"],
      kinds: ["actual"],
    });
  });

  it("are all where the firm one is another thing's", () => {
    const web = percent(10, 99.9, "Web");
    const database = percent(0, 99.5, "DB");
    expect(firmOf([database, web], [condition("target", web)]).kinds).toEqual(["target"]);
  });

  it("leave out what comes on top", () => {
    const standard = percent(0, 99.5, "標準");
    const option = percent(10, 99.9, "オプション");
    expect(firmOf([standard, option], [condition("optional", option)]).amounts).toEqual(["99.5%"]);
  });

  it("are all where nothing is hedged, or everything", () => {
    expect(firmOf([guaranteed, hoped], []).amounts).toEqual(["99.5%", "99.9%"]);
    expect(firmOf([hoped], [condition("target", hoped)]).kinds).toEqual(["target"]);
  });
});
