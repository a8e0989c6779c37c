import * as z from "zod/mini";
import { bilingual, obligation, provenance, source, text, weight } from "./common-schema";

/** What a criterion is about and what must hold; that it is exactly one of each is checked in `criterion.ts`. */
const aboutAndTest = {
  id: z.optional(text),
  control: z.optional(text),
  item: z.optional(text),
  obligation: z.optional(z.strictObject({ form: text, is: z.array(obligation).check(z.minLength(1)) })),
  atLeast: z.optional(text),
  atMost: z.optional(text),
  is: z.optional(z.enum(["yes", "no", "always"])),
  oneOf: z.optional(z.array(text).check(z.minLength(1))),
  answered: z.optional(z.literal(true)),
};

const whyAndHow = {
  weight,
  source,
  provenance,
  proposed: z.optional(z.boolean()),
  active: z.optional(z.boolean()),
  rationale: text,
  accept: z.optional(z.array(text)),
  onMiss: z.optional(z.literal("review")),
};

/** One line of a profile. */
export const criterionSchema = z.strictObject({ ...aboutAndTest, ...whyAndHow });

export type CriterionData = z.infer<typeof criterionSchema>;

/** `seeds/profiles/<id>.json`. */
export const profileSchema = z.strictObject({
  $schema: z.optional(text),
  id: text,
  title: bilingual,
  version: text,
  source,
  extends: z.optional(z.nullable(text)),
  pattern: z.optional(z.nullable(z.number())),
  about: z.optional(z.strictObject({ name: bilingual, examples: bilingual })),
  /** Each line is parsed by itself, against `criterionSchema`. */
  criteria: z.array(z.unknown()),
});

export type ProfileData = z.infer<typeof profileSchema>;
