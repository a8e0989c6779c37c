import type { Control, Form, Item } from "../model/form";
import type { Profile } from "../model/profile";
import type { Catalog } from "./catalog";
import { CatalogError } from "./catalog-error";
import { checkReferences } from "./check-references";
import { type ReadReference, readCriterion, type Vocabulary } from "./criterion";
import { extendProfiles, type OwnProfile } from "./extend-profiles";
import { hashOf } from "./hash";
import { parse, parseParts } from "./parse";
import type { Problem } from "./problem";
import { checksSchema } from "./schemas/checks-schema";
import { controlsSchema } from "./schemas/control-schema";
import { formSchema } from "./schemas/form-schema";
import { type ProfileData, profileSchema } from "./schemas/profile-schema";
import { SEEDS, type Seeds } from "./seeds";

/** Controls, forms and profiles, checked against each other; throws `CatalogError` with all problems at once. */
export function loadCatalog(readReference: ReadReference, seeds: Seeds = SEEDS): Catalog {
  const problems: Problem[] = [];
  const report = (problem: Problem) => void problems.push(problem);

  const named = parse(controlsSchema, seeds.controls.data, seeds.controls.file);
  if ("problems" in named) problems.push(...named.problems);
  const { controls: controlList = [], categories = [] } = "value" in named ? named.value : {};
  const controls = byId<Control>(controlList, seeds.controls.file, "controls", report);

  const forms = new Map<string, Form>();
  const items = new Map<string, Item>();
  for (const { file, data } of seeds.forms) {
    const parsed = parse(formSchema, data, file);
    if ("problems" in parsed) problems.push(...parsed.problems);
    else {
      const { $schema, ...form } = parsed.value;
      if (forms.has(form.id)) report({ file, path: "id", code: "duplicateId", details: { id: form.id } });
      forms.set(form.id, form);
      for (const [id, item] of byId<Item>(form.items, file, "items", report)) {
        if (items.has(id)) report({ file, path: "items", code: "duplicateId", details: { id } });
        items.set(id, item);
      }
    }
  }

  const words: Vocabulary = { controls, forms, items, readReference };
  const own = new Map<string, OwnProfile>();
  for (const { file, data } of seeds.profiles) {
    const { parts, problems: found } = parseParts(profileSchema, data, file);
    problems.push(...found);
    const profile = readProfile(parts, file, words, report);
    if (own.has(profile.id)) report({ file, path: "id", code: "duplicateId", details: { id: profile.id } });
    own.set(profile.id, { file, profile });
  }

  const checked = parse(checksSchema, seeds.checks.data, seeds.checks.file);
  if ("problems" in checked) problems.push(...checked.problems);
  const checks = "value" in checked ? checked.value.checks : [];

  checkReferences({ seeds, categories, controls, forms, items, own, checks }, report);
  const profiles = extendProfiles(own, report);
  if (problems.length > 0) throw new CatalogError(problems);
  return { controls, forms, profiles, checks, categories, hash: hashOf(seeds) };
}

/** What is missing has been reported; the placeholders only let the rest be checked. */
function readProfile(
  {
    id = "",
    title = { ja: id, en: id },
    version = "",
    source = { title: id, clause: "" },
    ...data
  }: Partial<ProfileData>,
  file: string,
  words: Vocabulary,
  report: (problem: Problem) => void,
): Profile {
  const criteria = (data.criteria ?? []).flatMap((line, index) => {
    const criterion = readCriterion(line, id, words, { file, path: ["criteria", index] }, report);
    return criterion ? [criterion] : [];
  });
  byId(criteria, file, "criteria", report);
  const { extends: base = null, pattern = null, about } = data;
  return { id, title, version, source, extends: base, pattern, criteria, ...(about ? { about } : {}) };
}

function byId<T extends { readonly id: string }>(
  list: readonly T[],
  file: string,
  key: string,
  report: (problem: Problem) => void,
): Map<string, T> {
  const map = new Map<string, T>();
  for (const [index, each] of list.entries()) {
    if (map.has(each.id)) report({ file, path: `${key}[${index}].id`, code: "duplicateId", details: { id: each.id } });
    map.set(each.id, each);
  }
  return map;
}
