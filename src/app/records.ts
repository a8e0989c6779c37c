import * as z from "zod/mini";
import type { RecordKey, WorkbookHost } from "../host/port";
import type { RememberedLayout } from "../model/remembered-layout";
import type { Correction } from "../model/response";
import { correctionSchema, rememberedLayoutSchema } from "./correction-schema";

/** What a person has corrected in this workbook, and what was learned from it. */
export interface SavedCorrections {
  readonly corrections: readonly Correction[];
  readonly remembered: readonly RememberedLayout[];
  /** Records that could not be understood; they are left as they are. */
  readonly unreadable: readonly RecordKey[];
}

/** Reads the records back. They are untrusted: whoever had the workbook may have changed them. */
export async function loadCorrections(host: WorkbookHost): Promise<SavedCorrections> {
  const [corrections, layouts] = [await host.loadRecord("corrections"), await host.loadRecord("layouts")];
  const savedCorrections = parseRecord(correctionsRecord, corrections);
  const savedLayouts = parseRecord(layoutsRecord, layouts);
  return {
    corrections: savedCorrections?.corrections ?? [],
    remembered: savedLayouts?.layouts ?? [],
    unreadable: [
      ...(corrections !== undefined && savedCorrections === undefined ? (["corrections"] as const) : []),
      ...(layouts !== undefined && savedLayouts === undefined ? (["layouts"] as const) : []),
    ],
  };
}

/** Keeps a person's corrections with the workbook, so that the next validation starts from them. */
export async function saveCorrections(host: WorkbookHost, corrections: readonly Correction[]): Promise<void> {
  await host.saveRecord("corrections", { version: 1, corrections });
}

/** Keeps what corrections have taught about layouts; an empty list forgets it. */
export async function saveRemembered(host: WorkbookHost, layouts: readonly RememberedLayout[]): Promise<void> {
  await host.saveRecord("layouts", { version: 1, layouts });
}

const correctionsRecord = z.strictObject({
  version: z.literal(1),
  corrections: z.array(correctionSchema).check(z.maxLength(20_000)),
});

const layoutsRecord = z.strictObject({
  version: z.literal(1),
  layouts: z.array(rememberedLayoutSchema).check(z.maxLength(1_000)),
});

/** Earlier versions, brought forward one step at a time; version 1 is the first. */
const MIGRATIONS: ReadonlyMap<number, (record: Versioned) => Versioned> = new Map();

type Versioned = { readonly version: number } & { readonly [key: string]: unknown };

function parseRecord<S extends z.ZodMiniType>(schema: S, saved: unknown): z.output<S> | undefined {
  let record = saved;
  for (let step = isVersioned(record) ? MIGRATIONS.get(record.version) : undefined; step && isVersioned(record); ) {
    record = step(record);
    step = isVersioned(record) ? MIGRATIONS.get(record.version) : undefined;
  }
  const parsed = schema.safeParse(record);
  return parsed.success ? parsed.data : undefined;
}

function isVersioned(record: unknown): record is Versioned {
  return typeof record === "object" && record !== null && "version" in record && typeof record.version === "number";
}
