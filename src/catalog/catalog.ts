import type { CrossCheck } from "../model/cross-check";
import type { Control, ControlId, Form, FormId } from "../model/form";
import type { Profile, ProfileId } from "../model/profile";

/** Controls, forms and profiles, checked against each other; what the stages get to see of `seeds/`. */
export interface Catalog {
  readonly controls: ReadonlyMap<ControlId, Control>;
  readonly forms: ReadonlyMap<FormId, Form>;
  readonly profiles: ReadonlyMap<ProfileId, Profile>;
  /** The checks between answers; absent: none. */
  readonly checks?: readonly CrossCheck[];
  /** In the order in which coverage is shown. */
  readonly categories: readonly { readonly id: string; readonly name: { readonly ja: string; readonly en: string } }[];
  /** SHA-256 (hex) of all of it. */
  readonly hash: string;
}
