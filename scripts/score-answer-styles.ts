import { readFileSync } from "node:fs";
import { loadCatalog } from "../src/catalog/load";
import type { Control } from "../src/model/form";
import type { Mention, Reading } from "../src/model/reading";
import { readAnswers } from "../src/reading/read-answers";
import { readReference } from "../src/reading/read-reference";
import { toNotation } from "./corpus/notation";
import { toResponse } from "./corpus/score";

// Scores the readings of answer-styles.tsv and crosswalk.tsv from where they lie: node score-answer-styles.js STYLES CROSSWALK
const [stylesFile, crosswalkFile] = process.argv.slice(2);
if (!stylesFile || !crosswalkFile) throw new Error("usage: score-answer-styles <answer-styles.tsv> <crosswalk.tsv>");

interface Label {
  readonly kind: string;
  readonly polarity: string;
  readonly q?: readonly {
    readonly cmp: string;
    readonly value: unknown;
    readonly unit: string;
    readonly role?: string;
  }[];
}

const SECONDS: { readonly [unit: string]: number } = {
  s: 1,
  second: 1,
  min: 60,
  minute: 60,
  h: 3600,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_592_000,
  year: 31_536_000,
};

const catalog = loadCatalog(readReference);
const items = new Map(
  [...catalog.forms.values()].flatMap(({ items }) => items.map((item) => [item.id, item] as const)),
);
const metiOf = new Map(rows(crosswalkFile).map(([key = "", number = ""]) => [key, `meti.${number}`]));

let right = 0;
let scored = 0;
for (const [id = "", key = "", , answer = "", label = ""] of rows(stylesFile)) {
  const item = items.get(metiOf.get(key) ?? key);
  const control = item?.control ? catalog.controls.get(item.control) : undefined;
  if (!control) continue;
  const [reading] = readAnswers([toResponse(lineOf(control, answer), control)], [], catalog.controls);
  if (!reading) continue;
  const wanted = JSON.parse(label.replace(/^"|"$/g, "").replaceAll('""', '"')) as Label;
  scored += 1;
  const isRight = agrees(reading, wanted);
  if (isRight) right += 1;
  console.log(
    [
      `${isRight ? "  " : "✗ "}${id} ${control.id} ${JSON.stringify(answer)}`,
      `    wanted ${wanted.kind} ${wanted.polarity} ${(wanted.q ?? []).map(({ cmp, value, unit, role }) => `${cmp} ${value} ${unit}${role ? ` (${role})` : ""}`).join("; ")}`,
      `    read   ${reading.state} | ${reading.values.map(toNotation).join("; ")} | ${reading.conditions.map(({ kind, text }) => `${kind} «${text}»`).join(", ")}${reading.contradiction.length > 0 ? " | contradiction" : ""}${reading.vague.length > 0 ? " | vague" : ""}`,
    ].join("\n"),
  );
}
console.log(`${right} of ${scored} agree`);

function rows(file: string): string[][] {
  return readFileSync(file, "utf8")
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));
}

function lineOf({ id }: Control, answer: string) {
  // 〔 〕 are notes of whoever labelled the answer.
  const parts = [answer.replace(/〔[^〕]*〕/g, "").trim()];
  return {
    file: "styles",
    line: 1,
    control: id,
    parts,
    state: "text",
    values: [],
    conditions: [],
    isContradictory: false,
    promise: null,
  } as const;
}

/** Every labelled figure of the asked kind was read with the same amount, the polarity with the same sign, a refusal as one. */
function agrees(reading: Reading, { kind, polarity, q = [] }: Label): boolean {
  if (kind === "nondisclosure") return reading.state === "withheld";
  if (kind === "empty") return reading.state === "blank" || reading.values.every(({ value }) => value.type === "yesNo");
  if (kind === "not_applicable") return reading.state !== "value";
  if (kind === "reference" || kind === "same_as_above") return reading.state === "elsewhere";
  const yesNo = reading.values.find(({ value }) => value.type === "yesNo")?.value;
  if (kind === "boolean" && (polarity === "yes" || polarity === "no"))
    return yesNo?.type === "yesNo" && yesNo.value === polarity;
  return q
    .filter(({ role, value }) => role === undefined && typeof value === "number")
    .every((one) => reading.values.some((mention) => isSame(mention, one)));
}

function isSame({ value, upper }: Mention, wanted: { readonly value: unknown; readonly unit: string }): boolean {
  const amounts = [wanted.value, Number(wanted.value) * (SECONDS[wanted.unit] ?? 1)];
  if (value.type === "frequency")
    return amounts.includes(value.times) || amounts.includes(value.every.amount * (SECONDS[value.every.unit] ?? 1));
  if (value.type === "duration")
    return (
      amounts.includes(value.amount * (SECONDS[value.unit] ?? 1)) ||
      amounts.includes((upper ?? 0) * (SECONDS[value.unit] ?? 1)) ||
      value.amount === wanted.value
    );
  return "amount" in value && amounts.includes(value.amount);
}
