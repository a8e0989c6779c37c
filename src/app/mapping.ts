import { z } from "zod";
import type { Catalog } from "../catalog/catalog";
import type { RememberedLayout } from "../model/remembered-layout";
import type { Correction } from "../model/response";
import { correctionSchema, rememberedLayoutSchema } from "./correction-schema";

/** A mapping file: what a person knows better than the layout and matching stages. */
export interface Mapping {
  readonly corrections: readonly Correction[];
  /** Layouts learned from other workbooks; to forget one, delete its line. */
  readonly layouts: readonly RememberedLayout[];
}

/** The mapping, or everything that is wrong with the file, each with its place. */
export type ParsedMapping =
  | { readonly kind: "mapping"; readonly mapping: Mapping }
  | { readonly kind: "problems"; readonly problems: readonly string[] };

/** Checks a mapping file's content against its schema and against the forms that it speaks of. */
export function parseMapping(content: unknown, catalog: Catalog): ParsedMapping {
  const parsed = mappingSchema.safeParse(content);
  if (!parsed.success) {
    return { kind: "problems", problems: parsed.error.issues.map(({ path, message }) => `${place(path)}: ${message}`) };
  }
  const { corrections = [], layouts = [] } = parsed.data;
  const problems = [
    ...corrections.flatMap((correction, index) => unknownNames(correction, `corrections[${index}]`, catalog)),
    ...layouts.flatMap((layout, index) => unknownForm(layout.form, `layouts[${index}]`, catalog)),
  ];
  return problems.length > 0 ? { kind: "problems", problems } : { kind: "mapping", mapping: { corrections, layouts } };
}

const mappingSchema = z.strictObject({
  schema: z.literal("shinsa.mapping/1"),
  corrections: z.array(correctionSchema).optional(),
  layouts: z.array(rememberedLayoutSchema).optional(),
});

function unknownNames(correction: Correction, at: string, catalog: Catalog): readonly string[] {
  switch (correction.kind) {
    case "ignore":
      return [];
    case "layout":
      return unknownForm(correction.form, at, catalog);
    case "item": {
      const { item } = correction;
      const isKnown =
        item === null || [...catalog.forms.values()].some(({ items }) => items.some(({ id }) => id === item));
      return isKnown ? [] : [`${at}.item: ${item}`];
    }
  }
}

function unknownForm(form: string, at: string, catalog: Catalog): readonly string[] {
  return catalog.forms.has(form) ? [] : [`${at}.form: ${form}`];
}

function place(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === "number" ? `${text}[${key}]` : `${text}${text ? "." : ""}${String(key)}`),
    "",
  );
}
