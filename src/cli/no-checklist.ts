import { builtInCatalog } from "../app/catalog";
import type { SheetLayout } from "../model/checklist";
import { CliError } from "./cli-error";
import { say } from "./messages";
import { printable } from "./printable";

/** Nothing to judge: says what the workbook's sheets are instead, so that a person can tell us better. */
export function noChecklist(name: string, layouts: readonly SheetLayout[]): CliError {
  return new CliError(3, (lang) => {
    const maybe = layouts.filter(({ role, candidates }) => role === "ambiguous" && candidates.length > 0);
    if (maybe.length === 0) {
      return say(lang, "noChecklist", { name, sheets: listed(layouts.map(({ sheet }) => printable(sheet))) });
    }
    const sheets = maybe.map(({ sheet, candidates }) => {
      const form = candidates[0]?.form ?? "";
      const title = builtInCatalog().forms.get(form)?.title[lang] ?? form;
      return say(lang, "ambiguousSheet", { sheet: printable(sheet), form: title });
    });
    return say(lang, "onlyAmbiguous", { name, sheets: listed(sheets) });
  });
}

const MOST = 5;

function listed(names: readonly string[]): string {
  return names.length > MOST ? `${names.slice(0, MOST).join(", ")} … (+${names.length - MOST})` : names.join(", ");
}
