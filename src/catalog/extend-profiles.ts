import type { Criterion, Profile, ProfileId } from "../model/profile";
import type { Problem } from "./problem";

/** A profile with its own criteria only, and the file it stands in. */
export interface OwnProfile {
  readonly file: string;
  readonly profile: Profile;
}

/** Every profile with what it inherits. An own criterion replaces the inherited one of the same id. */
export function extendProfiles(
  own: ReadonlyMap<ProfileId, OwnProfile>,
  report: (problem: Problem) => void,
): ReadonlyMap<ProfileId, Profile> {
  const done = new Map<ProfileId, Profile>();
  const extend = (id: ProfileId, chain: readonly ProfileId[]): Profile | undefined => {
    const known = done.get(id);
    const start = own.get(id);
    if (known || !start) return known;
    const { profile, file } = start;
    const parent = profile.extends;
    if (parent !== null && chain.includes(parent)) {
      report({ file, path: "extends", code: "cycle", details: { chain: [...chain, parent].join(" → ") } });
    }
    const base = parent === null || chain.includes(parent) ? undefined : extend(parent, [...chain, parent]);
    const whole = base ? { ...profile, criteria: inherit(base.criteria, profile) } : profile;
    done.set(id, whole);
    return whole;
  };
  for (const id of own.keys()) extend(id, [id]);
  return done;
}

/** Inherited criteria first, in their order; each speaks for the profile that is in force. */
export function inherit(inherited: readonly Criterion[], heir: Profile): readonly Criterion[] {
  const own = new Map(heir.criteria.map((criterion) => [criterion.id, criterion]));
  const before = inherited.map((criterion) => own.get(criterion.id) ?? { ...criterion, profile: heir.id });
  const replaced = new Set(inherited.map((criterion) => criterion.id));
  return [...before, ...heir.criteria.filter((criterion) => !replaced.has(criterion.id))];
}
