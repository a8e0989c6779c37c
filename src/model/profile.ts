import type { Bilingual, ControlId, FormId, ItemId, Obligation, Provenance } from "./form";
import type { Value } from "./reading";

export type ProfileId = string;
export type Weight = "high" | "medium" | "low";

/** Where a rule or number comes from. */
export interface Source {
  readonly title: string;
  readonly clause: string;
  readonly edition?: string;
  readonly url?: string;
}

/** What a criterion is about: a control wherever it is asked, one item, or all items of a form with an obligation. */
export type CriterionTarget =
  | { readonly kind: "control"; readonly control: ControlId }
  | { readonly kind: "item"; readonly item: ItemId }
  | { readonly kind: "obligation"; readonly form: FormId; readonly obligations: readonly Obligation[] };

/** What must hold. Reference values are written in the vendors' notation and read by the same readers. */
export type Test =
  | { readonly op: "atLeast"; readonly value: Value; readonly text: string }
  | { readonly op: "atMost"; readonly value: Value; readonly text: string }
  /** Yes/no: that answer. Schedule: `always`. */
  | { readonly op: "is"; readonly value: "yes" | "no" | "always" }
  /** A choice among these codes. */
  | { readonly op: "oneOf"; readonly codes: readonly string[] }
  /** Anything that discloses what was asked. */
  | { readonly op: "answered" };

/** Control (or item) + operator + reference value + provenance. */
export interface Criterion {
  /** Stable within its profile; a decision goes stale when the criterion behind this id changes. */
  readonly id: string;
  readonly profile: ProfileId;
  readonly target: CriterionTarget;
  readonly test: Test;
  readonly weight: Weight;
  readonly source: Source;
  readonly provenance: Provenance;
  /** A level of our own where the publisher sets none (必須○); said wherever it is shown. */
  readonly isProposed: boolean;
  /** False: shown as 参考, never coloured, unless switched on. */
  readonly isActive: boolean;
  readonly rationale: string;
  /** `review`: a level that is desirable, not a floor; missing it is for a person to judge. Absent: missing it fails. */
  readonly onMiss?: "review";
  /** Wordings that a company's policy accepts as meeting it although they read otherwise. */
  readonly acceptedAlternatives: readonly string[];
}

/** A named set of criteria; may extend another. */
export interface Profile {
  readonly id: ProfileId;
  readonly title: Bilingual;
  readonly version: string;
  readonly source: Source;
  readonly extends: ProfileId | null;
  /** Own and inherited, in order. */
  readonly criteria: readonly Criterion[];
  /** SHA-256 (hex) of the file of a company's own policy; absent: built in, and part of the catalog's hash. */
  readonly hash?: string;
  /** The MIC pattern number that makes this profile apply; null for the others. */
  readonly pattern: number | null;
  /** What that pattern means, for whoever must choose one. */
  readonly about?: PatternMeaning;
}

export interface PatternMeaning {
  readonly name: Bilingual;
  /** Services that are typical of it. */
  readonly examples: Bilingual;
}

/** A profile in force, and who chose it. */
export interface ActiveProfile {
  readonly profile: Profile;
  readonly chosenBy: "default" | "sheet" | "user";
  /** The forms it judges; null: all. */
  readonly forms: readonly FormId[] | null;
}
