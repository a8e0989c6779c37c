/** The value of a formula of ours. Knows just what our sheets use, and throws at anything else: tests must not guess. */
export type CellReader = (sheet: string | null, a1: string) => string | number;

type Value = string | number | boolean | readonly Value[] | typeof NOT_AVAILABLE;

const NOT_AVAILABLE = Symbol("#N/A");

export function evaluate(formula: string, read: CellReader): string | number {
  const tokens = tokenize(formula);
  const value = comparison(tokens, read);
  if (tokens.length > 0) throw new Error(`left over in ${formula}: ${tokens.join(" ")}`);
  if (typeof value !== "string" && typeof value !== "number") throw new Error(`no cell value: ${formula}`);
  return value;
}

const TOKEN =
  /\s*("(?:[^"]|"")*"|(?:'(?:[^']|'')+'!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|[A-Z]+(?=\()|\d+(?:\.\d+)?|[=+/&(),{}])/y;

function tokenize(formula: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(formula);
    if (!match) throw new Error(`cannot read ${formula.slice(at)}`);
    tokens.push(match[1] as string);
  }
  return tokens;
}

function comparison(tokens: string[], read: CellReader): Value {
  const left = joined(tokens, read);
  if (tokens[0] !== "=") return left;
  tokens.shift();
  return text(left).toLowerCase() === text(joined(tokens, read)).toLowerCase();
}

function joined(tokens: string[], read: CellReader): Value {
  let value = sum(tokens, read);
  while (tokens[0] === "&") {
    tokens.shift();
    value = text(value) + text(sum(tokens, read));
  }
  return value;
}

function sum(tokens: string[], read: CellReader): Value {
  let value = quotient(tokens, read);
  while (tokens[0] === "+") {
    tokens.shift();
    value = number(value) + number(quotient(tokens, read));
  }
  return value;
}

function quotient(tokens: string[], read: CellReader): Value {
  let value = operand(tokens, read);
  while (tokens[0] === "/") {
    tokens.shift();
    value = number(value) / number(operand(tokens, read));
  }
  return value;
}

function operand(tokens: string[], read: CellReader): Value {
  const token = tokens.shift() ?? "";
  if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
  if (token === "{") return list(tokens, read, "}");
  if (/^\d/.test(token)) return Number(token);
  if (tokens[0] === "(") {
    tokens.shift();
    return call(token, list(tokens, read, ")"));
  }
  return reference(token, read);
}

function list(tokens: string[], read: CellReader, end: string): readonly Value[] {
  const values: Value[] = [];
  while (tokens[0] !== end) {
    values.push(comparison(tokens, read));
    if (tokens[0] === ",") tokens.shift();
  }
  tokens.shift();
  return values;
}

function reference(token: string, read: CellReader): Value {
  const match = /^(?:'(?<sheet>.+)'!)?(?<from>[^:]+)(?::(?<to>.+))?$/.exec(token.replaceAll("$", ""));
  const { sheet = null, from = "", to } = match?.groups ?? {};
  if (!to) return read(sheet, from);
  const [, left = "", top = ""] = /^([A-Z]+)(\d+)$/.exec(from) ?? [];
  const [, right = "", bottom = ""] = /^([A-Z]+)(\d+)$/.exec(to) ?? [];
  const values: Value[] = [];
  for (let row = Number(top); row <= Number(bottom); row += 1) {
    for (let column = columnNumber(left); column <= columnNumber(right); column += 1) {
      values.push(read(sheet, `${letters(column)}${row}`));
    }
  }
  return values;
}

function call(name: string, values: readonly Value[]): Value {
  const [first = "", second = "", third = "", fourth = ""] = values;
  switch (name) {
    case "IF":
      return first === true ? second : third;
    case "OR":
      return values.includes(true);
    case "ISNUMBER":
      return typeof first === "number";
    case "MATCH": {
      const at = many(second).findIndex((each) => text(each).toLowerCase() === text(first).toLowerCase());
      return at < 0 || text(first) === "" ? NOT_AVAILABLE : at + 1;
    }
    case "SUM":
      return many(first).reduce<number>((total, each) => total + (typeof each === "number" ? each : 0), 0);
    case "COUNTIF":
      return many(first).filter((each) => text(each) === text(second)).length;
    case "COUNTIFS":
      return many(first).filter(
        (each, index) => text(each) === text(second) && text(many(third)[index] ?? "") === text(fourth),
      ).length;
    case "TEXT":
      if (second !== "0%") throw new Error(`unknown format ${text(second)}`);
      return `${Math.round(number(first) * 100)}%`;
    default:
      throw new Error(`unknown function ${name}`);
  }
}

function many(value: Value): readonly Value[] {
  return Array.isArray(value) ? value : [value];
}

function text(value: Value): string {
  if (typeof value === "string" || typeof value === "number") return String(value);
  throw new Error(`no text: ${String(value)}`);
}

function number(value: Value): number {
  if (typeof value !== "number") throw new Error(`no number: ${String(value)}`);
  return value;
}

function columnNumber(name: string): number {
  return [...name].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

function letters(column: number): string {
  return column > 26
    ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
}
