import * as z from "zod/mini";
import { policySchema } from "../src/policy/policy-schema";

/** The JSON Schema of a company's own policy, for editors; `docs/policy.schema.json` is kept equal to it by a test. */
export function policyJsonSchema(): object {
  const schema = z.toJSONSchema(policySchema, { target: "draft-7", io: "input" });
  const criteria = schema.properties?.["criteria"];
  if (typeof criteria !== "object" || typeof criteria.items !== "object") throw new Error("a policy has no criteria");
  const items = { ...criteria.items, allOf: [exactlyOne("control", "item", "obligation"), exactlyOne(...TESTS)] };
  return {
    title: "shinsa.policy/1",
    description: "A company's own criteria for reviewing cloud services",
    ...schema,
    properties: { ...schema.properties, criteria: { ...criteria, items } },
  };
}

const TESTS = ["atLeast", "atMost", "is", "oneOf", "answered"];

function exactlyOne(...keys: readonly string[]): object {
  return { oneOf: keys.map((key) => ({ required: [key] })) };
}
