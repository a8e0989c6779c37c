import type { Catalog } from "../../src/catalog/catalog";
import { formPage } from "./form-page";
import { levelsTable } from "./levels-table";
import { profilesPage } from "./profiles-page";
import { profilesTable } from "./profiles-table";
import { replaceGenerated } from "./replace-generated";

/** Every file that is generated from the catalog, by path, with the text it must have. The README keeps all but its marked table. */
export function generatedDocuments(catalog: Catalog, readme: string | null): ReadonlyMap<string, string> {
  const documents = new Map<string, string>();
  for (const form of catalog.forms.values()) documents.set(`docs/forms/${form.id}.md`, formPage(form, catalog));
  documents.set("docs/profiles.md", profilesPage(catalog));
  if (readme !== null) {
    const page = "docs/profiles.md";
    const tables = `${profilesTable(catalog, page)}\n\n${levelsTable(catalog, page)}`;
    documents.set("README.md", replaceGenerated(readme, "profiles", tables));
  }
  return documents;
}
