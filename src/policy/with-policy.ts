import type { Catalog } from "../catalog/catalog";
import type { Control, Form } from "../model/form";
import type { Policy } from "./policy";

/** The catalog with a company's policy in it: its profile to choose, its wording to match and read by. */
export function withPolicy(catalog: Catalog, { profile, synonyms }: Policy): Catalog {
  const added = (control: string | null) => (control === null ? [] : (synonyms.controls.get(control) ?? []));
  const controls = [...catalog.controls.values()].map(
    (control): Control => ({ ...control, wording: [...control.wording, ...added(control.id)] }),
  );
  const forms = [...catalog.forms.values()].map(
    (form): Form => ({
      ...form,
      items: form.items.map((item) => ({
        ...item,
        variants: [...item.variants, ...(synonyms.items.get(item.id) ?? []), ...added(item.control)],
      })),
    }),
  );
  return {
    ...catalog,
    controls: new Map(controls.map((control) => [control.id, control])),
    forms: new Map(forms.map((form) => [form.id, form])),
    profiles: new Map([...catalog.profiles, [profile.id, profile]]),
  };
}
