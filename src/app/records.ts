import * as z from "zod/mini";
import type { WorkbookHost } from "../host/port";
import type { PatternChoice } from "../model/pattern-choice";
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

/** The pattern that a reviewer chose in an earlier validation of this workbook; untrusted like the rest. */
export async function loadPatternChoice(host: WorkbookHost): Promise<PatternChoice | null> {
  const choices = parseRecord(choicesRecord, await host.loadRecord("choices"));
  return choices ? { pattern: choices.pattern, isKept: true } : null;
}

/** The choice as a record of the workbook, for the next validation. */
export function choiceRecord({ pattern }: PatternChoice): { readonly [key: string]: unknown } {
  return { choices: { version: 1, pattern } };
}

const choicesRecord = z.strictObject({ version: z.literal(1), pattern: z.int() });

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
