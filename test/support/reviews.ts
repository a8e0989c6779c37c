import type { Catalog } from "../../src/catalog/catalog";
import { fromA1 } from "../../src/model/address";
import type { Answer, SheetLayout } from "../../src/model/checklist";
import type { CrossFinding, Finding, Judgement, ReasonCode, Review, Verdict } from "../../src/model/finding";
import type { Control, Form, Item } from "../../src/model/form";
import type { Criterion, Test } from "../../src/model/profile";
import type { Bound, Condition, ConditionKind, Mention, Reading, Value } from "../../src/model/reading";
import type { Response, UnmatchedRow } from "../../src/model/response";
import type { RunFacts } from "../../src/reporting/run-facts";

/** Small reviews made by hand: what the stages before reporting would hand over. */
export const SHEET = "サービスレベル";

export const controls = {
  uptime: control("availability.uptime", "稼働率", { category: "availability", answer: "percent", better: "higher" }),
  notice: control("availability.notice", "計画停止の通知", {
    category: "availability",
    answer: "duration",
    quantity: "notice",
    better: "higher",
  }),
  reply: control("support.reply", "回答までの時間", {
    category: "support",
    answer: "duration",
    quantity: "limit",
    better: "lower",
  }),
  monitoring: control("support.monitoring", "監視の間隔", {
    category: "support",
    answer: "frequency",
    quantity: "interval",
    better: "higher",
  }),
  misuse: control("privacy.misuse", "目的外の利用", { category: "security", better: "no" }),
  encryption: control("security.tls", "通信の暗号化", {
    category: "security",
    answer: "choice",
    better: "none",
    choices: {
      combine: "every",
      options: [
        { code: "tls12", name: { ja: "TLS 1.2", en: "TLS 1.2" }, wording: ["TLS1.2"] },
        { code: "tls13", name: { ja: "TLS 1.3", en: "TLS 1.3" }, wording: ["TLS1.3"] },
      ],
    },
  }),
} as const;

export type ControlName = keyof typeof controls;

export function control(id: string, ja: string, rest: Partial<Control> = {}): Control {
  return {
    id,
    name: { ja, en: id },
    category: "availability",
    answer: "yesNo",
    quantity: "amount",
    unit: null,
    better: "yes",
    accepts: [],
    wording: [],
    ...rest,
  };
}

function item(id: string, label: string, rest: Partial<Item> = {}): Item {
  return {
    id,
    ref: null,
    altRefs: [],
    label,
    asks: "",
    variants: [],
    section: [],
    obligation: null,
    control: null,
    unit: null,
    maxCharacters: null,
    provenance: "confirmed",
    ...rest,
  };
}

export function criterion(id: string, test: Test, rest: Partial<Criterion> = {}): Criterion {
  return {
    id,
    profile: "sample-profile",
    target: { kind: "control", control: id },
    test,
    weight: "high",
    source: { title: "見本基準", clause: "3.2" },
    provenance: "confirmed",
    isProposed: false,
    isActive: true,
    rationale: "",
    acceptedAlternatives: [],
    ...rest,
  };
}

export const percent = (amount: number): Value => ({ type: "percent", amount, unit: "percent" });
export const hours = (amount: number): Value => ({ type: "duration", amount, unit: "hour" });
export const days = (amount: number): Value => ({ type: "duration", amount, unit: "day" });

export function atLeast(value: Value, text: string): Test {
  return { op: "atLeast", value, text };
}

export function atMost(value: Value, text: string): Test {
  return { op: "atMost", value, text };
}

/** A mention of the first occurrence of `text` in `answer`. */
export function mention(answer: string, text: string, value: Value, rest: Partial<Mention> = {}): Mention {
  return { value, bound: "exactly" as Bound, span: spanOf(answer, text), text, scope: null, basis: null, ...rest };
}

export function condition(answer: string, kind: ConditionKind, text: string): Condition {
  return { kind, text, span: spanOf(answer, text) };
}

export function spanOf(answer: string, text: string): { readonly start: number; readonly end: number } {
  const start = answer.indexOf(text);
  if (start < 0) throw new Error(`the fixture does not hold ${text}`);
  return { start, end: start + text.length };
}

export function reading(rest: Partial<Reading> = {}): Reading {
  return {
    state: "value",
    values: [],
    conditions: [],
    discarded: [],
    contradiction: [],
    vague: [],
    from: null,
    ...rest,
  };
}

/** The answer cells of one row, from left to right; parts are joined as layout joins them. */
function answer(cells: { readonly [a1: string]: string }, sheet = SHEET, service: string | null = null): Answer {
  const parts = Object.entries(cells).map(([a1, text]) => {
    const cell = fromA1(a1);
    if (!cell) throw new Error(`no cell: ${a1}`);
    return { at: { sheet, ...cell }, text, value: text, format: "General" };
  });
  return { parts, text: parts.map(({ text }) => text).join("\n"), service, is1904: false };
}

