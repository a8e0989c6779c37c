import { errorMessage } from "../app/error-message";
import type { Details } from "../app/fill-in";
import { type FileProblem, problemLine } from "../app/problem-line";
import type { HostError } from "../host/port";
import type { Lang } from "../model/report";
import { type CliMessage, say } from "./messages";

/** Why the command ends without a result: its exit status, and the one line that says so. */
export class CliError extends Error {
  constructor(
    readonly status: 2 | 3,
    readonly sentence: (lang: Lang) => string,
    options?: ErrorOptions,
  ) {
    super(sentence("en"), options);
    this.name = "CliError";
  }
}

/** The command was called wrongly. */
export function usageError(key: CliMessage, details: Details = {}): CliError {
  return new CliError(2, (lang) => say(lang, key, details));
}

/** A screen or two: who has more of them has most likely one mistake many times. */
const MOST_PROBLEMS = 50;

/** A file that a person edits is wrong: its problems, one per line, and how many more there are. */
export function problemsError(key: CliMessage, name: string, problems: readonly FileProblem[]): CliError {
  const rest = problems.length - MOST_PROBLEMS;
  const lines = (lang: Lang) =>
    [
      ...problems.slice(0, MOST_PROBLEMS).map((problem) => problemLine(problem, lang)),
      ...(rest > 0 ? [say(lang, "moreProblems", { count: rest })] : []),
    ]
      .map((line) => `  ${line}`)
      .join("\n");
  return new CliError(2, (lang) => say(lang, key, { name, count: problems.length, problems: lines(lang) }));
}

/** A file cannot be read or written. */
export function fileError(key: CliMessage, details: Details, options?: ErrorOptions): CliError {
  return new CliError(3, (lang) => say(lang, key, details), options);
}

/** The file is there, but it is no workbook that we can work with. */
export function workbookError(error: HostError, file: string): CliError {
  return new CliError(3, (lang) => errorMessage(error, lang, file), { cause: error });
}

/** The code of a failed system call (`ENOENT`, `EACCES` …); empty for any other error. */
export function systemCode(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string"
    ? error.code
    : "";
}
