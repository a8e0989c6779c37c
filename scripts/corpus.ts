import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "../src/catalog/parse";
import { controlsSchema } from "../src/catalog/schemas/control-schema";
import { SEEDS } from "../src/catalog/seeds";
import type { Control } from "../src/model/form";
import { parseCorpus } from "./corpus/lines";
import { type Scored, scoreLines } from "./corpus/score";

// `npm run corpus`: how well the labelled answers of test/reading/corpus are read, and every miss.
const folder = process.argv[2] ?? "test/reading/corpus";
const files = readdirSync(folder).filter((name) => name.endsWith(".tsv"));
const parsed = parse(controlsSchema, SEEDS.controls.data, SEEDS.controls.file);
if (!("value" in parsed)) throw new Error("controls.json does not load");
const controls = new Map<string, Control>(parsed.value.controls.map((control) => [control.id, control]));
const lines = files.flatMap((name) => parseCorpus(name, readFileSync(join(folder, name), "utf8")));
const scored = scoreLines(lines, controls);

for (const one of scored) {
  const wrong = [
    one.isValueRight ? "" : "value",
    one.areSpansRight || !one.isValueRight ? "" : "span",
    one.areScopesRight || !one.isValueRight ? "" : "scope",
    one.areConditionsRight ? "" : "conditions",
    one.isContradictionRight ? "" : "contradiction",
    one.isTooFavourable ? "TOO FAVOURABLE" : "",
  ].filter((word) => word !== "");
  if (wrong.length > 0) console.log(missOf(one, wrong));
}

const groups = new Map<string, Scored[]>();
for (const one of scored) {
  for (const key of [one.line.file, controls.get(one.line.control)?.answer ?? "?", "all"]) {
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
}
console.log("\ngroup                     lines   value   spans  scopes  conditions  contradiction  too favourable");
for (const [key, members] of groups) {
  const share = (test: (one: Scored) => boolean) =>
    `${((100 * members.filter(test).length) / members.length).toFixed(1)}%`;
  console.log(
    [
      key.padEnd(24),
      String(members.length).padStart(6),
      share((one) => one.isValueRight).padStart(8),
      share((one) => one.areSpansRight).padStart(8),
      share((one) => one.areScopesRight).padStart(8),
      share((one) => one.areConditionsRight).padStart(11),
      share((one) => one.isContradictionRight).padStart(14),
      String(members.filter((one) => one.isTooFavourable).length).padStart(14),
    ].join(""),
  );
}

function missOf({ line, got }: Scored, wrong: readonly string[]): string {
  return [
    `${line.file}:${line.line} ${line.control} [${wrong.join(", ")}]`,
    `  answer ${JSON.stringify(line.parts.join("⏐"))}`,
    `  label  ${line.state} | ${line.values.join("; ")} | ${[...line.conditions].sort().join(",")}${line.isContradictory ? " | !" : ""}`,
    `  read   ${got}`,
  ].join("\n");
}
