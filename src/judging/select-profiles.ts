import type { Catalog } from "../catalog/catalog";
import type { Hint } from "../model/finding";
import type { Form, FormId } from "../model/form";
import type { PatternChoice } from "../model/pattern-choice";
import type { ActiveProfile, Criterion, Profile, ProfileId } from "../model/profile";
import type { Response } from "../model/response";
import { declaredPattern } from "./declared-pattern";
import { isAbout } from "./is-about";
import type { ReadResponse } from "./read-response";

/** What a reviewer settled besides naming profiles. */
export interface ProfileOptions {
  /** The pattern to judge by where a sheet does not clearly declare one. */
  readonly pattern?: PatternChoice | null;
  /** True: figures that are shown for reference only judge as well. */
  readonly judgesReference?: boolean;
}

/** Those that the user named, else each form's own default; in the catalog's order, so that theirs does not matter. */
export function selectProfiles(
  catalog: Catalog,
  answers: readonly ReadResponse[],
  named: readonly ProfileId[],
  { pattern = null, judgesReference = false }: ProfileOptions = {},
): { readonly active: readonly ActiveProfile[]; readonly hints: readonly Hint[] } {
  const forms = [...new Set(answers.map(({ response }) => response.form))].flatMap((id) => catalog.forms.get(id) ?? []);
  const chosen =
    named.length > 0
      ? { active: byUser(catalog, named), hints: [] }
      : mergeDefaults(forms.map((form) => defaultsOf(form, catalog, answers, pattern)));
  const order = [...catalog.profiles.keys()];
  const inOrder = [...chosen.active].sort((a, b) => order.indexOf(a.profile.id) - order.indexOf(b.profile.id));
  const { active, hints } = judgesReference ? withReference(inOrder) : { active: inOrder, hints: [] };
  const silent = forms.filter(
    (form) => !answers.some(({ response }) => response.form === form.id && isJudged(response, active)),
  );
  return {
    active,
    hints: [...chosen.hints, ...hints, ...silent.map(({ id }) => ({ code: "nothingToJudge", details: { form: id } }))],
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

/**
 * Of several profiles with a pattern, the one that the sheet declares applies; where it declares none, the one that the reviewer
 * chose, else the form's own default.
 */
function defaultsOf(
  form: Form,
  catalog: Catalog,
  answers: readonly ReadResponse[],
  choice: PatternChoice | null,
): Chosen {
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
  const chosen = choice ? family.find((profile) => profile.pattern === choice.pattern) : undefined;
  const details = { pattern: String((chosen ?? fallback).pattern), cells: declared.cells.join(", ") };
  const open = { code: declared.kind === "contradictory" ? "patternContradictory" : "patternMissing", details };
  if (!chosen) return { active: [active(fallback), ...others], hints: [open] };
  const whose = { code: choice?.isKept ? "patternKept" : "patternChosen", details };
  return { active: [active(chosen, "user"), ...others], hints: [open, whose] };
}

/** A profile that is the default of two forms judges both. */
function mergeDefaults(choices: readonly Chosen[]): Chosen {
  const merged = new Map<ProfileId, ActiveProfile>();
  for (const next of choices.flatMap(({ active }) => active)) {
    const before = merged.get(next.profile.id);
    const forms: readonly FormId[] = [...(before?.forms ?? []), ...(next.forms ?? [])];
    const chosenBy = before && before.chosenBy !== "default" ? before.chosenBy : next.chosenBy;
    merged.set(next.profile.id, { profile: next.profile, chosenBy, forms });
  }
  return { active: [...merged.values()], hints: choices.flatMap(({ hints }) => hints) };
}

/** A company's policy says itself what it leaves for reference; that stays as its file has it. */
function withReference(active: readonly ActiveProfile[]): Chosen {
  const ours = active.filter(
    ({ profile }) => profile.hash === undefined && profile.criteria.some(({ isActive }) => !isActive),
  );
  return {
    active: active.map((each) => (ours.includes(each) ? { ...each, profile: allActive(each.profile) } : each)),
    hints: ours.length > 0 ? [{ code: "referenceJudged", details: {} }] : [],
  };
}

function allActive(profile: Profile): Profile {
  return { ...profile, criteria: profile.criteria.map((criterion) => ({ ...criterion, isActive: true })) };
}

function isJudged(response: Response, active: readonly ActiveProfile[]): boolean {
  return criteriaFor(response, active).some((criterion) => criterion.isActive && isAbout(criterion.target, response));
}
