import type { Address } from "./address";
import type { SheetLayout } from "./checklist";
import type { Criterion, ProfileId } from "./profile";
import type { ConditionKind, Mention, Reading } from "./reading";
import type { Response, UnmatchedRow } from "./response";

/** 適合 · 不適合 · 要確認 · 未回答 · 対象外 · 参考 (no criterion). */
export type Verdict = "pass" | "fail" | "review" | "unanswered" | "notApplicable" | "notSelected";

/** Gravest first: the verdict of a finding is the gravest of its judgements. */
export const VERDICTS_BY_GRAVITY: readonly Verdict[] = [
  "fail",
  "unanswered",
  "review",
  "notApplicable",
  "pass",
  "notSelected",
];

/** Why a judgement is what it is; the key, with the verdict, of the sentence shown. */
export type ReasonCode =
  | "meets"
  | "misses"
  | "answersNo"
  | "answered"
  | "blank"
  | "withheld"
  | "elsewhere"
  | "notApplicable"
  | "unreadable"
  | "contradictory"
  | "noFigure"
  | "vague"
  | "proseOnly"
  | "conditional"
  | "approximate"
  | "boundOpen"
  | "unitMismatch"
  | "partial"
  | "adverse"
  | "disclosedNo"
  | "implausible"
  | "unclearMatch"
  | "accepted"
  | "acrossRows"
  | "referenceOnly"
  | "noCriterion";

/** One response against one criterion. */
export interface Judgement {
  readonly criterion: Criterion;
  readonly verdict: Verdict;
  readonly reason: ReasonCode;
  /** The mention that decided (the worst case the vendor still promises); null where no value did. */
  readonly decisive: Mention | null;
  /** The conditions that keep it from being a promise. */
  readonly conditions: readonly ConditionKind[];
}

/** Verdict + reason + evidence for one response. */
export interface Finding {
  readonly response: Response;
  readonly reading: Reading;
  readonly judgements: readonly Judgement[];
  readonly verdict: Verdict;
  readonly reason: ReasonCode;
  /** The judgement that set the verdict; null where there is no criterion. */
  readonly gravest: Judgement | null;
}

/** A contradiction or a gap between two cells; a finding of its own. */
export interface CrossFinding {
  /** Stable: the check that found it. */
  readonly check: string;
  readonly cells: readonly Address[];
  readonly verdict: "fail" | "review";
  /** Values for the sentence of the check. */
  readonly details: { readonly [name: string]: string };
}

/** A reviewer's ruling with a reason. */
export interface Decision {
  readonly verdict: Verdict | null;
  readonly reason: string;
  /** True (要再確認) where the answer or the criterion has changed since. */
  readonly stale: boolean;
}

/** All that one run of the stages found out; reporting turns it into report.json, notes and sheets. */
export interface Review {
  readonly layouts: readonly SheetLayout[];
  readonly findings: readonly Finding[];
  readonly crossFindings: readonly CrossFinding[];
  readonly unmatched: readonly UnmatchedRow[];
  readonly profiles: readonly ActiveProfileUse[];
  /** Things the reader should know: no pattern declared, profile without any criterion for this form … */
  readonly hints: readonly Hint[];
}

export interface ActiveProfileUse {
  readonly id: ProfileId;
  readonly title: string;
  readonly version: string;
  readonly chosenBy: "default" | "sheet" | "user";
  /** Of a company's own policy: SHA-256 (hex) of its file. */
  readonly hash?: string;
}

export interface Hint {
  readonly code: string;
  readonly details: { readonly [name: string]: string };
}
