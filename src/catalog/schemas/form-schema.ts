import * as z from "zod/mini";
import { basis, bilingual, obligation, provenance, text } from "./common-schema";

const headerWords = z.optional(z.array(text));

const item = z.strictObject({
  id: text,
  ref: z._default(z.nullable(text), null),
  altRefs: z._default(z.array(text), []),
  label: text,
  asks: z._default(z.string(), ""),
  variants: z._default(z.array(text), []),
  section: z._default(z.array(text), []),
  obligation: z._default(z.nullable(obligation), null),
  control: z._default(z.nullable(text), null),
  yesIs: z.optional(z.enum(["good", "adverse", "neutral"])),
  accepts: z.optional(z.array(basis)),
  unit: z._default(z.nullable(text), null),
  maxCharacters: z._default(z.nullable(z.number()), null),
  provenance,
});

/** `seeds/forms/<id>/form.json`. */
export const formSchema = z.strictObject({
  $schema: z.optional(text),
  id: text,
  title: bilingual,
  edition: text,
  publisher: text,
  headers: z.strictObject({
    ref: headerWords,
    section: headerWords,
    item: headerWords,
    definition: headerWords,
    unit: headerWords,
    example: headerWords,
    obligation: headerWords,
    answer: headerWords,
    detail: headerWords,
    remark: headerWords,
  }),
  defaultProfiles: z.array(text),
  patternControl: z.optional(text),
  items: z.array(item).check(z.minLength(1)),
});