export interface FindingSpec {
  readonly item: string;
  readonly label?: string;
  readonly ref?: string | null;
  readonly control?: ControlName | null;
  readonly yesIs?: NonNullable<Item["yesIs"]>;
  readonly sheet?: string;
  readonly service?: string | null;
  readonly answer: { readonly [a1: string]: string };
  readonly reading?: Partial<Reading>;
  readonly verdict?: Verdict;
  readonly reason?: ReasonCode;
  readonly criteria?: readonly Criterion[];
  readonly decisive?: Mention | null;
  readonly conditions?: readonly ConditionKind[];
}

export function finding(spec: FindingSpec): Finding {
  const { verdict = "pass", reason = "meets", criteria = [], decisive = null, conditions = [] } = spec;
  const theirs = answer(spec.answer, spec.sheet ?? SHEET, spec.service ?? null);
  const judgements: readonly Judgement[] = criteria.map((each) => ({
    criterion: each,
    verdict,
    reason,
    decisive,
    conditions,
  }));
  return {
    response: response(spec, theirs),
    reading: reading(spec.reading),
    judgements,
    verdict,
    reason,
    gravest: judgements[0] ?? null,
  };
}

function response(spec: FindingSpec, theirs: Answer): Response {
  const controlId = spec.control ? controls[spec.control].id : null;
  const label = spec.label ?? spec.item;
  return {
    form: "sample-form",
    sheet: spec.sheet ?? SHEET,
    item: item(spec.item, label, {
      ref: spec.ref ?? null,
      control: controlId,
      ...(spec.yesIs ? { yesIs: spec.yesIs } : {}),
    }),
    row: {
      row: theirs.parts[0]?.at.row ?? 0,
      ref: spec.ref ?? null,
      section: [],
      label,
      definition: "",
      unit: "",
      obligation: "",
      isHidden: false,
      answers: [theirs],
    },
    answer: theirs,
    match: { by: "wording", confidence: 0.97 },
  };
}

export function unmatchedRow(label: string, cells: { readonly [a1: string]: string }, sheet = SHEET): UnmatchedRow {
  const theirs = answer(cells, sheet);
  return {
    sheet,
    row: {
      row: theirs.parts[0]?.at.row ?? 0,
      ref: null,
      section: [],
      label,
      definition: "",
      unit: "",
      obligation: "",
      isHidden: false,
      answers: [theirs],
    },
    answer: theirs,
    suggestions: [{ item: item("sample.near", "近い項目"), confidence: 0.4 }],
  };
}

export function crossFinding(check: string, cells: readonly string[], sheet = SHEET): CrossFinding {
  const addresses = cells.map((a1) => {
    const cell = fromA1(a1);
    if (!cell) throw new Error(`no cell: ${a1}`);
    return { sheet, ...cell };
  });
  return { check, cells: addresses, verdict: "review", details: {} };
}

export function aReview(findings: readonly Finding[], rest: Partial<Review> = {}): Review {
  return {
    layouts: [layout(SHEET, "checklist"), layout("表紙", "other")],
    findings,
    crossFindings: [],
    unmatched: [],
    profiles: [{ id: "sample-profile", title: "見本プロファイル", version: "2026-01", chosenBy: "default" }],
    hints: [],
    ...rest,
  };
}

function layout(sheet: string, role: SheetLayout["role"]): SheetLayout {
  const tables =
    role === "checklist"
      ? [
          {
            form: "sample-form",
            sheet,
            headers: [{ top: 4, left: 0, bottom: 4, right: 6 }],
            columns: [
              { role: "ref" as const, column: 1, header: "No.", service: null },
              { role: "item" as const, column: 2, header: "項目", service: null },
              { role: "answer" as const, column: 6, header: "回答", service: null },
            ],
            rows: [],
            confidence: 0.9,
            because: [{ code: "headerWords" as const, words: ["項目", "回答"] }],
          },
        ]
      : [];
  return { sheet, role, because: [], tables, candidates: [] };
}

const form: Form = {
  id: "sample-form",
  title: { ja: "見本様式", en: "Sample form" },
  edition: "1",
  publisher: "見本",
  headers: {},
  defaultProfiles: ["sample-profile"],
  items: Array.from({ length: 10 }, (_none, index) => item(`sample.${index + 1}`, `項目${index + 1}`)),
};

const catalog: Catalog = {
  controls: new Map(Object.values(controls).map((each) => [each.id, each])),
  forms: new Map([[form.id, form]]),
  profiles: new Map(),
  categories: [
    { id: "availability", name: { ja: "可用性", en: "Availability" } },
    { id: "support", name: { ja: "サポート", en: "Support" } },
    { id: "security", name: { ja: "セキュリティ", en: "Security" } },
  ],
  hash: "0123456789abcdef".repeat(4),
};

export const facts: RunFacts = {
  tool: { name: "shinsa", version: "0.1.0" },
  input: { file: "回答.xlsx", sha256: "ab".repeat(32) },
  at: "2026-11-22T14:05:00+09:00",
  catalog,
  provider: "株式会社サンプルクラウド",
  service: "サンプル経費精算",
};
