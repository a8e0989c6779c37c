#!/usr/bin/env node
// `npm run lint:patterns`: no regular expression of src/ may take super-linear time. An answer cell holds up to 32,767 characters,
// chosen by somebody else. `unknown` (the checker gave up) is listed; the growth test of the reading engine covers those.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import swc from "@swc/core";
import { check } from "recheck";

const sources = readdirSync("src", { recursive: true })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join("src", name));

/** Every regular expression literal of a file: its pattern and flags. */
function literals(file) {
  const found = [];
  const visit = (node) => {
    if (Array.isArray(node)) for (const one of node) visit(one);
    else if (node && typeof node === "object") {
      if (node.type === "RegExpLiteral")
        found.push({ file, pattern: node.pattern, flags: node.flags.replace(/[dy]/g, "") });
      else for (const [key, value] of Object.entries(node)) if (key !== "span") visit(value);
    }
  };
  visit(swc.parseSync(readFileSync(file, "utf8"), { syntax: "typescript", tsx: file.endsWith("x") }));
  return found;
}

/**
 * Without a quantifier that has no upper end, an attempt at one place takes bounded time, and all of them linear time:
 * there the checker's estimates speak of the bound, not of the length of the text.
 */
function isBounded(pattern) {
  const bare = pattern.replace(/\\./g, "_").replace(/\[[^\]]*\]/g, "_");
  return !/[*+]|\{\d+,\}/.test(bare);
}

const all = sources.flatMap(literals);
const once = [...new Map(all.map((one) => [`${one.flags}/${one.pattern}`, one])).values()];
let slow = 0;
let unknown = 0;
for (const { file, pattern, flags } of once) {
  const result = await check(pattern, flags, { timeout: 3_000, randomSeed: 1 });
  if (result.status === "safe" || isBounded(pattern)) continue;
  const how = result.status === "vulnerable" ? result.complexity.summary : "could not be decided";
  // What only the fuzzer believes to be polynomial depends on the time it had: it is listed, and the growth test decides.
  const isProven =
    result.status === "vulnerable" && (result.checker === "automaton" || result.complexity.type === "exponential");
  if (isProven) slow += 1;
  else unknown += 1;
  console.log(`${isProven ? "error" : "note "} ${file}: ${how}: /${pattern.slice(0, 120)}/${flags}`);
}
console.log(`${once.length} patterns, ${slow} of them super-linear, ${unknown} undecided`);
process.exitCode = slow > 0 ? 1 : 0;
