import { loadCatalog } from "../../src/catalog/load";
import { SEEDS } from "../../src/catalog/seeds";
import { readReference } from "../../src/reading/read-reference";

describe("our own data", () => {
  it("loads, every reference value read by the readers of the answers", () => {
    const catalog = loadCatalog(readReference);
    expect(catalog.forms.size).toBe(SEEDS.forms.length);
    expect(catalog.profiles.size).toBe(SEEDS.profiles.length);
  });

  it("has one profile for each MIC pattern", () => {
    const patterns = [...loadCatalog(readReference).profiles.values()].flatMap(({ pattern }) => pattern ?? []);
    expect(patterns.sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
