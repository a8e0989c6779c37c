import { readFileSync } from "node:fs";
import { loadCatalog } from "../../src/catalog/load";
import { loadPolicy } from "../../src/policy/load-policy";
import { policySchema } from "../../src/policy/policy-schema";
import { readReference } from "../../src/reading/read-reference";

const page = readFileSync("docs/policy.md", "utf8");
const examples = [...page.matchAll(/```yaml\n(?<text>[^`]*)```/g)].map(({ groups }) => groups?.["text"] ?? "");

describe("docs/policy.md", () => {
  it("has examples, each of which loads as it stands", async () => {
    expect(examples).toHaveLength(2);
    for (const text of examples) {
      const loaded = await loadPolicy(text, "policy.yaml", loadCatalog(readReference), readReference);
      expect(loaded.kind === "problems" ? loaded.problems : []).toEqual([]);
    }
  });

  it("names every key that a policy may have", () => {
    const keys = Object.keys(policySchema.shape).filter((key) => key !== "$schema");
    expect(keys.filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
  });

  it("is linked from the README, with the schema for editors", () => {
    const readme = readFileSync("README.md", "utf8");
    expect(readme).toContain("(docs/policy.md)");
    expect(readme).toContain("(docs/policy.schema.json)");
  });
});
