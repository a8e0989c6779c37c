import type * as z from "zod/mini";
import type { Catalog } from "../catalog/catalog";
import { type ReadReference, readCriterion, type Vocabulary } from "../catalog/criterion";
import { inherit } from "../catalog/extend-profiles";
import { hashOf } from "../catalog/hash";
import { nearest } from "../catalog/nearest";
import { parseParts } from "../catalog/parse";
import { formatPath, type Path, type Problem, type ProblemCode } from "../catalog/problem";
import type { Criterion, Profile } from "../model/profile";
import { adjust, isNamed } from "./adjust-criteria";
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
  const profile = toProfile(parts, file, catalog, vocabulary(catalog, readReference), report);
  checkNames(parts, profile, file, catalog, report);
  if (problems.length > 0) return { kind: "problems", problems: located() };
  return {
    kind: "policy",
    data: policySchema.parse(data),
    policy: {
      profile: { ...profile, criteria: adjust(profile.criteria, parts), hash: hashOf(data) },
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

/** With what it inherits, before weights and switches. What is missing has been reported; placeholders let the rest be checked. */
function toProfile(
  { id = "", title = id, version = "", ...policy }: Parts,
  file: string,
  catalog: Catalog,
  words: Vocabulary,
  report: (problem: Problem) => void,
): Profile {
  if (catalog.profiles.has(id)) report({ file, path: "id", code: "duplicateId", details: { id } });
  const parent = findParent(id, policy.extends, file, catalog, report);
  const criteria = (policy.criteria ?? []).flatMap((line, index): readonly Criterion[] => {
    const criterion = readCriterion(withDefaults(line, title), id, words, { file, path: ["criteria", index] }, report);
    return criterion ? [criterion] : [];
  });
  for (const [index, criterion] of criteria.entries()) {
    if (criteria.findIndex((other) => other.id === criterion.id) === index) continue;
    report({ file, path: "criteria", code: "duplicateId", details: { id: criterion.id } });
  }
  const own: Profile = {
    id,
    title: { ja: title, en: title },
    version,
    source: { title, clause: version },
    extends: parent?.id ?? null,
    pattern: null,
    criteria,
  };
  return parent ? { ...own, criteria: inherit(parent.criteria, own) } : own;
}

function findParent(
  id: string,
  parent: string | undefined,
  file: string,
  catalog: Catalog,
  report: (problem: Problem) => void,
): Profile | undefined {
  if (parent === undefined) return undefined;
  if (parent === id) report({ file, path: "extends", code: "cycle", details: { chain: `${id} → ${parent}` } });
  else if (!catalog.profiles.has(parent)) {
    const details = { id: parent, nearest: nearest(parent, catalog.profiles.keys()) };
    report({ file, path: "extends", code: "unknownProfile", details });
  }
  return catalog.profiles.get(parent);
}

/** A company vouches for its own numbers, and need not weigh or explain each of them. */
function withDefaults(line: unknown, title: string): unknown {
  if (typeof line !== "object" || line === null || Array.isArray(line)) return line;
  return { weight: "medium", provenance: "confirmed", rationale: title || POLICY_SCHEMA, ...line };
}

/** Everything that the policy names besides its own criteria exists. */
function checkNames(
  policy: Parts,
  { criteria }: Profile,
  file: string,
  catalog: Catalog,
  report: (problem: Problem) => void,
): void {
  const say = (path: Path, code: ProblemCode, id: string, known: Iterable<string>) =>
    report({ file, path: formatPath(path), code, details: { id, nearest: nearest(id, known) } });
  const named: readonly (readonly [Path, string])[] = [
    ...Object.keys(policy.weights ?? {}).map((name) => [["weights", name], name] as const),
    ...Object.keys(policy.accept ?? {}).map((name) => [["accept", name], name] as const),
    ...(policy.switchOn ?? []).map((name, index) => [["switchOn", index], name] as const),
    ...(policy.switchOff ?? []).map((name, index) => [["switchOff", index], name] as const),
  ];
  for (const [path, name] of named) {
    if (criteria.some((criterion) => isNamed(criterion, name))) continue;
    say(
      path,
      "unknownCriterion",
      name,
      criteria.map(({ id }) => id),
    );
  }
  for (const id of Object.keys(policy.synonyms?.controls ?? {})) {
    if (!catalog.controls.has(id)) say(["synonyms", "controls", id], "unknownControl", id, catalog.controls.keys());
  }
  const items = [...catalog.forms.values()].flatMap((form) => form.items.map((item) => item.id));
  for (const id of Object.keys(policy.synonyms?.items ?? {})) {
    if (!items.includes(id)) say(["synonyms", "items", id], "unknownItem", id, items);
  }
}
