import fc from "fast-check";
import { judge } from "../../src/judging/judge";
import { type Finding, VERDICTS_BY_GRAVITY, type Verdict } from "../../src/model/finding";
import type { Control } from "../../src/model/form";
import type { Criterion } from "../../src/model/profile";
import type { Mention, Reading } from "../../src/model/reading";
import { HEDGES, plainFigures, QUESTIONS, question } from "./arbitraries";
import { criterion, reading, response, under } from "./builders";

const RUNS = { numRuns: 3000 };

function judged(read: Reading, asked: Control, criteria: readonly Criterion[]): Finding {
  return judge(response(), read, asked, criteria);
}

function verdictOf(read: Reading, asked: Control, ...criteria: readonly Criterion[]): Verdict {
  return judged(read, asked, criteria).verdict;
}

const gravity = (verdict: Verdict) => -VERDICTS_BY_GRAVITY.indexOf(verdict);

/** A criterion as a profile may put it: switched on or off, a floor or desirable, with or without accepted wordings. */
const manner = fc.record({
  weight: fc.constantFrom("high" as const, "medium" as const, "low" as const),
  isActive: fc.constantFrom(true, true, true, false),
  isProposed: fc.boolean(),
  onMiss: fc.constantFrom({}, {}, { onMiss: "review" as const }),
  acceptedAlternatives: fc.constantFrom([], [], [""]),
});

/** The criteria of one profile on the question: its own level or the stricter one, in some manner. */
const profile = (id: string) =>
  fc.record({ isStrict: fc.boolean(), manner }).map(
    ({ isStrict, manner: { onMiss, ...parts } }) =>
      (asked: { readonly test: Criterion["test"]; readonly stricter: Criterion["test"] }): Criterion =>
        criterion(isStrict ? asked.stricter : asked.test, { id, profile: id, ...parts, ...onMiss }),
  );

describe("the questions that the laws are tried on", () => {
  it.each(QUESTIONS.map((questions) => [fc.sample(questions, 1)[0]?.kind ?? "", questions] as const))(
    "%s: meet, miss and leave open",
    (_kind, questions) => {
      const verdicts = fc
        .sample(questions, { numRuns: 1500, seed: 7 })
        .map(({ read, asked, test }) => verdictOf(read, asked, criterion(test)));
      const share = (...of: readonly Verdict[]) => verdicts.filter((verdict) => of.includes(verdict)).length / 1500;
      expect(share("pass")).toBeGreaterThan(0.05);
      expect(share("review")).toBeGreaterThan(0.1);
      expect(share("fail", "review")).toBeGreaterThan(0.2);
      expect(share("unanswered")).toBeGreaterThan(0.01);
    },
  );

  it("are often enough strengthened from a pass to a miss", () => {
    const turned = fc
      .sample(question, { numRuns: 3000, seed: 7 })
      .map(({ read, asked, test, stricter }) => [test, stricter].map((each) => verdictOf(read, asked, criterion(each))))
      .filter(([before, after]) => before === "pass" && after === "fail");
    expect(turned.length).toBeGreaterThan(30);
  });
});

