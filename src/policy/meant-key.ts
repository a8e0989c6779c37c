import { nearest } from "../catalog/nearest";
import { policyPartsSchema } from "./policy-schema";

type PolicyKey = keyof typeof policyPartsSchema.shape;

/** What stands in a policy under a key, or under a misspelling of it: so that one slip stays one problem. Undefined where neither is there. */
export function meantBy(data: unknown, key: PolicyKey): { readonly key: string; readonly value: unknown } | undefined {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return undefined;
  const written = Object.entries(data);
  const found =
    written.find(([name]) => name === key) ??
    written.find(([name]) => !KEYS.includes(name) && nearest(name, KEYS) === key);
  return found && { key: found[0], value: found[1] };
}

const KEYS: readonly string[] = Object.keys(policyPartsSchema.shape);
