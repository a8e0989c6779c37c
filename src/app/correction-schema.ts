import * as z from "zod/mini";

const sheet = z.string().check(z.minLength(1), z.maxLength(31));
/** `G`; `F,G` where several columns have one role. */
const letters = z.string().check(z.regex(/^[A-Za-z]{1,3}(?:,[A-Za-z]{1,3})*$/, "F"));
const columns = z.record(z.string(), letters);
const cell = z.string().check(z.regex(/^\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}$/, "G12"));

/** A header's range: `A5:G5`, or one cell of it. */
const range = z
  .string()
  .check(z.regex(/^\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?$/, "A5:G5"));

/** A person's correction of each kind. */
export const CORRECTION_SCHEMAS = {
  ignore: z.strictObject({ kind: z.literal("ignore"), sheet }),
  layout: z.strictObject({ kind: z.literal("layout"), sheet, form: z.string(), header: z.nullable(range), columns }),
  item: z.strictObject({ kind: z.literal("item"), sheet, cell, item: z.nullable(z.string()) }),
};

export type CorrectionKind = keyof typeof CORRECTION_SCHEMAS;

/** Any of them, as it stands in the workbook's record. */
export const correctionSchema = z.discriminatedUnion("kind", [
  CORRECTION_SCHEMAS.ignore,
  CORRECTION_SCHEMAS.layout,
  CORRECTION_SCHEMAS.item,
]);

/** A layout that an earlier correction taught. */
export const rememberedLayoutSchema = z.strictObject({
  signature: z.string().check(z.minLength(1)),
  form: z.string(),
  columns,
});
