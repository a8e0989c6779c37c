import * as z from "zod/mini";
import type { Catalog } from "../catalog/catalog";
import { parse, parseParts } from "../catalog/parse";
import type { Problem } from "../catalog/problem";
import type { RememberedLayout } from "../model/remembered-layout";
import type { Correction } from "../model/response";
import { CORRECTION_SCHEMAS, type CorrectionKind, rememberedLayoutSchema } from "./correction-schema";
import type { Corrections } from "./corrections";
import { misnamed } from "./misnamed";

/** The mapping, or everything that is wrong with the file, each with its place. */
export type ParsedMapping =
  | { readonly kind: "mapping"; readonly mapping: Corrections }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

/** Checks a mapping file's content against its schema and against the forms that it speaks of. */
export function parseMapping(content: unknown, file: string, catalog: Catalog): ParsedMapping {
  const { parts: lists, problems: outline } = parseParts(mappingSchema, content, file);
  const corrections = parsedList(lists.corrections, (entry, at) => parseCorrection(entry, at, file, catalog));
  const layouts = parsedList(lists.layouts, (entry, at) => parseLayout(entry, at, file, catalog), "layouts");
  const problems = [outline, corrections.problems, layouts.problems].flat();
  if (problems.length > 0) return { kind: "problems", problems };
  return { kind: "mapping", mapping: { corrections: corrections.sound, layouts: layouts.sound } };
}

/** The text of a mapping file: for the next workbook of this shape, or for a colleague. To forget a layout, delete its entry. */
export function mappingText({ corrections, layouts }: Corrections): string {
  return `${JSON.stringify({ schema: MAPPING_SCHEMA, corrections, layouts }, null, 2)}\n`;
}

const MAPPING_SCHEMA = "shinsa.mapping/1";

/** The entries are parsed one by one: one that is wrong hides no other. */
const mappingSchema = z.strictObject({
  schema: z.literal(MAPPING_SCHEMA),
  corrections: z.optional(z.array(z.unknown())),
  layouts: z.optional(z.array(z.unknown())),
});

interface Entry<T> {
  readonly value?: T;
  readonly problems: readonly Problem[];
}

type Place = readonly [list: "corrections" | "layouts", index: number];

function parsedList<T>(
  entries: readonly unknown[] | undefined,
  read: (entry: unknown, at: Place) => Entry<T>,
  list: Place[0] = "corrections",
): { readonly sound: readonly T[]; readonly problems: readonly Problem[] } {
  const parsed = (entries ?? []).map((entry, index) => read(entry, [list, index]));
  return {
    sound: parsed.flatMap(({ value }) => (value === undefined ? [] : [value])),
    problems: parsed.flatMap(({ problems }) => problems),
  };
}

function parseCorrection(entry: unknown, at: Place, file: string, catalog: Catalog): Entry<Correction> {
  const kind = parse(kindSchema, entry, file, [...at]);
  if ("problems" in kind) return kind;
  return checked(parse(CORRECTION_SCHEMAS[kind.value.kind], entry, file, [...at]), entry, at, file, catalog);
}

const kindSchema = z.looseObject({ kind: z.enum(Object.keys(CORRECTION_SCHEMAS) as [CorrectionKind]) });

function parseLayout(entry: unknown, at: Place, file: string, catalog: Catalog): Entry<RememberedLayout> {
  return checked(parse(rememberedLayoutSchema, entry, file, [...at]), entry, at, file, catalog);
}

function checked<T>(
  parsed: ReturnType<typeof parse<z.ZodMiniType<T>>>,
  entry: unknown,
  at: Place,
  file: string,
  catalog: Catalog,
): Entry<T> {
  const names = misnamed(entry, at, file, catalog);
  if ("problems" in parsed) return { problems: [...parsed.problems, ...names] };
  return { value: parsed.value, problems: names };
}
