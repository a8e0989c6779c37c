import type { Catalog } from "../catalog/catalog";
import { loadCatalog } from "../catalog/load";
import { readReference } from "../reading/read-reference";

export type { Catalog };

let loaded: Catalog | undefined;

/** The built-in controls, forms and profiles; parsed and cross-checked on first use. */
export function builtInCatalog(): Catalog {
  loaded ??= loadCatalog(readReference);
  return loaded;
}
