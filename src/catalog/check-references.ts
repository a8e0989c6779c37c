import type { CrossCheck } from "../model/cross-check";
import type { Control, Form, Item } from "../model/form";
import type { OwnProfile } from "./extend-profiles";
import { nearest } from "./nearest";
import type { Problem, ProblemCode } from "./problem";
import type { Seeds } from "./seeds";

interface Parts {
  readonly seeds: Seeds;
  readonly categories: readonly { readonly id: string }[];
  readonly controls: ReadonlyMap<string, Control>;
  readonly forms: ReadonlyMap<string, Form>;
  readonly items: ReadonlyMap<string, Item>;
  readonly own: ReadonlyMap<string, OwnProfile>;
  readonly checks: readonly CrossCheck[];
}

/** Every id that one file takes from another exists there. */
export function checkReferences(parts: Parts, report: (problem: Problem) => void): void {
  const { seeds, controls, forms, own } = parts;
  const need = (code: ProblemCode, id: string, known: readonly string[], file: string, path: string) => {
    if (!known.includes(id)) report({ file, path, code, details: { id, nearest: nearest(id, known) } });
  };
  const categories = parts.categories.map((category) => category.id);
  const controlIds = [...controls.keys()];
  const profileIds = [...own.keys()];

  for (const control of controls.values()) {
    const path = `controls.${control.id}`;
    need("unknownCategory", control.category, categories, seeds.controls.file, `${path}.category`);
    if (control.answer === "choice" && !control.choices) {
      report({ file: seeds.controls.file, path, code: "missing", details: { key: "choices" } });
    }
  }
  for (const form of forms.values()) {
    const file = seeds.forms.find(({ data }) => (data as { readonly id?: unknown }).id === form.id)?.file ?? form.id;
    for (const [index, item] of form.items.entries()) {
      if (item.control !== null) need("unknownControl", item.control, controlIds, file, `items[${index}].control`);
    }
    if (form.patternControl) need("unknownControl", form.patternControl, controlIds, file, "patternControl");
    for (const [index, id] of form.defaultProfiles.entries()) {
      need("unknownProfile", id, profileIds, file, `defaultProfiles[${index}]`);
    }
  }
  for (const { file, profile } of own.values()) {
    if (profile.extends !== null) need("unknownProfile", profile.extends, profileIds, file, "extends");
  }
  for (const [index, check] of parts.checks.entries()) {
    const { kind, ...named } = check;
    for (const [role, id] of Object.entries(named)) {
      const path = `checks[${index}].${role}`;
      if (typeof id === "string") need("unknownControl", id, controlIds, seeds.checks.file, path);
      if (role === "items" && Array.isArray(id))
        for (const item of id) need("unknownItem", item, [...parts.items.keys()], seeds.checks.file, path);
    }
  }
}
