import * as z from "zod/mini";

const sheet = z.string().check(z.minLength(1), z.maxLength(31));
/** `G`; `F,G` where several columns have one role. */
const letters = z.string().check(z.regex(/^[A-Za-z]{1,3}(?:,[A-Za-z]{1,3})*$/));
const columns = z.record(z.string(), letters);
const cell = z.string().check(z.regex(/^\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}$/));

/** A person's correction, as it stands in a mapping file or in the workbook's record. */
export const correctionSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("ignore"), sheet }),
  z.strictObject({ kind: z.literal("layout"), sheet, form: z.string(), header: z.nullable(z.string()), columns }),
  z.strictObject({ kind: z.literal("item"), sheet, cell, item: z.nullable(z.string()) }),
]);

/** A layout that an earlier correction taught. */
export const rememberedLayoutSchema = z.strictObject({
  signature: z.string().check(z.minLength(1)),
  form: z.string(),
  columns,
});
