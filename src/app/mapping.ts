import * as z from "zod/mini";
import type { Catalog } from "../catalog/catalog";
import { nearest } from "../catalog/nearest";
import { parse } from "../catalog/parse";
import type { Problem, ProblemCode } from "../catalog/problem";
import type { RememberedLayout } from "../model/remembered-layout";
import type { Correction } from "../model/response";
import { correctionSchema, rememberedLayoutSchema } from "./correction-schema";
import type { Corrections } from "./corrections";

/** The mapping, or everything that is wrong with the file, each with its place. */
export type ParsedMapping =
  | { readonly kind: "mapping"; readonly mapping: Corrections }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

/** Checks a mapping file's content against its schema and against the forms that it speaks of. */
export function parseMapping(content: unknown, file: string, catalog: Catalog): ParsedMapping {
  const parsed = parse(mappingSchema, content, file);
  if ("problems" in parsed) return { kind: "problems", ...parsed };
  const { corrections = [], layouts = [] } = parsed.value;
  const check = unknownNames(file, catalog);
  const problems = [
    ...corrections.flatMap((correction, index) => check(correction, `corrections[${index}]`)),
    ...layouts.flatMap((layout, index) => check(layout, `layouts[${index}]`)),
  ];
  return problems.length > 0 ? { kind: "problems", problems } : { kind: "mapping", mapping: { corrections, layouts } };
}

/** The text of a mapping file: for the next workbook of this shape, or for a colleague. To forget a layout, delete its entry. */
export function mappingText({ corrections, layouts }: Corrections): string {
  return `${JSON.stringify({ schema: MAPPING_SCHEMA, corrections, layouts }, null, 2)}\n`;
}

const MAPPING_SCHEMA = "shinsa.mapping/1";

const mappingSchema = z.strictObject({
  schema: z.literal(MAPPING_SCHEMA),
  corrections: z.optional(z.array(correctionSchema)),
  layouts: z.optional(z.array(rememberedLayoutSchema)),
});

function unknownNames(file: string, { forms }: Catalog) {
  const items = [...forms.values()].flatMap((form) => form.items.map(({ id }) => id));
  const unknown = (id: string, known: readonly string[], path: string, code: ProblemCode): readonly Problem[] =>
    known.includes(id) ? [] : [{ file, path, code, details: { id, nearest: nearest(id, known) } }];
  return (line: Correction | RememberedLayout, at: string): readonly Problem[] => {
    if ("form" in line) return unknown(line.form, [...forms.keys()], `${at}.form`, "unknownForm");
    if ("item" in line && line.item !== null) return unknown(line.item, items, `${at}.item`, "unknownItem");
    return [];
  };
}
