import * as z from "zod/mini";
import { text } from "./common-schema";

const kind = <K extends string>(name: K) => z.literal(name);

/** `seeds/checks.json`: which controls and items take part in the checks between answers. */
export const checksSchema = z.strictObject({
  $schema: z.optional(text),
  checks: z.array(
    z.discriminatedUnion("kind", [
      z.strictObject({ kind: kind("yearsInBusiness"), founded: text, years: text, disclosed: text }),
      z.strictObject({ kind: kind("declaredPattern"), pattern: text, about: text }),
      z.strictObject({ kind: kind("staleDisclosure"), disclosed: text, years: z.number() }),
      z.strictObject({ kind: kind("uptimeWithoutSla"), uptime: text, sla: text }),
      z.strictObject({
        kind: kind("retentionBeyondGenerations"),
        generations: text,
        interval: text,
        retention: text,
      }),
      z.strictObject({ kind: kind("notifiedBeforeNoticed"), notification: text, monitoring: text }),
      z.strictObject({ kind: kind("emptyDetail"), items: z.array(text), optional: z.optional(z.array(text)) }),
    ]),
  ),
});
