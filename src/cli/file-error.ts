import type { CliMessage } from "./messages";

/** A file cannot be read or written: exit status 3, one sentence. The cause is kept for whoever debugs it. */
export class FileError extends Error {
  constructor(
    readonly key: CliMessage,
    readonly details: { readonly [name: string]: string } = {},
    options?: ErrorOptions,
  ) {
    super(key, options);
    this.name = "FileError";
  }
}

/** The code of a failed system call (`ENOENT`, `EACCES` …); empty for any other error. */
export function systemCode(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
