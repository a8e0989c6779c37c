import type { Address } from "./address";

/** Types of value an answer can hold; the `type` field of report.json. `text`: prose, left to a person. */
export type AnswerType =
  | "percent"
  | "duration"
  | "frequency"
  | "count"
  | "money"
  | "date"
  | "yesNo"
  | "choice"
  | "schedule"
  | "ratio"
  | "size"
  | "bandwidth"
  | "text";

export type DurationUnit = "second" | "minute" | "hour" | "day" | "businessDay" | "week" | "month" | "year";

/** A typed value, in the units as written; never converted between calendar and business days. */
export type Value =
  | { readonly type: "percent"; readonly amount: number; readonly unit: "percent" }
  | { readonly type: "duration"; readonly amount: number; readonly unit: DurationUnit }
  /** 無期限 and the like: longer than anything. */
  | {
      readonly type: "duration";
      readonly amount: typeof Infinity;
      readonly unit: DurationUnit;
      readonly unlimited: true;
    }
  | {
      readonly type: "frequency";
      readonly times: number;
      readonly every: { readonly amount: number; readonly unit: DurationUnit };
      /** 常時・随時・リアルタイム: `times` and `every` then carry no information (1 per 1 second is never assumed). */
      readonly continuous?: true;
    }
  | { readonly type: "count"; readonly amount: number; readonly unit: string }
  | { readonly type: "money"; readonly amount: number; readonly unit: string }
  | { readonly type: "date"; readonly value: string }
  /** △ and 一部 are `yes` with the condition `partial`. */
  | { readonly type: "yesNo"; readonly value: "yes" | "no" }
  | { readonly type: "choice"; readonly value: string }
  /** `always` for 24時間365日, else the text as written. */
  | { readonly type: "schedule"; readonly value: string }
  | { readonly type: "ratio"; readonly amount: number; readonly unit: "times" }
  | { readonly type: "size"; readonly amount: number; readonly unit: string }
  | { readonly type: "bandwidth"; readonly amount: number; readonly unit: string };

/** On what a stated value rests. */
export type Basis = "guarantee" | "target" | "actual" | "bestEffort";

export type Bound = "exactly" | "atLeast" | "atMost" | "moreThan" | "lessThan" | "about" | "between";

/** A stretch of an answer's text, in UTF-16 units of the original characters; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value found in the text, and exactly where. Offsets are into `Answer.text`. */
export interface Mention {
  readonly value: Value;
  readonly bound: Bound;
  /** With `between`: the upper end, in the same unit as `value`; of a frequency the longer interval (1～2か月ごと: `every` 1 month, upper 2). */
  readonly upper?: number;
  readonly span: Span;
  /** The vendor's own characters of the span. */
  readonly text: string;
  /** 営業時間外, a service's or plan's name … to which alone the value applies; null: to all. */
  readonly scope: string | null;
  /** 保証, 目標, 実績, ベストエフォート, where the vendor says so; null: not stated. */
  readonly basis: Basis | null;
}

/** Words that make a value less than a promise. */
export type ConditionKind =
  | "target"
  | "actual"
  | "bestEffort"
  | "noGuarantee"
  | "reference"
  | "planned"
  | "optional"
  | "onRequest"
  | "partial"
  | "exception"
  | "principle"
  | "bestCase"
  | "byContract"
  | "conditional"
  | "approximate"
  | "capability"
  | "underlyingProvider"
  | "otherMetric"
  /** Words that may narrow the promise: nothing accounts for them, or they take something back without a kind of its own. */
  | "unfamiliar";

export interface Condition {
  readonly kind: ConditionKind;
  readonly span: Span;
  readonly text: string;
  /** The spans of the values on which alone it bears (目標 in 「保証99.5%、目標99.9%」); absent: it bears on the whole answer. */
  readonly on?: readonly Span[];
}

/**
 * `elsewhere`: the answer points to another document or page. `text`: prose where no typed value is expected or found.
 * `unreadable`: contradicts itself, or holds what cannot be told apart.
 */
export type AnswerState = "value" | "text" | "blank" | "withheld" | "notApplicable" | "elsewhere" | "unreadable";

/** Why a mention was found and yet does not answer this control. */
export type DiscardReason =
  | "otherMetric"
  | "questionText"
  | "identifier"
  | "date"
  | "period"
  | "referenceValue"
  | "definition"
  | "exclusion"
  | "userDuty"
  | "refundTier"
  | "otherType"
  | "supportingDetail";

export interface DiscardedMention {
  readonly mention: Mention;
  readonly because: DiscardReason;
}

/** What we make of an answer: values, or why there is none. */
export interface Reading {
  readonly state: AnswerState;
  /** Those that answer the control, all scopes, in the order of the text. A yes/no tag stands beside the figure it introduces. */
  readonly values: readonly Mention[];
  readonly conditions: readonly Condition[];
  readonly discarded: readonly DiscardedMention[];
  /** With several things said that cannot both hold (【有】 followed by a denial). */
  readonly contradiction: readonly Span[];
  /** Vague words that stand where a figure was asked (速やかに, 随時). */
  readonly vague: readonly Span[];
  /** The cell that 「同上」 and the like point to, whose reading this is; null: the answer's own. */
  readonly from: Address | null;
}
