import { z } from "zod";

const verdict = z.enum(["pass", "fail", "review", "unanswered", "notApplicable", "notSelected"]);
const span = { text: z.string(), start: z.int().min(0), end: z.int().min(0), cell: z.string().optional() };
const bound = z.enum(["exactly", "atLeast", "atMost", "moreThan", "lessThan", "about", "between"]);
const stated = {
  ...span,
  bound,
  upper: z.number().optional(),
  scope: z.string().nullable(),
  basis: z.string().nullable(),
};
const numeric = { ...stated, amount: z.number().nullable(), unit: z.string() };
const TIME = ["second", "minute", "hour", "day", "businessDay", "week", "month", "year"] as const;

/** A value, with exactly the fields of its type. `more`: what a discarded value says besides. */
const valueWith = <M extends z.ZodRawShape>(more: M) =>
  z.discriminatedUnion("type", [
    z.strictObject({ ...numeric, ...more, type: z.literal("percent"), unit: z.literal("percent") }),
    z.strictObject({
      ...numeric,
      ...more,
      type: z.literal("duration"),
      unit: z.enum(TIME),
      unlimited: z.literal(true).optional(),
    }),
    z.strictObject({
      ...stated,
      ...more,
      type: z.literal("frequency"),
      times: z.number(),
      every: z.strictObject({ amount: z.number(), unit: z.enum(TIME) }),
      continuous: z.literal(true).optional(),
    }),
    ...(["count", "money", "ratio", "size", "bandwidth"] as const).map((type) =>
      z.strictObject({ ...numeric, ...more, type: z.literal(type) }),
    ),
    z.strictObject({
      ...stated,
      ...more,
      type: z.literal("date"),
      value: z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/),
    }),
    z.strictObject({ ...stated, ...more, type: z.literal("yesNo"), value: z.enum(["yes", "no"]) }),
    ...(["choice", "schedule"] as const).map((type) =>
      z.strictObject({ ...stated, ...more, type: z.literal(type), value: z.string() }),
    ),
  ]);

const finding = z.strictObject({
  sheet: z.string(),
  cell: z.string().regex(/^[A-Z]{1,3}\d+$/),
  form: z.enum(["aspic-disclosure", "meti-service-level", "vendor-questionnaire"]),
  ref: z.string().nullable(),
  item: z.string(),
  label: z.string(),
  control: z.string().nullable(),
  service: z.string().nullable(),
  match: z.strictObject({
    by: z.enum(["number", "wording", "order", "person"]),
    confidence: z.number().min(0).max(1),
  }),
  answer: z.string(),
  detail: z.strictObject({ cell: z.string(), text: z.string() }).nullable(),
  reading: z.strictObject({
    state: z.enum(["value", "text", "blank", "withheld", "notApplicable", "elsewhere", "unreadable"]),
    values: z.array(valueWith({})),
    conditions: z.array(z.strictObject({ ...span, kind: z.string() })),
    vague: z.array(z.strictObject(span)),
    contradiction: z.array(z.strictObject(span)),
    discarded: z.array(valueWith({ because: z.string() })),
    from: z.string().nullable(),
  }),
  judgements: z.array(
    z.strictObject({
      profile: z.string(),
      criterion: z.string(),
      expected: z.string(),
      source: z.string(),
      provenance: z.enum(["confirmed", "recalled"]),
      proposed: z.boolean(),
      weight: z.enum(["high", "medium", "low"]),
      verdict,
      reason: z.string(),
      conditions: z.array(z.string()),
    }),
  ),
  verdict,
  reason: z.string(),
  message: z.string().min(1),
  weight: z.enum(["high", "medium", "low"]).nullable(),
  decision: z.strictObject({ verdict: verdict.nullable(), reason: z.string(), stale: z.boolean() }).nullable(),
});

const counts = z.strictObject({
  pass: z.int(),
  fail: z.int(),
  review: z.int(),
  unanswered: z.int(),
  notApplicable: z.int(),
  notSelected: z.int(),
});

const totals = counts.extend({ unmatched: z.int() });

/** report.json as people's scripts rely on it: a field that appears, vanishes or changes its kind fails here first. */
export const reportSchema = z.strictObject({
  schema: z.literal("shinsa.report/1"),
  tool: z.strictObject({ name: z.literal("shinsa"), version: z.string(), catalog: z.string().regex(/^[0-9a-f]{64}$/) }),
  input: z.strictObject({ file: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  at: z.iso.datetime({ offset: true }),
  profiles: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      version: z.string(),
      chosenBy: z.enum(["default", "sheet", "user"]),
      hash: z.string().optional(),
    }),
  ),
  sheets: z.array(
    z.strictObject({
      name: z.string(),
      role: z.enum(["checklist", "ambiguous", "other"]),
      form: z.string().nullable(),
      because: z.array(z.string()),
      header: z.array(z.string()),
      columns: z.record(z.string(), z.string().regex(/^[A-Z]{1,3}$/)),
      answers: z.array(z.strictObject({ column: z.string(), service: z.string().nullable() })).optional(),
      candidates: z
        .array(
          z.strictObject({
            form: z.string(),
            header: z.string().nullable(),
            confidence: z.number(),
            because: z.array(z.string()),
          }),
        )
        .optional(),
    }),
  ),
  findings: z.array(finding),
  crossFindings: z.array(
    z.strictObject({
      check: z.string(),
      cells: z.array(z.strictObject({ sheet: z.string(), cell: z.string() })).min(1),
      verdict: z.enum(["fail", "review"]),
      message: z.string().min(1),
    }),
  ),
  unmatched: z.array(
    z.strictObject({
      sheet: z.string(),
      cell: z.string(),
      label: z.string(),
      answer: z.string(),
      suggestions: z.array(z.strictObject({ item: z.string(), label: z.string(), confidence: z.number() })),
    }),
  ),
  hints: z.array(z.strictObject({ code: z.string(), message: z.string() })),
  coverage: z.strictObject({
    forms: z.array(z.strictObject({ form: z.string(), items: z.int(), found: z.int() })),
    categories: z.array(z.strictObject({ id: z.string(), name: z.string(), items: z.int(), verdicts: counts })),
    unmatched: z.int(),
  }),
  totals,
  effectiveTotals: totals,
});
