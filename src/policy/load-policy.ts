import type { Catalog } from "../catalog/catalog";
import type { ReadReference } from "../catalog/criterion";
import { parsePolicyText } from "./parse-policy-text";
import type { LoadedPolicy } from "./policy";
import { readPolicy } from "./read-policy";

/** A company's own policy from the text of its file; all problems at once, each with file, path and line. */
export async function loadPolicy(
  text: string,
  file: string,
  catalog: Catalog,
  readReference: ReadReference,
): Promise<LoadedPolicy> {
  const parsed = await parsePolicyText(text, file);
  if (parsed.kind === "problems") return parsed;
  return readPolicy(parsed.data, file, catalog, readReference, parsed.lineOf);
}
