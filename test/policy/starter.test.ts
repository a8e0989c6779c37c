import { loadCatalog } from "../../src/catalog/load";
import { loadPolicy } from "../../src/policy/load-policy";
import { starterPolicy } from "../../src/policy/starter";
import { readReference } from "../../src/reading/read-reference";

describe("the starter policy", () => {
  it.each(["ja", "en"] as const)("loads as it stands (%s)", async (lang) => {
    const loaded = await loadPolicy(starterPolicy(lang), "policy.yaml", loadCatalog(readReference), readReference);
    expect(loaded.kind === "problems" ? loaded.problems : []).toEqual([]);
  });
});
