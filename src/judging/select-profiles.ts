import type { Catalog } from "../catalog/catalog";
import type { Hint } from "../model/finding";
import type { Form, FormId } from "../model/form";
import type { ActiveProfile, Criterion, Profile, ProfileId } from "../model/profile";
import type { Response } from "../model/response";
import { declaredPattern } from "./declared-pattern";
import { isAbout } from "./is-about";
import type { ReadResponse } from "./read-response";

/** Those that the user named, else each form's own default; in the catalog's order, so that theirs does not matter. */
export function selectProfiles(
  catalog: Catalog,
  answers: readonly ReadResponse[],
  named: readonly ProfileId[],
): { readonly active: readonly ActiveProfile[]; readonly hints: readonly Hint[] } {
  const forms = [...new Set(answers.map(({ response }) => response.form))].flatMap((id) => catalog.forms.get(id) ?? []);
  const chosen =
    named.length > 0
      ? { active: byUser(catalog, named), hints: [] }
      : mergeDefaults(forms.map((form) => defaultsOf(form, catalog, answers)));
  const order = [...catalog.profiles.keys()];
  const active = [...chosen.active].sort((a, b) => order.indexOf(a.profile.id) - order.indexOf(b.profile.id));
  const silent = forms.filter(
    (form) => !answers.some(({ response }) => response.form === form.id && isJudged(response, active)),
  );
  return {
    active,
    hints: [...chosen.hints, ...silent.map((form) => ({ code: "nothingToJudge", details: { form: form.title.ja } }))],
  };
}

/** The criteria of the profiles that judge the form of this response. */
export function criteriaFor(response: Response, active: readonly ActiveProfile[]): readonly Criterion[] {
  return active
    .filter(({ forms }) => forms === null || forms.includes(response.form))
    .flatMap(({ profile }) => profile.criteria);
}

interface Chosen {
  readonly active: readonly ActiveProfile[];
  readonly hints: readonly Hint[];
}

function byUser(catalog: Catalog, named: readonly ProfileId[]): readonly ActiveProfile[] {
  return [...new Set(named)].map((id) => {
    const profile = catalog.profiles.get(id);
    if (!profile) throw new Error(`no such profile: ${id}`);
    return { profile, chosenBy: "user", forms: null };
  });
}

/** Of several profiles with a pattern, the one that the sheet declares applies; where it declares none, the form's own default. */
function defaultsOf(form: Form, catalog: Catalog, answers: readonly ReadResponse[]): Chosen {
  const defaults = form.defaultProfiles.flatMap((id) => catalog.profiles.get(id) ?? []);
  const fallback = defaults.find((profile) => profile.pattern !== null);
  const active = (profile: Profile, chosenBy: ActiveProfile["chosenBy"] = "default"): ActiveProfile => ({
    profile,
    chosenBy,
    forms: [form.id],
  });
  if (!form.patternControl || !fallback) return { active: defaults.map((profile) => active(profile)), hints: [] };

  const declared = declaredPattern(form.id, form.patternControl, answers);
  const family = [...catalog.profiles.values()].filter((profile) => profile.pattern !== null);
  const match = declared.kind === "clear" ? family.find((profile) => profile.pattern === declared.pattern) : undefined;
  const others = defaults.filter((profile) => profile.pattern === null).map((profile) => active(profile));
  if (match) return { active: [active(match, "sheet"), ...others], hints: [] };
  const hint = {
    code: declared.kind === "contradictory" ? "patternContradictory" : "patternMissing",
    details: { pattern: String(fallback.pattern), cells: declared.cells.join(", "), profile: fallback.title.ja },
  };
  return { active: [active(fallback), ...others], hints: [hint] };
}

/** A profile that is the default of two forms judges both. */
function mergeDefaults(choices: readonly Chosen[]): Chosen {
  const merged = new Map<ProfileId, ActiveProfile>();
  for (const next of choices.flatMap(({ active }) => active)) {
    const before = merged.get(next.profile.id);
    const forms: readonly FormId[] = [...(before?.forms ?? []), ...(next.forms ?? [])];
    const chosenBy = before?.chosenBy === "sheet" ? "sheet" : next.chosenBy;
    merged.set(next.profile.id, { profile: next.profile, chosenBy, forms });
  }
  return { active: [...merged.values()], hints: choices.flatMap(({ hints }) => hints) };
}

function isJudged(response: Response, active: readonly ActiveProfile[]): boolean {
  return criteriaFor(response, active).some((criterion) => criterion.isActive && isAbout(criterion.target, response));
}
