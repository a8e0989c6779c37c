import type { Basis, Bound, Span, Value } from "../../model/reading";

/** A value found in the normalised text; becomes a `Mention` when the reading is done. */
export interface Found {
  readonly value: Value;
  readonly bound: Bound;
  /** The bound where 前 is a point in time and no notice (RPO: 1日前の状態). */
  readonly plainBound: Bound;
  readonly upper?: number;
  /** In the normalised text; grows as bound words are attached. */
  readonly at: Span;
  /** What the words around it make of the number; null where they do not say. */
  readonly role: Role | null;
  readonly scope: string | null;
  readonly basis: Basis | null;
  /** A tag ([有], ○, なし) stands for the whole answer; a predicate was read out of a sentence. */
  readonly origin: "tag" | "predicate" | null;
  /** A predicate that only announces (策定中), or denies others something (許可のない端末は接続できません). */
  readonly tone: "planned" | "protects" | null;
  /** An estimate beside its bound (約5分以内), or a figure that had to be worked out. */
  readonly isApproximate: boolean;
}

/** What a number is about, as far as the words at its side tell. */
export type Role =
  | "notice"
  | "limit"
  | "retention"
  | "interval"
  | "period"
  | "definition"
  | "stop"
  | "share"
  | "trigger"
  | "refund"
  | "reference"
  | "userDuty";

/** A found value that nothing has been attached to yet. */
export function found(value: Value, at: Span, more: Partial<Found> = {}): Found {
  return {
    value,
    bound: "exactly",
    plainBound: more.bound ?? "exactly",
    at,
    role: null,
    scope: null,
    basis: null,
    origin: null,
    tone: null,
    isApproximate: false,
    ...more,
  };
}

/** True where the second stretch lies inside the first. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True where the two stretches share a character. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
