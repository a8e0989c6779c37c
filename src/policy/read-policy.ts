import type * as z from "zod/mini";
import type { Catalog } from "../catalog/catalog";
import { type ReadReference, readCriterion, type Vocabulary } from "../catalog/criterion";
import { inherit } from "../catalog/extend-profiles";
import { hashOf } from "../catalog/hash";
import { nearest } from "../catalog/nearest";
import { parseParts } from "../catalog/parse";
import { formatPath, type Problem } from "../catalog/problem";
import type { Criterion, Profile } from "../model/profile";
import { adjust, isNamed } from "./adjust-criteria";
import { checkNames } from "./check-names";
import { meantBy } from "./meant-key";
import type { LineOf } from "./parse-policy-text";
import type { LoadedPolicy } from "./policy";
import { POLICY_SCHEMA, policyPartsSchema, policySchema } from "./policy-schema";

/** A policy from the data of its file, checked against the catalog. */
export function readPolicy(
  data: unknown,
  file: string,
  catalog: Catalog,
  readReference: ReadReference,
  lineOf: LineOf = () => null,
): LoadedPolicy {
  const problems: Problem[] = [];
  const report = (problem: Problem) => void problems.push(problem);
  const located = () => problems.map((problem) => ({ ...problem, line: lineOf(problem.path) }));

  const { parts, problems: found } = parseParts(policyPartsSchema, data, file);
  problems.push(...found);
  const words = vocabulary(catalog, readReference);
  const { profile, mayBeMeant } = toProfile(data, parts, file, catalog, words, report);
  checkNames(data, profile.criteria, mayBeMeant, file, catalog, report);
  const criteria = adjust(profile.criteria, parts);
  if (problems.length === 0 && !criteria.some(({ isActive }) => isActive)) {
    report({ file, path: "", code: "nothingToJudge", details: {} });
  }
  if (problems.length > 0) return { kind: "problems", problems: located() };
  return {
    kind: "policy",
    data: policySchema.parse(data),
    policy: {
      profile: { ...profile, criteria, hash: hashOf(data) },
      synonyms: {
        controls: new Map(Object.entries(parts.synonyms?.controls ?? {})),
        items: new Map(Object.entries(parts.synonyms?.items ?? {})),
      },
    },
  };
}

/** The policy as far as it is sound. */
type Parts = Partial<z.output<typeof policyPartsSchema>>;

function vocabulary({ controls, forms }: Catalog, readReference: ReadReference): Vocabulary {
  const items = new Map([...forms.values()].flatMap((form) => form.items.map((item) => [item.id, item] as const)));
  return { controls, forms, items, readReference };
}

/**
 * With what it inherits, before weights and switches. What is missing has been reported; placeholders let the rest be checked.
 * `mayBeMeant`: whether a name may be that of a criterion which a mistake already reported keeps from being known.
 */
function toProfile(
  data: unknown,
  { id = "", title = id, version = "", ...policy }: Parts,
  file: string,
  catalog: Catalog,
  words: Vocabulary,
  report: (problem: Problem) => void,
): { readonly profile: Profile; readonly mayBeMeant: (name: string) => boolean } {
  if (catalog.profiles.has(id)) report({ file, path: "id", code: "duplicateId", details: { id } });
  const base = meantBy(data, "extends");
  const parent = findParent(id, base, file, catalog, report);
  const criteria = new Map<string, Criterion>();
  let isWhole = policy.criteria !== undefined || meantBy(data, "criteria") === undefined;
  for (const [index, line] of (policy.criteria ?? []).entries()) {
    const place = { file, path: ["criteria", index] };
    const criterion = readCriterion(withDefaults(line, title), id, words, place, report);
    if (!criterion) isWhole = false;
    else if (!criteria.has(criterion.id)) criteria.set(criterion.id, criterion);
    else report({ file, path: formatPath(place.path), code: "duplicateId", details: { id: criterion.id } });
  }
  const own: Profile = {
    id,
    title: { ja: title, en: title },
    version,
    source: { title, clause: version },
    extends: parent?.id ?? null,
    pattern: null,
    criteria: [...criteria.values()],
  };
  const isOwn = isWhole ? () => false : mayBeOwn(data, words);
  const isInherited = base && !parent ? isOfSomeProfile(catalog) : () => false;
  return {
    profile: parent ? { ...own, criteria: inherit(parent.criteria, own) } : own,
    mayBeMeant: (name) => isOwn(name) || isInherited(name),
  };
}

/** The profile to build on; whatever is wrong with its name is one problem, and what leans on it is let go. */
function findParent(
  id: string,
  base: ReturnType<typeof meantBy>,
  file: string,
  catalog: Catalog,
  report: (problem: Problem) => void,
): Profile | undefined {
  if (typeof base?.value !== "string") return undefined;
  const { key: path, value: parent } = base;
  if (parent === id) report({ file, path, code: "cycle", details: { chain: `${id} → ${parent}` } });
  else if (parent !== "" && !catalog.profiles.has(parent)) {
    const details = { id: parent, nearest: nearest(parent, catalog.profiles.keys()) };
    report({ file, path, code: "unknownProfile", details });
  }
  return catalog.profiles.get(parent);
}

/** The base is unknown: a name that any profile has may be inherited; one that none has is wrong whichever was meant. */
function isOfSomeProfile({ profiles }: Catalog): (name: string) => boolean {
  const inherited = [...profiles.values()].flatMap(({ criteria }) => criteria);
  return (name) => inherited.some((criterion) => isNamed(criterion, name));
}

/** Some of its own criteria could not be read: a name may be theirs where they bear it, or where it begins with anything that exists. */
function mayBeOwn(data: unknown, { controls, forms, items }: Vocabulary): (name: string) => boolean {
  const written = meantBy(data, "criteria")?.value;
  const ids = (Array.isArray(written) ? written : []).flatMap((line: unknown) =>
    typeof line === "object" && line !== null && "id" in line ? [line.id] : [],
  );
  return (name) => {
    const target = name.split(/[ /]/, 1)[0] ?? "";
    return ids.includes(name) || controls.has(target) || forms.has(target) || items.has(target);
  };
}

/** A company vouches for its own numbers, and need not weigh or explain each of them. */
function withDefaults(line: unknown, title: string): unknown {
  if (typeof line !== "object" || line === null || Array.isArray(line)) return line;
  return { weight: "medium", provenance: "confirmed", rationale: title || POLICY_SCHEMA, ...line };
}
