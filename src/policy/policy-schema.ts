import * as z from "zod/mini";
import { provenance, text, weight } from "../catalog/schemas/common-schema";
import { criterionSchema } from "../catalog/schemas/profile-schema";

/** The version of the file format; another number, another meaning. */
export const POLICY_SCHEMA = "shinsa.policy/1";

const names = z.array(text);

/** A line of a company's policy: like a profile's, but a company vouches for its own numbers and need not weigh them. */
const policyCriterionSchema = z.extend(criterionSchema, {
  weight: z.optional(weight),
  provenance: z.optional(provenance),
  rationale: z.optional(text),
});

/** A company's own policy, as written in its file. Names are ids of criteria, controls or items. */
export const policySchema = z.strictObject({
  $schema: z.optional(text),
  schema: z.literal(POLICY_SCHEMA),
  id: text,
  title: text,
  version: text,
  extends: z.optional(text),
  criteria: z.optional(z.array(policyCriterionSchema)),
  weights: z.optional(z.record(z.string(), weight)),
  switchOn: z.optional(names),
  switchOff: z.optional(names),
  accept: z.optional(z.record(z.string(), names)),
  synonyms: z.optional(
    z.strictObject({
      controls: z.optional(z.record(z.string(), names)),
      items: z.optional(z.record(z.string(), names)),
    }),
  ),
});

/** The same for reading: each criterion is parsed by itself, so that one that is wrong does not hide the others. */
export const policyPartsSchema = z.extend(policySchema, { criteria: z.optional(z.array(z.unknown())) });

export type PolicyData = z.output<typeof policySchema>;
export type PolicyCriterionData = z.output<typeof policyCriterionSchema>;
