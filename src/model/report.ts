import type { ReasonCode, Verdict } from "./finding";
import type { Bilingual, ControlId, FormId, ItemId, Provenance } from "./form";
import type { ProfileId, Weight } from "./profile";
import type { AnswerState, AnswerType, Basis, Bound, ConditionKind, DiscardReason } from "./reading";
import type { Match } from "./response";

/** The product's languages. */
export type Lang = keyof Bilingual;

/** report.json, schema `shinsa.report/1`. Fields may be added; none changes its meaning without a new schema number. */
export interface Report {
  readonly schema: "shinsa.report/1";
  readonly tool: { readonly name: string; readonly version: string; readonly catalog: string };
  readonly input: { readonly file: string; readonly sha256: string };
  /** When the review ran; ISO 8601 in the user's own time zone. */
  readonly at: string;
  readonly profiles: readonly ReportProfile[];
  readonly sheets: readonly ReportSheet[];
  readonly findings: readonly ReportFinding[];
  readonly crossFindings: readonly ReportCrossFinding[];
  readonly unmatched: readonly ReportUnmatched[];
  readonly hints: readonly { readonly code: string; readonly message: string }[];
  readonly coverage: ReportCoverage;
  /** Of the verdicts as judged; the reviewer's decisions are not in it. */
  readonly totals: ReportTotals;
  /** The same with the reviewer's decisions in force. */
  readonly effectiveTotals: ReportTotals;
}

export type ReportTotals = { readonly [V in Verdict]: number } & { readonly unmatched: number };

export interface ReportProfile {
  readonly id: ProfileId;
  readonly title: string;
  readonly version: string;
  readonly chosenBy: "default" | "sheet" | "user";
  /** Of a company's own policy: SHA-256 (hex) of its file. */
  readonly hash?: string;
}

export interface ReportSheet {
  readonly name: string;
  readonly role: "checklist" | "ambiguous" | "other";
  readonly form: FormId | null;
  readonly because: readonly string[];
  readonly header: readonly string[];
  /** Column letters by role; of several answer columns the first, all of them in `answers`. */
  readonly columns: { readonly [role: string]: string };
  readonly answers?: readonly { readonly column: string; readonly service: string | null }[];
  readonly candidates?: readonly {
    readonly form: FormId;
    readonly header: string | null;
    readonly confidence: number;
    readonly because: readonly string[];
  }[];
}

export interface ReportFinding {
  readonly sheet: string;
  readonly cell: string;
  readonly form: FormId;
  readonly ref: string | null;
  readonly item: ItemId;
  readonly label: string;
  readonly control: ControlId | null;
  readonly service: string | null;
  readonly match: Match;
  /** The text of the answer cell, exact. */
  readonly answer: string;
  /** The second cell of a two-column answer. */
  readonly detail: { readonly cell: string; readonly text: string } | null;
  readonly reading: ReportReading;
  readonly judgements: readonly ReportJudgement[];
  readonly verdict: Verdict;
  readonly reason: ReasonCode;
  readonly message: string;
  readonly weight: Weight | null;
  readonly decision: ReportDecision | null;
}

export interface ReportDecision {
  readonly verdict: Verdict | null;
  readonly reason: string;
  readonly stale: boolean;
}

export interface ReportReading {
  readonly state: AnswerState;
  readonly values: readonly ReportValue[];
  readonly conditions: readonly (ReportSpan & { readonly kind: ConditionKind })[];
  readonly vague: readonly ReportSpan[];
  readonly contradiction: readonly ReportSpan[];
  readonly discarded: readonly (ReportValue & { readonly because: DiscardReason })[];
  /** The cell that 「同上」 points to, whose reading this is; spans then count in that cell. */
  readonly from: string | null;
}

/** Characters of a cell; `cell` only where it is not the answer cell (or the cell of `from`). */
export interface ReportSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly cell?: string;
}

/** A value with the fields of its type: see REPORT.md. */
export interface ReportValue extends ReportSpan {
  readonly type: AnswerType;
  readonly bound: Bound;
  /** null with `unlimited`. */
  readonly amount?: number | null;
  readonly unit?: string;
  readonly upper?: number;
  readonly times?: number;
  readonly every?: { readonly amount: number; readonly unit: string };
  readonly continuous?: true;
  readonly unlimited?: true;
  readonly value?: string;
  readonly scope: string | null;
  readonly basis: Basis | null;
}

export interface ReportJudgement {
  readonly profile: ProfileId;
  readonly criterion: string;
  readonly expected: string;
  readonly source: string;
  readonly provenance: Provenance;
  /** A level of our own where the publisher sets none. */
  readonly proposed: boolean;
  readonly weight: Weight;
  readonly verdict: Verdict;
  readonly reason: ReasonCode;
  readonly conditions: readonly ConditionKind[];
}

export interface ReportCrossFinding {
  readonly check: string;
  readonly cells: readonly { readonly sheet: string; readonly cell: string }[];
  readonly verdict: "fail" | "review";
  readonly message: string;
}

export interface ReportUnmatched {
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
  readonly answer: string;
  readonly suggestions: readonly { readonly item: ItemId; readonly label: string; readonly confidence: number }[];
}

export interface ReportCoverage {
  /** How many of a form's items an answer was found for. */
  readonly forms: readonly { readonly form: FormId; readonly items: number; readonly found: number }[];
  readonly categories: readonly ReportCategory[];
  /** Rows that got no item, and so have no category. */
  readonly unmatched: number;
}

/** One category of controls; `items` counts findings, the verdicts among them as judged. */
export interface ReportCategory {
  readonly id: string;
  readonly name: string;
  readonly items: number;
  readonly verdicts: { readonly [V in Verdict]: number };
}
