import fc from "fast-check";
import type { Control } from "../../src/model/form";
import type { Test } from "../../src/model/profile";
import type { Bound, ConditionKind, DurationUnit, Mention, Reading, Value } from "../../src/model/reading";
import { choice, control, mention, reading, schedule, under, yesNo } from "./builders";

/** A question, an answer to it, and two criteria of which `stricter` asks at least as much as `test`. */
export interface Question {
  readonly kind: string;
  readonly asked: Control;
  readonly test: Test;
  readonly stricter: Test;
  readonly read: Reading;
}

/** The hedges that the laws lay over an answer. */
export const HEDGES: readonly ConditionKind[] = [
  "target",
  "noGuarantee",
  "planned",
  "partial",
  "approximate",
  "byContract",
];

const DURATIONS: readonly DurationUnit[] = ["second", "minute", "hour", "day", "businessDay", "week", "month", "year"];
const BOUNDS: readonly Bound[] = ["exactly", "atLeast", "atMost", "moreThan", "lessThan", "about", "between"];

/** Few and small, so that answers fall on, above and below the criteria about equally often. */
const amount = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 12 }), weight: 4 },
  { arbitrary: fc.double({ min: 0, max: 12, noNaN: true }), weight: 1 },
);
const scope = fc.oneof(
  { arbitrary: fc.constant(null), weight: 3 },
  { arbitrary: fc.constantFrom("営業時間外", "プランB"), weight: 1 },
);
const tag = fc
  .record({ value: fc.constantFrom("yes" as const, "no" as const), scope })
  .map((it) => yesNo(it.value, it.scope));

/** A kind of number: how it is written in its units, and whether more of it is more of what is asked. */
interface Scale {
  readonly answer: Control["answer"];
  readonly units: readonly string[];
  readonly write: (amount: number, unit: string) => Value;
  readonly isInverse?: true;
}

const SCALES: { readonly [kind: string]: Scale } = {
  percent: { answer: "percent", units: ["percent"], write: (n) => ({ type: "percent", amount: n, unit: "percent" }) },
  duration: {
    answer: "duration",
    units: DURATIONS,
    write: (n, unit) => ({ type: "duration", amount: n, unit: unit as DurationUnit }),
  },
  frequency: {
    answer: "frequency",
    units: DURATIONS,
    write: (n, unit) => ({ type: "frequency", times: 1, every: { amount: n + 1, unit: unit as DurationUnit } }),
    isInverse: true,
  },
  count: {
    answer: "count",
    units: ["generation", "generation", "generation", "person"],
    write: (n, unit) => ({ type: "count", amount: n, unit }),
  },
  money: {
    answer: "money",
    units: ["JPY", "JPY", "JPY", "USD"],
    write: (n, unit) => ({ type: "money", amount: n, unit }),
  },
  ratio: { answer: "ratio", units: ["times"], write: (n) => ({ type: "ratio", amount: n, unit: "times" }) },
  size: { answer: "size", units: ["MB", "GB"], write: (n, unit) => ({ type: "size", amount: n, unit }) },
  bandwidth: {
    answer: "bandwidth",
    units: ["Mbps", "Gbps"],
    write: (n, unit) => ({ type: "bandwidth", amount: n, unit }),
  },
  date: {
    answer: "date",
    units: ["", "-06", "-06-15"],
    write: (n, precision) => ({ type: "date", value: `${2010 + Math.floor(n)}${precision}` }),
  },
};

/** A figure as vendors qualify it; now and then one that cannot be counted, or that never ends. */
function figures({ units, write }: Scale): fc.Arbitrary<Mention> {
  const plain = fc
    .record({ amount, more: amount, unit: fc.constantFrom(...units), bound: fc.constantFrom(...BOUNDS), scope })
    .map((it) => {
      const value = write(it.amount, it.unit);
      const low = "amount" in value ? value.amount : value.type === "frequency" ? value.every.amount : null;
      const upper = it.bound === "between" && low !== null ? { upper: low + it.more } : {};
      return mention(value, { bound: it.bound, scope: it.scope, ...upper });
    });
  const sample = write(1, units[0] ?? "");
  const odd: readonly Value[] =
    sample.type === "frequency"
      ? [{ ...sample, continuous: true }]
      : sample.type === "duration"
        ? [{ type: "duration", amount: Infinity, unit: "year", unlimited: true }]
        : [];
  if (odd.length === 0) return plain;
  return fc.oneof(
    { arbitrary: plain, weight: 9 },
    fc.constantFrom(...odd).map((value) => mention(value)),
  );
}

