import type { Catalog } from "../catalog/catalog";
import type { Finding } from "../model/finding";
import type { Control } from "../model/form";
import type { Lang } from "../model/report";

/** What reporting must know of a run besides its review. */
export interface RunFacts {
  readonly tool: { readonly name: string; readonly version: string };
  /** The workbook: its name without folder, and the SHA-256 (hex) of its bytes. */
  readonly input: { readonly file: string; readonly sha256: string };
  /** When, ISO 8601 in the user's own time zone (`2026-11-22T14:05:00+09:00`); the core has no clock. */
  readonly at: string;
  readonly catalog: Catalog;
  /** Vendor and service as the sheets name them; null where they do not. */
  readonly provider: string | null;
  readonly service: string | null;
}

/** The control that a finding is about. */
export function controlOf({ response }: Finding, catalog: Pick<Catalog, "controls">): Control | null {
  const id = response.item.control;
  return id === null ? null : (catalog.controls.get(id) ?? null);
}

/** The title of a profile in this language; as the review names it where the catalog does not know it (a company's policy). */
export function profileTitle(
  { id, title }: { readonly id: string; readonly title: string },
  catalog: Pick<Catalog, "profiles">,
  lang: Lang,
): string {
  return catalog.profiles.get(id)?.title[lang] ?? title;
}
