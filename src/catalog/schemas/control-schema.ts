import * as z from "zod/mini";
import { basis, bilingual, text } from "./common-schema";

const answer = z.enum([
  "percent",
  "duration",
  "frequency",
  "count",
  "money",
  "date",
  "yesNo",
  "choice",
  "schedule",
  "ratio",
  "size",
  "bandwidth",
  "text",
]);

const choices = z.strictObject({
  combine: z.enum(["every", "some"]),
  options: z.array(z.strictObject({ code: text, name: bilingual, wording: z.array(text) })).check(z.minLength(1)),
});

const control = z.strictObject({
  id: text,
  name: bilingual,
  category: text,
  answer,
  quantity: z.enum(["notice", "limit", "retention", "interval", "amount", "none"]),
  unit: z._default(z.nullable(text), null),
  better: z.enum(["higher", "lower", "yes", "no", "none"]),
  accepts: z._default(z.array(basis), []),
  wording: z._default(z.array(text), []),
  plausible: z.optional(z.strictObject({ min: z.optional(z.number()), max: z.optional(z.number()) })),
  doneBy: z.optional(z.literal("thirdParty")),
  choices: z.optional(choices),
});

/** `seeds/controls.json`: the categories in the order in which coverage is shown, and every control. */
export const controlsSchema = z.strictObject({
  $schema: z.optional(text),
  categories: z.array(z.strictObject({ id: text, name: bilingual })),
  controls: z.array(control),
});
