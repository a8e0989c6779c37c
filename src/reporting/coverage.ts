import type { Catalog } from "../catalog/catalog";
import type { Finding, Review } from "../model/finding";
import type { Lang, ReportCategory, ReportCoverage } from "../model/report";
import { countVerdicts } from "./effective";
import { messages } from "./messages";
import { controlOf } from "./run-facts";

/** How much of the forms was found answered, and how it went by category. */
export function coverageOf(review: Review, catalog: Catalog, lang: Lang): ReportCoverage {
  const used = [...new Set(review.findings.map(({ response }) => response.form))];
  return {
    forms: used.map((form) => ({
      form,
      items: catalog.forms.get(form)?.items.length ?? 0,
      found: new Set(review.findings.flatMap(({ response }) => (response.form === form ? [response.item.id] : [])))
        .size,
    })),
    categories: categoriesOf(review.findings, catalog, lang).map(({ findings, ...category }) => ({
      ...category,
      items: findings.length,
      verdicts: countVerdicts(findings.map(({ verdict }) => verdict)),
    })),
    unmatched: review.unmatched.length,
  };
}

/** A category with its findings. */
export interface CategoryFindings extends Pick<ReportCategory, "id" | "name"> {
  readonly findings: readonly Finding[];
}

/** The findings by the category of their control, in the catalog's order; descriptive items last; empty categories left out. */
export function categoriesOf(findings: readonly Finding[], catalog: Catalog, lang: Lang): readonly CategoryFindings[] {
  const named = catalog.categories.map(({ id, name }) => ({ id, name: name[lang] }));
  const other = { id: "other", name: messages(lang).summary.other };
  return [...named, other]
    .map((category) => ({
      ...category,
      findings: findings.filter((finding) => categoryOf(finding, catalog, lang) === category.name),
    }))
    .filter((category) => category.findings.length > 0);
}

/** The name of the category that a finding is counted under. */
export function categoryOf(finding: Finding, catalog: Catalog, lang: Lang): string {
  const id = controlOf(finding, catalog)?.category;
  return catalog.categories.find((category) => category.id === id)?.name[lang] ?? messages(lang).summary.other;
}