/** An answer made of such mentions, with everything that can stand around them. */
function readings(mentions: fc.Arbitrary<Mention>): fc.Arbitrary<Reading> {
  const rarely = (share: number) => fc.integer({ min: 1, max: share }).map((drawn) => drawn === 1);
  return fc
    .record({
      values: fc.oneof(
        { arbitrary: mentions.map((said) => [said]), weight: 2 },
        { arbitrary: fc.array(fc.oneof({ arbitrary: mentions, weight: 5 }, tag), { maxLength: 3 }), weight: 3 },
      ),
      kinds: fc.oneof({ arbitrary: fc.constant([]), weight: 5 }, fc.subarray([...HEDGES])),
      state: fc.constantFrom("blank" as const, "withheld" as const, "notApplicable" as const, "text" as const),
      isContradictory: rarely(20),
      isVague: rarely(20),
    })
    .map(({ values, kinds, state, isContradictory, isVague }) =>
      under(
        kinds,
        reading(values, {
          ...(values.length === 0 ? { state } : {}),
          contradiction: isContradictory ? [{ start: 0, end: 1 }] : [],
          vague: isVague ? [{ start: 0, end: 1 }] : [],
        }),
      ),
    );
}

function numeric(kind: string, scale: Scale): fc.Arbitrary<Question> {
  return fc
    .record({
      read: readings(figures(scale)),
      amount,
      by: amount,
      unit: fc.constantFrom(...scale.units),
      op: fc.constantFrom("atLeast" as const, "atMost" as const),
    })
    .map(({ read, amount: less, by, unit, op }) => {
      const at = (n: number): Test => {
        const level = { value: scale.write(n, unit), text: "" };
        return op === "atLeast" ? { op, ...level } : { op, ...level };
      };
      const isLaxAtLess = (op === "atLeast") !== (scale.isInverse ?? false);
      const [lax, strict] = isLaxAtLess ? [less, less + by] : [less + by, less];
      const asked = control({ answer: scale.answer, better: op === "atLeast" ? "higher" : "lower" });
      return { kind, asked, test: at(lax), stricter: at(strict), read };
    });
}

const CODES = ["isms", "soc2", "ismap"];

function chosen(combine: "every" | "some"): fc.Arbitrary<Question> {
  const said = fc.record({ code: fc.constantFrom(...CODES), scope }).map((it) => choice(it.code, it.scope));
  const asked = control({ answer: "choice", quantity: "none", choices: { combine, options: [] } });
  return fc
    .record({ read: readings(said), codes: fc.subarray(CODES, { minLength: 1 }), kept: fc.subarray(CODES) })
    .map(({ read, codes, kept }) => {
      const fewer = codes.filter((code) => kept.includes(code));
      return {
        kind: `choice, ${combine}`,
        asked,
        test: { op: "oneOf", codes },
        stricter: { op: "oneOf", codes: fewer },
        read,
      };
    });
}

/** Nothing is stricter than あり, 24時間365日 or a disclosure but themselves. */
function fixed(kind: string, asked: Control, test: Test, mentions: fc.Arbitrary<Mention>): fc.Arbitrary<Question> {
  return readings(mentions).map((read) => ({ kind, asked, test, stricter: test, read }));
}

const yesNoControl = (better: "yes" | "no") => control({ answer: "yesNo", quantity: "none", better });

/** By kind of question; each draws answers of its own kind. */
export const QUESTIONS: readonly fc.Arbitrary<Question>[] = [
  ...Object.entries(SCALES).map(([kind, scale]) => numeric(kind, scale)),
  chosen("every"),
  chosen("some"),
  fixed("yes", yesNoControl("yes"), { op: "is", value: "yes" }, tag),
  fixed("no", yesNoControl("no"), { op: "is", value: "no" }, tag),
  fixed(
    "hours",
    control({ answer: "schedule", quantity: "none" }),
    { op: "is", value: "always" },
    fc.constantFrom("always", "always", "平日").map(schedule),
  ),
  fixed(
    "disclosed",
    control({ answer: "duration", quantity: "retention" }),
    { op: "answered" },
    figures(SCALES["duration"] as Scale),
  ),
  fixed("disclosed text", control({ answer: "text", better: "none" }), { op: "answered" }, tag),
];

export const question: fc.Arbitrary<Question> = fc.oneof(...QUESTIONS);

/** Durations as vendors state them. */
export const plainFigures = figures(SCALES["duration"] as Scale);
