import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { policyJsonSchema } from "../../scripts/policy-schema";

const FILE = join(__dirname, "../../docs/policy.schema.json");

it("publishes the JSON Schema that policies are checked against", () => {
  const current = `${JSON.stringify(policyJsonSchema(), null, 2)}\n`;
  if (process.env["UPDATE_GOLDEN"]) writeFileSync(FILE, current);
  expect(readFileSync(FILE, "utf8")).toBe(current);
});