describe("laws of judging", () => {
  it("strengthening a criterion never turns a non-pass into a pass, nor improves any verdict", () => {
    fc.assert(
      fc.property(question, manner, ({ read, asked, test, stricter }, { onMiss, ...parts }) => {
        const before = verdictOf(read, asked, criterion(test, { ...parts, ...onMiss }));
        const after = verdictOf(read, asked, criterion(stricter, { ...parts, ...onMiss }));
        if (before !== "pass") expect(after).not.toBe("pass");
        expect(gravity(after)).toBeGreaterThanOrEqual(gravity(before));
      }),
      RUNS,
    );
  });

  it("making a desirable level a floor never improves a verdict", () => {
    fc.assert(
      fc.property(question, ({ read, asked, test }) => {
        const desirable = verdictOf(read, asked, criterion(test, { onMiss: "review" }));
        const floor = verdictOf(read, asked, criterion(test));
        expect(gravity(floor)).toBeGreaterThanOrEqual(gravity(desirable));
        expect(floor === "pass").toBe(desirable === "pass");
      }),
      RUNS,
    );
  });

  it("adding a profile never improves a verdict", () => {
    fc.assert(
      fc.property(question, profile("a"), profile("b"), profile("c"), (asked, ...profiles) => {
        const criteria = profiles.map((of) => of(asked));
        for (let count = 1; count < criteria.length; count += 1) {
          const before = verdictOf(asked.read, asked.asked, ...criteria.slice(0, count));
          const after = verdictOf(asked.read, asked.asked, ...criteria.slice(0, count + 1));
          expect(gravity(after)).toBeGreaterThanOrEqual(gravity(before));
        }
      }),
      RUNS,
    );
  });

  it("the order of profiles changes neither verdict, reason nor the judgement shown", () => {
    fc.assert(
      fc.property(question, profile("a"), profile("b"), profile("c"), fc.nat(5), (asked, a, b, c, order) => {
        const criteria = [a, b, c].map((of) => of(asked));
        const there = judged(asked.read, asked.asked, criteria);
        const back = judged(asked.read, asked.asked, permuted(criteria, order));
        expect([back.verdict, back.reason, back.gravest]).toEqual([there.verdict, there.reason, there.gravest]);
        expect(new Set(back.judgements)).toEqual(new Set(there.judgements));
      }),
      RUNS,
    );
  });

  it("the verdict is the gravest of the judgements", () => {
    fc.assert(
      fc.property(question, profile("a"), profile("b"), (asked, a, b) => {
        const { verdict, judgements } = judged(asked.read, asked.asked, [a(asked), b(asked)]);
        expect(gravity(verdict)).toBe(Math.max(...judgements.map((each) => gravity(each.verdict))));
      }),
      RUNS,
    );
  });

  it("adding a hedge never improves a verdict, and a hedged level is never met", () => {
    fc.assert(
      fc.property(question, fc.constantFrom(...HEDGES), ({ read, asked, test }, kind) => {
        const before = verdictOf(read, asked, criterion(test));
        const after = verdictOf(under([kind], read), asked, criterion(test));
        expect(gravity(after)).toBeGreaterThanOrEqual(gravity(before));
        if (test.op !== "answered") expect(after).not.toBe("pass");
      }),
      RUNS,
    );
  });

  it("a vaguer or broader answer never improves a verdict", () => {
    fc.assert(
      fc.property(question, ({ read, asked, test }) => {
        const before = gravity(verdictOf(read, asked, criterion(test)));
        const span = [{ start: 0, end: 1 }];
        expect(gravity(verdictOf({ ...read, vague: span }, asked, criterion(test)))).toBeGreaterThanOrEqual(before);
        const approximate = read.values.map((said) => ({ ...said, bound: "about" as const }));
        if (read.values.every(({ bound }) => bound === "exactly")) {
          const after = verdictOf({ ...read, values: approximate }, asked, criterion(test));
          expect(gravity(after)).toBeGreaterThanOrEqual(before);
        }
      }),
      RUNS,
    );
  });

  it("what contradicts itself never passes", () => {
    fc.assert(
      fc.property(question, ({ asked, test, read }) => {
        const torn = { ...read, contradiction: [{ start: 0, end: 1 }] };
        expect(verdictOf(torn, asked, criterion(test))).not.toBe("pass");
      }),
      RUNS,
    );
  });

  it("an answer whose item is not clear never passes", () => {
    fc.assert(
      fc.property(question, fc.double({ min: 0, max: 0.79, noNaN: true }), ({ asked, test, read }, confidence) => {
        const unclear = response({ match: { by: "order", confidence } });
        expect(judge(unclear, read, asked, [criterion(test)]).verdict).not.toBe("pass");
      }),
      RUNS,
    );
  });

  it("weight does not enter the verdict", () => {
    fc.assert(
      fc.property(question, ({ asked, test, read }) => {
        const verdicts = (["high", "low"] as const).map((weight) =>
          verdictOf(read, asked, criterion(test, { weight })),
        );
        expect(verdicts[0]).toBe(verdicts[1]);
      }),
    );
  });

  it("a criterion that is switched off never colours", () => {
    fc.assert(
      fc.property(question, ({ asked, test, read }) => {
        expect(verdictOf(read, asked, criterion(test, { isActive: false }))).toBe("notSelected");
      }),
    );
  });
});

describe("laws of figures", () => {
  it("a worse number never gives a better verdict", () => {
    fc.assert(
      fc.property(
        plainFigures,
        fc.array(plainFigures, { maxLength: 2 }),
        question,
        fc.nat(12),
        (said, others, it, by) => {
          if (it.kind !== "duration" || said.value.type !== "duration") return;
          const isLimit = it.asked.better === "lower";
          const moved = isLimit ? said.value.amount + by : Math.max(0, said.value.amount - by);
          const change = moved - said.value.amount;
          const worse: Mention = {
            ...said,
            value: { type: "duration", amount: moved, unit: said.value.unit },
            ...(said.upper === undefined ? {} : { upper: said.upper + change }),
          };
          const before = verdictOf(reading([said, ...others]), it.asked, criterion(it.test));
          const after = verdictOf(reading([worse, ...others]), it.asked, criterion(it.test));
          expect(gravity(after)).toBeGreaterThanOrEqual(gravity(before));
        },
      ),
      { numRuns: 20_000 },
    );
  });

  it("one more value for all never improves a verdict, nor one more plan or time band beside it", () => {
    fc.assert(
      fc.property(fc.array(plainFigures, { minLength: 1, maxLength: 3 }), plainFigures, question, (said, more, it) => {
        if (it.kind !== "duration") return;
        const values = [{ ...said[0], scope: null } as Mention, ...said.slice(1)];
        const before = verdictOf(reading(values), it.asked, criterion(it.test));
        const after = verdictOf(reading([...values, more]), it.asked, criterion(it.test));
        expect(gravity(after)).toBeGreaterThanOrEqual(gravity(before));
      }),
      { numRuns: 20_000 },
    );
  });

  it("passes only what is promised: a pass has no condition, no contradiction and no value that misses", () => {
    let passes = 0;
    fc.assert(
      fc.property(question, ({ read, asked, test }) => {
        if (test.op !== "atLeast" && test.op !== "atMost") return;
        if (verdictOf(read, asked, criterion(test)) !== "pass") return;
        passes += 1;
        expect(read.conditions).toEqual([]);
        expect(read.contradiction).toEqual([]);
        expect(read.vague).toEqual([]);
        for (const value of read.values.filter((each) => each.value.type === asked.answer)) {
          expect(verdictOf(reading([{ ...value, scope: null }]), asked, criterion(test))).toBe("pass");
        }
      }),
      RUNS,
    );
    expect(passes).toBeGreaterThan(100);
  });
});

/** The same three in another order; `order` counts the six that there are. */
function permuted<T>(three: readonly T[], order: number): readonly T[] {
  const [first = 0, second = 1, third = 2] = ORDERS[order % ORDERS.length] ?? [];
  return [first, second, third].flatMap((index) => three.slice(index, index + 1));
}

const ORDERS = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;
