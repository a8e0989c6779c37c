import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/main";

/** What a call of the command line did. */
export interface CliResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The moment at which every test runs. */
const NOW = new Date("2026-11-22T05:05:00Z");

/** Calls `shinsa` in a folder, as a shell would, without starting a process. */
export async function shinsa(cwd: string, ...words: string[]): Promise<CliResult> {
  const out: string[] = [];
  const err: string[] = [];
  const status = await main(words, {
    stdout: { write: (text) => out.push(text) },
    stderr: { write: (text) => err.push(text) },
    cwd,
    now: () => NOW,
    signal: new AbortController().signal,
  });
  return { status, stdout: out.join(""), stderr: err.join("") };
}

/** A folder of its own for each test of a file; gone afterwards. */
export function temporaryFolder(): () => string {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "shinsa-cli-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return () => folder;
}
