import { parseArgs } from "node:util";
import { nearestName } from "../app/nearest-name";
import type { Lang } from "../model/report";
import { type Arguments, type CliCommand, type CliOption, COMMON_OPTIONS } from "./cli-command";
import { type CliError, usageError } from "./cli-error";

/** Parses the words, or throws a CliError that says what is wrong with them. */
export function parseArguments(command: CliCommand, words: readonly string[]): Arguments {
  const known = [...command.options, ...COMMON_OPTIONS];
  const { given, operands } = sort(words, known);
  requireOptions(command, given);
  const missing = command.operands[operands.length];
  if (missing?.isRequired) throw usageError("missingOperand", { operand: missing.placeholder, command: command.name });
  const surplus = operands[command.operands.length];
  if (surplus !== undefined && !isEndless(command)) {
    throw usageError("surplusOperand", { operand: surplus, command: command.name });
  }
  return {
    operands,
    lang: langOf(given.get("lang")?.[0]),
    value: (option) => given.get(option)?.[0],
    values: (option) => given.get(option) ?? [],
    has: (option) => given.has(option),
  };
}

/** The language asked for, wherever it stands and whatever else is wrong: errors are said in it too. */
export function askedLang(words: readonly string[]): Lang {
  return words.some((word, index) => word === "--lang=en" || (word === "--lang" && words[index + 1] === "en"))
    ? "en"
    : "ja";
}

interface SortedWords {
  readonly given: ReadonlyMap<string, readonly string[]>;
  readonly operands: readonly string[];
}

function sort(words: readonly string[], known: readonly CliOption[]): SortedWords {
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      known.map(({ name, placeholder }) => [name, { type: placeholder ? "string" : "boolean" }]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = new Map<string, string[]>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const option = known.find(({ name }) => name === token.name);
    if (!option || token.rawName !== `--${token.name}`) throw unknownOption(token.rawName, known);
    const value = valueGiven(option, token.value, token.inlineValue === true);
    const values = given.get(option.name) ?? [];
    if (values.length > 0 && !option.isRepeatable) throw usageError("repeatedOption", { option: option.name });
    given.set(option.name, [...values, value]);
  }
  return { given, operands };
}

function valueGiven(option: CliOption, value: string | undefined, isInline: boolean): string {
  if (option.placeholder === null) {
    if (value !== undefined) throw usageError("valueOfSwitch", { option: option.name });
    return "";
  }
  const isNextOption = !isInline && value !== undefined && value.startsWith("-") && value !== "-";
  if (!value || isNextOption) {
    throw usageError("missingValue", { option: option.name, placeholder: option.placeholder });
  }
  return value;
}

function unknownOption(written: string, known: readonly CliOption[]): CliError {
  const near = nearestName(
    written,
    known.map(({ name }) => `--${name}`),
  );
  return near ? usageError("unknownOptionNear", { written, near }) : usageError("unknownOption", { written });
}

function requireOptions(command: CliCommand, given: ReadonlyMap<string, readonly string[]>): void {
  const missing = command.options.find(({ name, isRequired }) => isRequired && !given.has(name));
  if (missing) {
    throw usageError("missingOption", {
      option: missing.name,
      placeholder: missing.placeholder ?? "",
      command: command.name,
    });
  }
}

function isEndless(command: CliCommand): boolean {
  return command.operands.at(-1)?.placeholder.endsWith("...") ?? false;
}

function langOf(written: string | undefined): Lang {
  if (written === undefined || written === "ja" || written === "en") return written ?? "ja";
  throw usageError("unknownLang", { written });
}
