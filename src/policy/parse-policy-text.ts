import type { Document, LineCounter, Node } from "yaml";
import { formatPath, type Path, type Problem, type ProblemCode } from "../catalog/problem";
import type { PolicyProblem } from "./policy";

/** The line of a place in the file; of the nearest place around it where it is missing. */
export type LineOf = (path: string) => number | null;

export type PolicyText =
  /** `comments`: how many there are; whoever writes the policy elsewhere cannot take them along. */
  | { readonly kind: "data"; readonly data: unknown; readonly lineOf: LineOf; readonly comments: number }
  | { readonly kind: "problems"; readonly problems: readonly PolicyProblem[] };

/** A policy of a thousand criteria is a quarter of it. */
const MAX_CHARACTERS = 1_000_000;

/** Reads JSON and YAML alike (JSON is YAML), and remembers the lines. The parser is fetched when a policy is, not with the pane. */
export async function parsePolicyText(text: string, file: string): Promise<PolicyText> {
  const problem = (code: ProblemCode, line: number | null, details: Problem["details"] = {}): PolicyProblem => ({
    file,
    path: "",
    line,
    code,
    details,
  });
  const only = (one: PolicyProblem): PolicyText => ({ kind: "problems", problems: [one] });
  if (text.startsWith("PK")) return only(problem("isWorkbook", null));
  if (text.length > MAX_CHARACTERS) return only(problem("tooLarge", null));
  const broken = /[\uFFFD\0]/.exec(text);
  if (broken) return only(problem("encoding", text.slice(0, broken.index).split("\n").length));

  const yaml = await import("yaml");
  const lines = new yaml.LineCounter();
  const document = yaml.parseDocument(text, { lineCounter: lines });
  const all = [...document.errors, ...document.warnings];
  const end = all.find(({ code }) => code === "RESOURCE_EXHAUSTION");
  const mistakes = end ? [end] : all;
  if (mistakes.length > 0) {
    const problems = mistakes.map(({ code, linePos, pos }) =>
      problem(MISTAKES[code] ?? "syntax", linePos?.[0].line ?? null, { message: code, key: wordAt(text, pos[0]) }),
    );
    return { kind: "problems", problems };
  }
  const alias = findAlias(yaml, document);
  if (alias) return only(problem("alias", lineAt(alias, lines)));
  const placed = new Map<string, number>();
  place(yaml, document.contents, [], lines, placed);
  const comments = countComments(yaml, text);
  return { kind: "data", data: document.toJS(), lineOf: (path) => nearestLine(path, placed), comments };
}

/** The parser's own words for what people get wrong most. */
const MISTAKES: { readonly [code: string]: ProblemCode } = {
  BAD_INDENT: "indent",
  TAB_AS_INDENT: "indent",
  MISSING_CHAR: "unclosed",
  DUPLICATE_KEY: "duplicateKey",
  MULTIPLE_DOCS: "severalDocuments",
  TAG_RESOLVE_FAILED: "tag",
  RESOURCE_EXHAUSTION: "tooLarge",
};

/** The key or tag that stands there, without its quotes. */
function wordAt(text: string, start: number): string {
  return /^["']?(?<word>[^\s:"',}\]]{1,80})/.exec(text.slice(start, start + 82))?.groups?.["word"] ?? "";
}

/** A # is a comment unless the token before it announces a text. */
function countComments(yaml: Yaml, text: string): number {
  const tokens = [...new yaml.Lexer().lex(text)];
  return tokens.filter((token, index) => token.startsWith("#") && tokens[index - 1] !== SCALAR_MARK).length;
}

const SCALAR_MARK = "\x1f";

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
