import type { Catalog } from "../catalog/catalog";
import type { Criterion, CriterionTarget } from "../model/profile";
import type { Lang } from "../model/report";
import { formatAuthority, formatExpected, formatSource } from "../reporting/format-criterion";

/** A named set of criteria, in one language. */
export interface ListedProfile {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly source: string;
  readonly url: string | null;
  readonly extends: string | null;
  readonly criteria: readonly ListedCriterion[];
}

export interface ListedCriterion {
  readonly id: string;
  /** What it is about, in words. */
  readonly target: string;
  readonly expected: string;
  /** Source, clause, and 原典未確認 or 当製品の提案 where that must be said. */
  readonly authority: string;
  readonly weight: Criterion["weight"];
  readonly isActive: boolean;
  /** From a publication, but not checked against it. */
  readonly isRecalled: boolean;
  /** Ours: no publication sets a level. */
  readonly isProposed: boolean;
}

/** The profiles that can be chosen. */
export function listProfiles(catalog: Catalog, lang: Lang): readonly ListedProfile[] {
  return [...catalog.profiles.values()].map(({ id, title, version, source, extends: base, criteria }) => ({
    id,
    title: title[lang],
    version,
    source: formatSource(source),
    url: source.url ?? null,
    extends: base,
    criteria: criteria.map((criterion) => listCriterion(criterion, catalog, lang)),
  }));
}

function listCriterion(criterion: Criterion, catalog: Catalog, lang: Lang): ListedCriterion {
  return {
    id: criterion.id,
    target: targetName(criterion.target, catalog, lang),
    expected: formatExpected(criterion, controlOf(criterion.target, catalog), lang),
    authority: formatAuthority(criterion, lang),
    weight: criterion.weight,
    isActive: criterion.isActive,
    isRecalled: criterion.provenance === "recalled" && !criterion.isProposed,
    isProposed: criterion.isProposed,
  };
}

function controlOf(target: CriterionTarget, catalog: Catalog) {
  const id = target.kind === "control" ? target.control : itemOf(target, catalog)?.control;
  return (id && catalog.controls.get(id)) || null;
}

function targetName(target: CriterionTarget, catalog: Catalog, lang: Lang): string {
  switch (target.kind) {
    case "control":
      return catalog.controls.get(target.control)?.name[lang] ?? target.control;
    case "item": {
      const item = itemOf(target, catalog);
      return [item?.ref, item?.label ?? target.item, item?.asks].filter(Boolean).join(" ");
    }
    case "obligation":
      return `${catalog.forms.get(target.form)?.title[lang] ?? target.form}: ${target.obligations.join(", ")}`;
  }
}

function itemOf(target: CriterionTarget, catalog: Catalog) {
  if (target.kind !== "item") return undefined;
  return [...catalog.forms.values()].flatMap(({ items }) => items).find(({ id }) => id === target.item);
}
