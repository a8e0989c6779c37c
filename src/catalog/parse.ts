import type * as z from "zod/mini";
import { nearest } from "./nearest";
import { formatPath, type Path, type Problem } from "./problem";

export type Parsed<T> = { readonly value: T } | { readonly problems: readonly Problem[] };

/** Parses data against a schema; every problem says where it is and, for a misspelt key, what was probably meant. */
export function parse<S extends z.ZodMiniType>(
  schema: S,
  data: unknown,
  file: string,
  at: Path = [],
): Parsed<z.output<S>> {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data };
  return {
    problems: result.error.issues
      .flatMap((issue) => problemsOf(issue, schema, data))
      .map(({ path, ...what }) => ({
        file,
        path: formatPath([...at, ...path]),
        ...what,
      })),
  };
}

/** Like `parse`, but gives what is sound of an object beside its problems, so that the rest can be checked in the same run. */
export function parseParts<S extends z.ZodMiniObject>(
  schema: S,
  data: unknown,
  file: string,
  at: Path = [],
): { readonly parts: Partial<z.output<S>>; readonly problems: readonly Problem[] } {
  const whole = parse(schema, data, file, at);
  if ("value" in whole) return { parts: whole.value as Partial<z.output<S>>, problems: [] };
  const parts: { [key: string]: unknown } = {};
  for (const [key, part] of Object.entries(schema.shape)) {
    const found = valueAt(data, [key]);
    const result = found === undefined ? undefined : (part as z.ZodMiniType).safeParse(found);
    if (result?.success) parts[key] = result.data;
  }
  return { parts: parts as Partial<z.output<S>>, problems: whole.problems };
}

type Found = Pick<Problem, "code" | "details"> & { readonly path: Path };

function problemsOf(issue: z.core.$ZodIssue, schema: z.ZodMiniType, data: unknown): readonly Found[] {
  const path = issue.path;
  switch (issue.code) {
    case "unrecognized_keys": {
      const known = keysAt(schema, path);
      return issue.keys.map((key) => ({
        path: [...path, key],
        code: "misspeltKey",
        details: { key, nearest: nearest(key, known), known: known.join(", ") },
      }));
    }
    case "invalid_type": {
      const found = valueAt(data, path);
      if (found === undefined) return [{ path, code: "missing", details: { key: String(path.at(-1) ?? "") } }];
      return [{ path, code: "wrongType", details: { expected: issue.expected, found: kindOf(found) } }];
    }
    case "invalid_value": {
      const found = valueAt(data, path);
      const key = String(path.at(-1) ?? "");
      if (found === undefined) return [{ path, code: "missing", details: { key } }];
      return [
        { path, code: "notAllowed", details: { found: show(found), allowed: issue.values.map(show).join(", ") } },
      ];
    }
    case "too_small":
      return [
        { path, code: "empty", details: { key: String(path.findLast((step) => typeof step === "string") ?? "") } },
      ];
    // A pattern's message is an example of what fits it.
    case "invalid_format":
      return [{ path, code: "badFormat", details: { found: show(valueAt(data, path)), example: issue.message } }];
    default:
      return [{ path, code: "notAllowed", details: { found: show(valueAt(data, path)), allowed: "" } }];
  }
}

/** The keys that the schema knows at a place. */
function keysAt(schema: z.core.$ZodType, path: Path): readonly string[] {
  const def = schema._zod.def as {
    readonly innerType?: z.core.$ZodType;
    readonly element?: z.core.$ZodType;
    readonly valueType?: z.core.$ZodType;
    readonly shape?: { readonly [key: string]: z.core.$ZodType };
  };
  if (def.innerType) return keysAt(def.innerType, path);
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(def.shape ?? {});
  const next = def.element ?? def.valueType ?? def.shape?.[String(step)];
  return next ? keysAt(next, rest) : [];
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined),
    data,
  );
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function show(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "undefined");
}
