import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { builtInCatalog } from "../src/app/catalog";
import { parseCorpus } from "./corpus/lines";
import { type Scored, scoreLines } from "./corpus/score";
import { toVerdicts } from "./corpus/verdicts";

// `npm run corpus`: how well the labelled answers of test/reading/corpus are read, and every miss.
const folder = process.argv[2] ?? "test/reading/corpus";
const files = readdirSync(folder).filter((name) => name.endsWith(".tsv"));
const catalog = builtInCatalog();
const { controls } = catalog;
const verdicts = toVerdicts(catalog);
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
    verdicts.isFalsePass(one) ? "FALSE PASS" : "",
    verdicts.isNeedless(one) ? "too cautious" : "",
  ].filter((word) => word !== "");
  if (wrong.length > 0) console.log(missOf(one, wrong));
}

const groups = new Map<string, Scored[]>();
for (const one of scored) {
  for (const key of [one.line.file, controls.get(one.line.control)?.answer ?? "?", "all"]) {
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
}
console.log(
  "\ngroup                     lines   value   spans  scopes  conditions  contradiction  too favourable  false passes  plain to review",
);
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
      String(members.filter(verdicts.isFalsePass).length).padStart(14),
      reviewed(members).padStart(17),
    ].join(""),
  );
}

/** Of the answers that promise plainly, the share that goes to a person. */
function reviewed(members: readonly Scored[]): string {
  const plain = members.filter(verdicts.isPlain);
  return plain.length === 0 ? "" : `${((100 * plain.filter(verdicts.isNeedless).length) / plain.length).toFixed(1)}%`;
}

function missOf({ line, got }: Scored, wrong: readonly string[]): string {
  return [
    `${line.file}:${line.line} ${line.control} [${wrong.join(", ")}]`,
    `  answer ${JSON.stringify(line.parts.join("⏐"))}`,
    `  label  ${line.state} | ${line.values.join("; ")} | ${[...line.conditions].sort().join(",")}${line.isContradictory ? " | !" : ""}`,
    `  read   ${got}`,
  ].join("\n");
}
