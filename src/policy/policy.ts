import type { Problem } from "../catalog/problem";
import type { ControlId, ItemId } from "../model/form";
import type { Profile } from "../model/profile";
import type { PolicyData } from "./policy-schema";

/** A company's own policy, checked: a profile with what it inherits, and the company's own wording. */
export interface Policy {
  readonly profile: Profile;
  readonly synonyms: {
    readonly controls: ReadonlyMap<ControlId, readonly string[]>;
    readonly items: ReadonlyMap<ItemId, readonly string[]>;
  };
}

/** A problem in the file that a person edits; null where no line can be named. */
export interface PolicyProblem extends Problem {
  readonly line: number | null;
}

export type LoadedPolicy =
  /** `data`: as the file says it, for writing it elsewhere. */
  | { readonly kind: "policy"; readonly policy: Policy; readonly data: PolicyData }
  | { readonly kind: "problems"; readonly problems: readonly PolicyProblem[] };
