/** Where the command line writes to, and what it knows of the place it runs in. Tests pass their own. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  readonly now: () => Date;
  /** Aborted when the user presses Ctrl+C. */
  readonly signal: AbortSignal;
}

/** The part of a stream that the command line needs. */
export interface Output {
  write(text: string): unknown;
  /** True for a terminal. */
  readonly isTTY?: boolean | undefined;
  /** Its width in characters; undefined where it has none. */
  readonly columns?: number | undefined;
}
