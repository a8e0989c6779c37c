import type { Catalog } from "../catalog/catalog";
import type { Profile } from "../model/profile";
import { loadPolicy } from "../policy/load-policy";
import { parsePolicyText } from "../policy/parse-policy-text";
import type { PolicyProblem } from "../policy/policy";
import { withPolicy } from "../policy/with-policy";
import { readReference } from "../reading/read-reference";

export { starterPolicy } from "../policy/starter";

/** How many comments a policy's text holds: they cannot go to Excel, nor come back from it. None in what is no policy's text. */
export async function commentsIn(text: string, file: string): Promise<number> {
  const parsed = await parsePolicyText(text, file);
  return parsed.kind === "data" ? parsed.comments : 0;
}

/** A company's policy put to use, or everything that is wrong with its file. */
export type OpenedPolicy =
  | { readonly kind: "policy"; readonly catalog: Catalog; readonly profile: Profile }
  | { readonly kind: "problems"; readonly problems: readonly PolicyProblem[] };

/** Reads a policy's text and puts it into the catalog: its profile to choose, its wording to match and read by. */
export async function openPolicy(text: string, file: string, catalog: Catalog): Promise<OpenedPolicy> {
  const loaded = await loadPolicy(text, file, catalog, readReference);
  if (loaded.kind === "problems") return loaded;
  return { kind: "policy", catalog: withPolicy(catalog, loaded.policy), profile: loaded.policy.profile };
}
