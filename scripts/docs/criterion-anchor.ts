import type { Criterion } from "../../src/model/profile";

/** Where a criterion stands on `docs/profiles.md`: with its source, and how sure we are of it. */
export function criterionAnchor({ profile, id }: Criterion): string {
  return `${profile}.${id}`.replaceAll(/[^\w.-]+/g, "-");
}
