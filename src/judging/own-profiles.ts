import type { Catalog } from "../catalog/catalog";
import type { Form } from "../model/form";
import type { ProfileId } from "../model/profile";

/** The profiles that a form's own publisher stands behind: its defaults, and every pattern where the form declares one. */
export function ownProfilesOf(
  { defaultProfiles, patternControl }: Form,
  { profiles }: Pick<Catalog, "profiles">,
): ReadonlySet<ProfileId> {
  const patterns = [...profiles.values()].filter(({ pattern }) => patternControl !== undefined && pattern !== null);
  return new Set([...defaultProfiles, ...patterns.map(({ id }) => id)]);
}
