import type { Control, Form, Item } from "../model/form";
import type { Criterion, CriterionTarget, Test } from "../model/profile";
import type { Value } from "../model/reading";
import { nearest } from "./nearest";
import { parseParts } from "./parse";
import { formatPath, type Path, type Problem, type ProblemCode } from "./problem";
import { type CriterionData, criterionSchema } from "./schemas/profile-schema";

/** Reads a reference value, written in the vendors' own notation, with the readers that read the vendors. */
export type ReadReference = (text: string, control: Control) => Value | undefined;

/** What a criterion may speak about. */
export interface Vocabulary {
  readonly controls: ReadonlyMap<string, Control>;
  readonly forms: ReadonlyMap<string, Form>;
  readonly items: ReadonlyMap<string, Item>;
  readonly readReference: ReadReference;
}

const TARGETS = ["control", "item", "obligation"] as const;
const TESTS = ["atLeast", "atMost", "is", "oneOf", "answered"] as const;

/** One line of a profile as a criterion; whatever is wrong with it is reported, and then there is none. */
export function readCriterion(
  line: unknown,
  profile: string,
  words: Vocabulary,
  place: { readonly file: string; readonly path: Path },
  report: (problem: Problem) => void,
): Criterion | undefined {
  const { parts: data, problems } = parseParts(criterionSchema, line, place.file, place.path);
  for (const problem of problems) report(problem);
  let isSound = problems.length === 0;
  const say: Say = (key, code, details) => {
    // A misspelt or ill-typed key is why none was found: one problem, said once.
    if (code === "notExactlyOne" && problems.length > 0) return;
    isSound = false;
    report({ file: place.file, path: formatPath(key ? [...place.path, key] : place.path), code, details });
  };
  const target = readTarget(data, words, say);
  const test = readTest(data, target && controlOf(target, words), words, say);
  const { weight, source, provenance, rationale } = data;
  if (!isSound || !target || !test || !weight || !source || !provenance || !rationale) return undefined;
  return {
    id: data.id ?? `${nameOf(target)} ${test.op}`,
    profile,
    target,
    test,
    weight,
    source,
    provenance,
    isProposed: data.proposed ?? false,
    isActive: data.active ?? true,
    rationale,
    acceptedAlternatives: data.accept ?? [],
    ...(data.onMiss ? { onMiss: data.onMiss } : {}),
  };
}

type Say = (key: string, code: ProblemCode, details: { readonly [name: string]: string }) => void;

function readTarget(data: Partial<CriterionData>, words: Vocabulary, say: Say): CriterionTarget | undefined {
  const [only, ...others] = TARGETS.filter((key) => data[key] !== undefined);
  if (!only || others.length > 0) {
    say("", "notExactlyOne", { keys: TARGETS.join(", "), found: [only, ...others].filter(Boolean).join(", ") });
    return undefined;
  }
  if (data.control !== undefined) {
    if (!words.controls.has(data.control)) {
      say("control", "unknownControl", { id: data.control, nearest: nearest(data.control, words.controls.keys()) });
    }
    return { kind: "control", control: data.control };
  }
  if (data.item !== undefined) {
    if (!words.items.has(data.item)) {
      say("item", "unknownItem", { id: data.item, nearest: nearest(data.item, words.items.keys()) });
    }
    return { kind: "item", item: data.item };
  }
  if (!data.obligation) return undefined;
  const { form, is } = data.obligation;
  if (!words.forms.has(form))
    say("obligation", "unknownForm", { id: form, nearest: nearest(form, words.forms.keys()) });
  return { kind: "obligation", form, obligations: is };
}

/** The control that a target asks; null where it is none in particular, undefined where the target does not exist. */
function controlOf(target: CriterionTarget, words: Vocabulary): Control | null | undefined {
  if (target.kind === "obligation") return null;
  if (target.kind === "control") return words.controls.get(target.control);
  const item = words.items.get(target.item);
  if (!item) return undefined;
  return item.control === null ? null : words.controls.get(item.control);
}

function readTest(
  data: Partial<CriterionData>,
  control: Control | null | undefined,
  words: Vocabulary,
  say: Say,
): Test | undefined {
  const [only, ...others] = TESTS.filter((key) => data[key] !== undefined);
  if (!only || others.length > 0) {
    say("", "notExactlyOne", { keys: TESTS.join(", "), found: [only, ...others].filter(Boolean).join(", ") });
    return undefined;
  }
  if (only === "answered") return { op: "answered" };
  if (control === undefined) return undefined;
  if (control === null) {
    say(only, "unsuitableTest", { test: only, type: "text" });
    return undefined;
  }
  if (data.atLeast !== undefined) return readThreshold("atLeast", data.atLeast, control, words, say);
  if (data.atMost !== undefined) return readThreshold("atMost", data.atMost, control, words, say);
  if (data.is !== undefined) {
    if (control.answer !== (data.is === "always" ? "schedule" : "yesNo")) {
      say("is", "unsuitableTest", { test: `is ${data.is}`, type: control.answer });
    }
    return { op: "is", value: data.is };
  }
  const codes = data.oneOf ?? [];
  const known = (control.choices?.options ?? []).map((option) => option.code);
  if (control.answer !== "choice") say("oneOf", "unsuitableTest", { test: "oneOf", type: control.answer });
  else {
    for (const code of codes.filter((each) => !known.includes(each))) {
      say("oneOf", "unknownCode", { code, nearest: nearest(code, known), known: known.join(", ") });
    }
  }
  return { op: "oneOf", codes };
}

const ORDERED: ReadonlySet<string> = new Set([
  "percent",
  "duration",
  "frequency",
  "count",
  "money",
  "date",
  "ratio",
  "size",
  "bandwidth",
]);

function readThreshold(
  op: "atLeast" | "atMost",
  text: string,
  control: Control,
  words: Vocabulary,
  say: Say,
): Test | undefined {
  if (!ORDERED.has(control.answer)) {
    say(op, "unsuitableTest", { test: op, type: control.answer });
    return undefined;
  }
  if (control.better === (op === "atLeast" ? "lower" : "higher")) {
    say(op, "wrongDirection", { test: op, control: control.id, better: control.better });
    return undefined;
  }
  const value = words.readReference(text, control);
  if (!value || value.type !== control.answer) {
    say(op, "unreadableValue", { text, control: control.id, type: control.answer });
    return undefined;
  }
  return op === "atLeast" ? { op, value, text } : { op, value, text };
}

function nameOf(target: CriterionTarget): string {
  switch (target.kind) {
    case "control":
      return target.control;
    case "item":
      return target.item;
    case "obligation":
      return `${target.form}/${target.obligations.join("+")}`;
  }
}
