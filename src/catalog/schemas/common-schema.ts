import * as z from "zod/mini";

/** Any text that says something. */
export const text = z.string().check(z.minLength(1));

export const bilingual = z.strictObject({ ja: text, en: text });

export const provenance = z.enum(["confirmed", "recalled"]);

export const weight = z.enum(["high", "medium", "low"]);

export const basis = z.enum(["guarantee", "target", "actual", "bestEffort"]);

export const obligation = z.enum(["mandatory", "mandatoryLevel", "optional"]);

export const source = z.strictObject({
  title: text,
  clause: text,
  edition: z.optional(text),
  url: z.optional(text),
});
