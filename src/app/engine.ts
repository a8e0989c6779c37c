import type { Lang } from "../model/report";
import { builtInCatalog } from "./catalog";
import { type ListedProfile, listProfiles } from "./list-profiles";

// What a shell needs of stages and catalog, behind one door: a shell that must stand at once fetches it after itself.
export { patternQuestion } from "./pattern-question";
export { validateCommand } from "./validate-command";

/** The profiles that can be chosen without a policy of one's own. */
export function builtInProfiles(lang: Lang): readonly ListedProfile[] {
  return listProfiles(builtInCatalog(), lang);
}
