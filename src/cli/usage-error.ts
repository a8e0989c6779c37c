import type { CliMessage } from "./messages";

/** The command was called wrongly: exit status 2, one sentence. */
export class UsageError extends Error {
  constructor(
    readonly key: CliMessage,
    readonly details: { readonly [name: string]: string } = {},
  ) {
    super(key);
    this.name = "UsageError";
  }
}
