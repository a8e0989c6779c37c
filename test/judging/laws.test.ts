import fc from "fast-check";
import { judge } from "../../src/judging/judge";
import { VERDICTS_BY_GRAVITY, type Verdict } from "../../src/model/finding";
import type { Control } from "../../src/model/form";
import type { Criterion, Test } from "../../src/model/profile";
import type { Bound, ConditionKind, DurationUnit, Mention, Reading } from "../../src/model/reading";
import { choice, control, criterion, mention, reading, response, schedule, under, yesNo } from "./builders";

const BOUNDS: readonly Bound[] = ["exactly", "atLeast", "atMost", "moreThan", "lessThan", "about", "between"];
const UNITS: readonly DurationUnit[] = ["second", "minute", "hour", "day", "businessDay", "week", "month", "year"];
const KINDS: readonly ConditionKind[] = ["target", "noGuarantee", "planned", "partial", "approximate", "byContract"];

const bound = fc.constantFrom(...BOUNDS);
const unit = fc.constantFrom(...UNITS);
const amount = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.double({ min: 0, max: 100, noNaN: true }));
const scope = fc.constantFrom(null, "営業時間外", "プランB");
const conditions = fc.subarray([...KINDS]);

/** Mentions of one kind of value. `worse` moves an amount the wrong way, whichever that is. */
const durations: fc.Arbitrary<Mention> = fc
  .record({ amount, unit, bound, scope, more: amount })
  .map((it) =>
    mention(
      { type: "duration", amount: it.amount, unit: it.unit },
      { bound: it.bound, scope: it.scope, ...(it.bound === "between" ? { upper: it.amount + it.more } : {}) },
    ),
  );
const tags = fc
  .record({ value: fc.constantFrom("yes" as const, "no" as const), scope })
  .map((it) => yesNo(it.value, it.scope));

const readings: fc.Arbitrary<Reading> = fc
  .record({
    values: fc.array(fc.oneof({ arbitrary: durations, weight: 3 }, tags), { maxLength: 3 }),
    kinds: conditions,
    state: fc.constantFrom("blank" as const, "withheld" as const, "notApplicable" as const, "text" as const),
    isContradictory: fc.constantFrom(false, false, false, true),
  })
  .map(({ values, kinds, state, isContradictory }) =>
    under(
      kinds,
      reading(values, {
        ...(values.length === 0 ? { state } : {}),
        contradiction: isContradictory ? [{ start: 0, end: 1 }] : [],
      }),
    ),
  );

const retention = control({ answer: "duration", quantity: "retention" });
const limit = control({ answer: "duration", quantity: "limit", better: "lower" });

const thresholds: fc.Arbitrary<{ readonly asked: Control; readonly test: Test; readonly stricter: Test }> = fc
  .record({ isLimit: fc.boolean(), amount, unit, by: amount })
  .map((it) => {
    const at = (amount: number): Test => ({
      op: it.isLimit ? "atMost" : "atLeast",
      value: { type: "duration", amount, unit: it.unit },
      text: "",
    });
    const [less, more] = [it.amount, it.amount + it.by];
    return it.isLimit
      ? { asked: limit, test: at(more), stricter: at(less) }
      : { asked: retention, test: at(less), stricter: at(more) };
  });

const choices = fc.record({ code: fc.constantFrom("isms", "soc2"), scope }).map((it) => choice(it.code, it.scope));
const hours = fc.constantFrom("always", "平日").map(schedule);

/** A question of any type with an answer of that type, beside tags. */
const questions: fc.Arbitrary<{ readonly asked: Control; readonly test: Test; readonly read: Reading }> = fc
  .constantFrom<readonly [Control, Test, fc.Arbitrary<Mention>]>(
    [control({ answer: "yesNo", quantity: "none", better: "yes" }), { op: "is", value: "yes" }, tags],
    [control({ answer: "yesNo", quantity: "none", better: "no" }), { op: "is", value: "no" }, tags],
    [control({ answer: "yesNo", quantity: "none", better: "yes" }), { op: "answered" }, tags],
    [control({ answer: "schedule", quantity: "none" }), { op: "is", value: "always" }, hours],
    [
      control({ answer: "choice", choices: { combine: "every", options: [] } }),
      { op: "oneOf", codes: ["isms"] },
      choices,
    ],
    [
      control({ answer: "choice", choices: { combine: "some", options: [] } }),
      { op: "oneOf", codes: ["isms"] },
      choices,
    ],
    [retention, { op: "answered" }, durations],
    [control({ answer: "text", better: "none" }), { op: "answered" }, tags],
  )
  .chain(([asked, test, mentions]) =>
    fc
      .array(fc.oneof({ arbitrary: mentions, weight: 3 }, tags), { maxLength: 3 })
      .map((values) => ({ asked, test, read: reading(values) })),
  );

function verdictOf(read: Reading, asked: Control, ...criteria: readonly Criterion[]): Verdict {
  return judge(response(), read, asked, criteria).verdict;
}

const gravity = (verdict: Verdict) => -VERDICTS_BY_GRAVITY.indexOf(verdict);

