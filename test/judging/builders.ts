import type { Control, Item } from "../../src/model/form";
import type { Criterion, Test } from "../../src/model/profile";
import type { Bound, ConditionKind, DurationUnit, Mention, Reading, Value } from "../../src/model/reading";
import type { Response } from "../../src/model/response";

/** A control that asks for nothing in particular; a test names what matters to it. */
export function control(parts: Partial<Control> = {}): Control {
  return {
    id: "availability.uptime",
    name: { ja: "稼働率", en: "Uptime" },
    category: "availability",
    answer: "percent",
    quantity: "amount",
    unit: null,
    better: "higher",
    accepts: [],
    wording: [],
    ...parts,
  };
}

export function item(parts: Partial<Item> = {}): Item {
  return {
    id: "form.1",
    ref: "1",
    altRefs: [],
    label: "サービス稼働率",
    asks: "",
    variants: [],
    section: [],
    obligation: null,
    control: "availability.uptime",
    unit: null,
    maxCharacters: null,
    provenance: "confirmed",
    ...parts,
  };
}

export function response(parts: Partial<Response> & { readonly text?: string } = {}): Response {
  const { text = "", ...others } = parts;
  const answer = {
    parts: [{ at: { sheet: "回答", row: 4, column: 6 }, text, value: text, format: "General" }],
    text,
    service: null,
    is1904: false,
  };
  return {
    form: "form",
    sheet: "回答",
    item: item(),
    row: {
      row: 4,
      ref: "1",
      section: [],
      label: "サービス稼働率",
      definition: "",
      unit: "",
      obligation: "",
      isHidden: false,
      answers: [answer],
    },
    answer,
    match: { by: "number", confidence: 1 },
    ...others,
  };
}

export function mention(value: Value, parts: Partial<Mention> = {}): Mention {
  return { value, bound: "exactly", span: { start: 0, end: 1 }, text: "", scope: null, basis: null, ...parts };
}

export const percent = (amount: number, bound: Bound = "exactly"): Mention =>
  mention({ type: "percent", amount, unit: "percent" }, { bound });

export const duration = (amount: number, unit: DurationUnit, bound: Bound = "exactly"): Mention =>
  mention({ type: "duration", amount, unit }, { bound });

export const frequency = (times: number, amount: number, unit: DurationUnit, bound: Bound = "exactly"): Mention =>
  mention({ type: "frequency", times, every: { amount, unit } }, { bound });

export const yesNo = (value: "yes" | "no", scope: string | null = null): Mention =>
  mention({ type: "yesNo", value }, { scope });

export const choice = (value: string, scope: string | null = null): Mention =>
  mention({ type: "choice", value }, { scope });

export const schedule = (value: string): Mention => mention({ type: "schedule", value });

export function reading(values: readonly Mention[], parts: Partial<Reading> = {}): Reading {
  return {
    state: values.length > 0 ? "value" : "text",
    values,
    conditions: [],
    discarded: [],
    contradiction: [],
    vague: [],
    from: null,
    ...parts,
  };
}

export function under(conditions: readonly ConditionKind[], of: Reading): Reading {
  const added = conditions.map((kind) => ({ kind, span: { start: 0, end: 1 }, text: "" }));
  return { ...of, conditions: [...of.conditions, ...added] };
}

export function criterion(test: Test, parts: Partial<Criterion> = {}): Criterion {
  return {
    id: "availability.uptime atLeast",
    profile: "profile",
    target: { kind: "control", control: "availability.uptime" },
    test,
    weight: "medium",
    source: { title: "社内標準", clause: "3.2" },
    provenance: "confirmed",
    isProposed: false,
    isActive: true,
    rationale: "",
    acceptedAlternatives: [],
    ...parts,
  };
}

export const atLeast = ({ value }: Mention): Test => ({ op: "atLeast", value, text: "" });
export const atMost = ({ value }: Mention): Test => ({ op: "atMost", value, text: "" });
