import { z } from "zod";
import type { RememberedLayout } from "../model/remembered-layout";
import type { Correction } from "../model/response";

const sheet = z.string().min(1).max(31);
const columns = z.record(
  z.string(),
  z.string().regex(/^[A-Za-z]{1,3}(?:,[A-Za-z]{1,3})*$/, "column letters, such as G or F,G"),
);
const cell = z.string().regex(/^\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}$/, "a cell, such as G12");

/** A person's correction, as it stands in a mapping file or in the workbook's record. */
export const correctionSchema: z.ZodType<Correction> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("ignore"), sheet }),
  z.strictObject({ kind: z.literal("layout"), sheet, form: z.string(), header: z.string().nullable(), columns }),
  z.strictObject({ kind: z.literal("item"), sheet, cell, item: z.string().nullable() }),
]);

/** A layout that an earlier correction taught. */
export const rememberedLayoutSchema: z.ZodType<RememberedLayout> = z.strictObject({
  signature: z.string().min(1),
  form: z.string(),
  columns,
});
