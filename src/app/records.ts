import * as z from "zod/mini";
import type { WorkbookHost } from "../host/port";
import { correctionSchema, rememberedLayoutSchema } from "./correction-schema";
import type { Corrections } from "./corrections";

/** Reads people's corrections back. They are untrusted: whoever had the workbook may have changed them. */
export async function loadCorrections(host: WorkbookHost): Promise<Corrections> {
  const corrections = parseRecord(correctionsRecord, await host.loadRecord("corrections"));
  const layouts = parseRecord(layoutsRecord, await host.loadRecord("layouts"));
  return { corrections: corrections?.corrections ?? [], layouts: layouts?.layouts ?? [] };
}

/** Corrections as records of the workbook, so that the next validation starts from them. */
export function correctionRecords({ corrections, layouts }: Corrections): { readonly [key: string]: unknown } {
  return { corrections: { version: 1, corrections }, layouts: { version: 1, layouts } };
}

const correctionsRecord = z.strictObject({
  version: z.literal(1),
  corrections: z.array(correctionSchema).check(z.maxLength(20_000)),
});

const layoutsRecord = z.strictObject({
  version: z.literal(1),
  layouts: z.array(rememberedLayoutSchema).check(z.maxLength(1_000)),
});

/** What an earlier version wrote → what the next one reads, by the version it comes from. Version 1 is the first. */
const MIGRATIONS: ReadonlyMap<number, (record: Versioned) => unknown> = new Map();

interface Versioned {
  readonly version: number;
}

function parseRecord<S extends z.ZodMiniType>(schema: S, saved: unknown): z.output<S> | undefined {
  const migrate = isVersioned(saved) ? MIGRATIONS.get(saved.version) : undefined;
  if (migrate && isVersioned(saved)) return parseRecord(schema, migrate(saved));
  const parsed = schema.safeParse(saved);
  return parsed.success ? parsed.data : undefined;
}

function isVersioned(record: unknown): record is Versioned {
  return typeof record === "object" && record !== null && "version" in record && typeof record.version === "number";
}