describe("laws of judging", () => {
  it("strengthening a criterion never improves a verdict", () => {
    fc.assert(
      fc.property(readings, thresholds, (read, { asked, test, stricter }) => {
        const before = verdictOf(read, asked, criterion(test));
        const after = verdictOf(read, asked, criterion(stricter));
        expect(gravity(after)).toBeGreaterThanOrEqual(gravity(before));
      }),
      { numRuns: 2000 },
    );
  });

  it("adding a criterion never improves a verdict", () => {
    fc.assert(
      fc.property(readings, thresholds, thresholds, (read, one, other) => {
        const first = criterion(one.test, { id: "1" });
        const second = criterion(other.test, { id: "2" });
        const alone = verdictOf(read, one.asked, first);
        expect(gravity(verdictOf(read, one.asked, first, second))).toBeGreaterThanOrEqual(gravity(alone));
      }),
    );
  });

  it("the order of criteria changes neither verdict, reason nor the judgement shown", () => {
    fc.assert(
      fc.property(readings, fc.array(thresholds, { minLength: 1, maxLength: 4 }), (read, several) => {
        const criteria = several.map(({ test }, index) => criterion(test, { id: String(index) }));
        const there = judge(response(), read, retention, criteria);
        const back = judge(response(), read, retention, [...criteria].reverse());
        expect([back.verdict, back.reason, back.gravest]).toEqual([there.verdict, there.reason, there.gravest]);
      }),
    );
  });

  it("adding a condition never improves a verdict", () => {
    fc.assert(
      fc.property(readings, thresholds, fc.constantFrom(...KINDS), (read, { asked, test }, kind) => {
        const before = verdictOf(read, asked, criterion(test));
        const after = verdictOf(under([kind], read), asked, criterion(test));
        expect(gravity(after)).toBeGreaterThanOrEqual(gravity(before));
        expect(after).not.toBe("pass");
      }),
    );
  });

  it("a worse number never gives a better verdict", () => {
    fc.assert(
      fc.property(
        durations,
        fc.array(durations, { maxLength: 2 }),
        thresholds,
        amount,
        (said, others, { asked, test }, by) => {
          const isLimit = asked.better === "lower";
          if (said.value.type !== "duration") throw new Error("these are durations");
          const moved = isLimit ? said.value.amount + by : Math.max(0, said.value.amount - by);
          const change = moved - said.value.amount;
          const worse: Mention = {
            ...said,
            value: { type: "duration", amount: moved, unit: said.value.unit },
            ...(said.upper === undefined ? {} : { upper: said.upper + change }),
          };
          const before = verdictOf(reading([said, ...others]), asked, criterion(test));
          const after = verdictOf(reading([worse, ...others]), asked, criterion(test));
          expect(gravity(after)).toBeGreaterThanOrEqual(gravity(before));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("one more plan or time band never improves a verdict", () => {
    fc.assert(
      fc.property(
        fc.array(durations, { minLength: 1, maxLength: 3 }),
        durations,
        thresholds,
        (said, more, { asked, test }) => {
          const before = verdictOf(reading(said), asked, criterion(test));
          const after = verdictOf(reading([...said, more]), asked, criterion(test));
          expect(gravity(after)).toBeGreaterThanOrEqual(gravity(before));
        },
      ),
    );
  });

  it("passes only what is promised: a pass has no condition, no contradiction and no value that misses", () => {
    fc.assert(
      fc.property(readings, thresholds, (read, { asked, test }) => {
        const finding = judge(response(), read, asked, [criterion(test)]);
        if (finding.verdict !== "pass") return;
        expect(read.conditions).toEqual([]);
        expect(read.contradiction).toEqual([]);
        for (const value of read.values.filter((each) => each.value.type === "duration")) {
          expect(verdictOf(reading([value]), asked, criterion(test))).toBe("pass");
        }
      }),
      { numRuns: 2000 },
    );
  });

  describe("whatever is asked", () => {
    it("adding a condition never improves a verdict", () => {
      fc.assert(
        fc.property(questions, fc.constantFrom(...KINDS), ({ asked, test, read }, kind) => {
          const before = verdictOf(read, asked, criterion(test));
          expect(gravity(verdictOf(under([kind], read), asked, criterion(test)))).toBeGreaterThanOrEqual(
            gravity(before),
          );
        }),
      );
    });

    it("what contradicts itself never passes", () => {
      fc.assert(
        fc.property(questions, ({ asked, test, read }) => {
          const torn = { ...read, contradiction: [{ start: 0, end: 1 }] };
          expect(verdictOf(torn, asked, criterion(test))).not.toBe("pass");
        }),
      );
    });

    it("an answer whose item is not clear never passes", () => {
      fc.assert(
        fc.property(questions, fc.double({ min: 0, max: 0.79, noNaN: true }), ({ asked, test, read }, confidence) => {
          const unclear = response({ match: { by: "order", confidence } });
          expect(judge(unclear, read, asked, [criterion(test)]).verdict).not.toBe("pass");
        }),
      );
    });

    it("weight does not enter the verdict", () => {
      fc.assert(
        fc.property(questions, ({ asked, test, read }) => {
          const verdicts = (["high", "low"] as const).map((weight) =>
            verdictOf(read, asked, criterion(test, { weight })),
          );
          expect(verdicts[0]).toBe(verdicts[1]);
        }),
      );
    });

    it("a criterion that is switched off never colours", () => {
      fc.assert(
        fc.property(questions, ({ asked, test, read }) => {
          expect(verdictOf(read, asked, criterion(test, { isActive: false }))).toBe("notSelected");
        }),
      );
    });
  });
});
