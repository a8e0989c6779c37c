import type { Catalog } from "../catalog/catalog";
import { nearest } from "../catalog/nearest";
import { formatPath, type Path, type Problem, type ProblemCode } from "../catalog/problem";
import type { Criterion } from "../model/profile";
import { isNamed, namesOf } from "./adjust-criteria";

/**
 * Everything that the policy names besides its own criteria exists. Looks at the data as written, so that a wrong value does not
 * hide a wrong name. A name of a criterion that another mistake keeps from being known (`mayBeMeant`) is let go.
 */
export function checkNames(
  data: unknown,
  criteria: readonly Criterion[],
  mayBeMeant: (name: string) => boolean,
  file: string,
  catalog: Catalog,
  report: (problem: Problem) => void,
): void {
  const say = (path: Path, code: ProblemCode, id: string, known: Iterable<string>) =>
    report({ file, path: formatPath(path), code, details: { id, nearest: nearest(id, known) } });
  const items = [...catalog.forms.values()].flatMap((form) => form.items.map((item) => item.id));

  const named: readonly (readonly [Path, string])[] = [
    ...keysOf(data, "weights").map((name) => [["weights", name], name] as const),
    ...keysOf(data, "accept").map((name) => [["accept", name], name] as const),
    ...textsOf(data, "switchOn").map(([index, name]) => [["switchOn", index], name] as const),
    ...textsOf(data, "switchOff").map(([index, name]) => [["switchOff", index], name] as const),
  ];
  const known = criteria.flatMap(namesOf);
  for (const [path, name] of named) {
    if (!criteria.some((criterion) => isNamed(criterion, name)) && !mayBeMeant(name)) {
      say(path, "unknownCriterion", name, known);
    }
  }
  for (const id of keysOf(data, "synonyms", "controls")) {
    if (!catalog.controls.has(id)) say(["synonyms", "controls", id], "unknownControl", id, catalog.controls.keys());
  }
  for (const id of keysOf(data, "synonyms", "items")) {
    if (!items.includes(id)) say(["synonyms", "items", id], "unknownItem", id, items);
  }
}

function valueAt(data: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (at, key) => (isObject(at) && Object.hasOwn(at, key) ? Reflect.get(at, key) : null),
    data,
  );
}

function keysOf(data: unknown, ...keys: readonly string[]): readonly string[] {
  const found = valueAt(data, ...keys);
  return isObject(found) && !Array.isArray(found) ? Object.keys(found) : [];
}

function textsOf(data: unknown, key: string): readonly (readonly [number, string])[] {
  const found = valueAt(data, key);
  if (!Array.isArray(found)) return [];
  return found.flatMap((each: unknown, index) => (typeof each === "string" ? [[index, each] as const] : []));
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
