import type { Document, LineCounter, Node } from "yaml";
import { formatPath, type Path } from "../catalog/problem";
import type { PolicyProblem } from "./policy";

/** The line of a place in the file; of the nearest place around it where it is missing. */
export type LineOf = (path: string) => number | null;

export type PolicyText =
  | { readonly kind: "data"; readonly data: unknown; readonly lineOf: LineOf }
  | { readonly kind: "problems"; readonly problems: readonly PolicyProblem[] };

/** Reads JSON and YAML alike (JSON is YAML), and remembers the lines. The parser is fetched when a policy is, not with the pane. */
export async function parsePolicyText(text: string, file: string): Promise<PolicyText> {
  const yaml = await import("yaml");
  const lines = new yaml.LineCounter();
  const document = yaml.parseDocument(text, { lineCounter: lines });
  const syntax = (message: string, line: number | null): PolicyProblem => ({
    file,
    path: "",
    line,
    code: "syntax",
    details: { message },
  });
  if (document.errors.length > 0) {
    return {
      kind: "problems",
      problems: document.errors.map((error) => syntax(error.code, error.linePos?.[0].line ?? null)),
    };
  }
  const alias = findAlias(yaml, document);
  if (alias) return { kind: "problems", problems: [syntax("ALIAS", lineAt(alias, lines))] };
  const placed = new Map<string, number>();
  place(yaml, document.contents, [], lines, placed);
  return { kind: "data", data: document.toJS(), lineOf: (path) => nearestLine(path, placed) };
}

type Yaml = typeof import("yaml");

/** A policy says each thing where it applies: references inside the file are not followed. */
function findAlias(yaml: Yaml, document: Document): Node | undefined {
  let found: Node | undefined;
  yaml.visit(document, {
    Alias: (_key, node) => {
      found = node;
      return yaml.visit.BREAK;
    },
  });
  return found;
}

function place(yaml: Yaml, node: unknown, path: Path, lines: LineCounter, placed: Map<string, number>): void {
  if (!yaml.isNode(node)) return;
  const line = lineAt(node, lines);
  if (line !== null && !placed.has(formatPath(path))) placed.set(formatPath(path), line);
  if (yaml.isSeq(node)) {
    for (const [index, each] of node.items.entries()) place(yaml, each, [...path, index], lines, placed);
  }
  if (yaml.isMap(node)) {
    for (const { key, value } of node.items) {
      const step = [...path, String(yaml.isScalar(key) ? key.value : key)];
      const at = yaml.isNode(key) ? lineAt(key, lines) : null;
      if (at !== null) placed.set(formatPath(step), at);
      place(yaml, value, step, lines, placed);
    }
  }
}

function lineAt(node: Node, lines: LineCounter): number | null {
  return node.range ? lines.linePos(node.range[0]).line : null;
}

function nearestLine(path: string, placed: ReadonlyMap<string, number>): number | null {
  for (let end = path.length; end > 0; end -= 1) {
    const isWhole = end === path.length || path[end] === "." || path[end] === "[";
    const line = isWhole ? placed.get(path.slice(0, end)) : undefined;
    if (line !== undefined) return line;
  }
  return placed.get("") ?? null;
}
