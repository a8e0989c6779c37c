import { nearestName } from "../app/nearest-name";
import { PRODUCT } from "../app/product";
import type { Lang } from "../model/report";
import type { ExitStatus } from "./cli-command";
import { CliError, systemCode, usageError } from "./cli-error";
import { COMMANDS } from "./commands";
import { commandHelp, overview } from "./help";
import type { Io } from "./io";
import { say } from "./messages";
import { askedLang, parseArguments } from "./parse-arguments";

/** Stopped by the user: what a shell expects of a program that Ctrl+C ended. */
const INTERRUPTED = 130;

/** Runs `shinsa` with these words and returns its exit status. Every error becomes a line on standard error. */
export async function main(argv: readonly string[], io: Io): Promise<ExitStatus | typeof INTERRUPTED> {
  const lang = askedLang(argv);
  try {
    return await dispatch(argv, lang, io);
  } catch (error) {
    if (io.signal.aborted) return INTERRUPTED;
    const line =
      error instanceof CliError ? error.sentence(lang) : say(lang, "unexpected", { reason: reasonOf(error) });
    io.stderr.write(`shinsa: ${line}\n`);
    return error instanceof CliError ? error.status : 3;
  }
}

/** Standard output took no more: the disk behind it is full, or the device is gone. */
export function outputLost(error: unknown, argv: readonly string[]): string {
  const isFull = ["ENOSPC", "EDQUOT"].includes(systemCode(error));
  return say(askedLang(argv), isFull ? "stdoutFull" : "stdoutLost", { code: systemCode(error) });
}

async function dispatch(argv: readonly string[], lang: Lang, io: Io): Promise<ExitStatus> {
  const words = argv.filter((_, index) => !isLangOption(argv, index));
  const [first = ""] = words;
  if (first === "--version") return print(io, `${PRODUCT.version}\n`);
  if (first === "--help" || first === "-h" || first === "help") return print(io, overview(COMMANDS, lang));
  if (first === "") throw usageError("noCommand");

  const command = COMMANDS.find(({ name }) => name === words.slice(0, name.split(" ").length).join(" "));
  const family = COMMANDS.filter(({ name }) => name.startsWith(`${first} `));
  if (!command && family.length > 0 && asksForHelp(words)) return print(io, overview(family, lang));
  if (!command) throw unknownCommand(words);
  const rest = dropWords(argv, command.name.split(" ").length);
  if (asksForHelp(rest)) return print(io, commandHelp(command, lang, io.stdout.columns));
  return command.run(parseArguments(command, rest), io);
}

function asksForHelp(words: readonly string[]): boolean {
  return words.includes("--help") || words.includes("-h");
}

/** `--lang en review …` is understood as well as `review … --lang en`. */
function isLangOption(argv: readonly string[], index: number): boolean {
  return argv[index] === "--lang" || argv[index - 1] === "--lang" || argv[index]?.startsWith("--lang=") === true;
}

/** The words without the command's own, wherever options stand. */
function dropWords(argv: readonly string[], count: number): readonly string[] {
  let left = count;
  return argv.filter((_, index) => {
    if (left === 0 || isLangOption(argv, index)) return true;
    left -= 1;
    return false;
  });
}

function unknownCommand(words: readonly string[]): CliError {
  const [first = "", second] = words;
  const continued = COMMANDS.filter(({ name }) => name.startsWith(`${first} `));
  if (continued.length > 0) {
    const choices = continued.map(({ name }) => name.slice(first.length + 1)).join(", ");
    return usageError("incompleteCommand", { written: first, choices });
  }
  const names = COMMANDS.map(({ name }) => name);
  const near = nearestName(first, names) ?? nearestName(`${first} ${second ?? ""}`, names);
  return near
    ? usageError("unknownCommandNear", { written: first, near })
    : usageError("unknownCommand", { written: first });
}

function print(io: Io, text: string): 0 {
  io.stdout.write(text);
  return 0;
}

/** Without the stack: it would say nothing to the user. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message.split("\n", 1)[0]}` : String(error);
}
