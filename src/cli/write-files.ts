import { randomBytes } from "node:crypto";
import { open, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { type CliError, fileError, systemCode } from "./cli-error";

/** A file to write, complete. */
export interface FileToWrite {
  readonly name: string;
  readonly content: Uint8Array | string;
}

/**
 * Writes all of the files or none: each first beside its place under another name, then all of them are moved there.
 * Whoever reads one of them meanwhile sees the old file or the new one, never half of it.
 */
export async function writeFiles(cwd: string, files: readonly FileToWrite[], signal?: AbortSignal): Promise<void> {
  const prepared: PreparedFile[] = [];
  try {
    for (const file of files) {
      const one = await prepare(cwd, file);
      prepared.push(one);
      if (one.from !== null) await writeWhole(one.name, one.from, one.content, one.mode);
    }
    signal?.throwIfAborted();
    await moveAll(prepared);
  } finally {
    await Promise.all(prepared.map(({ from }) => (from === null ? undefined : removeQuietly(from))));
  }
}

interface PreparedFile extends FileToWrite {
  readonly to: string;
  /** Where it waits; null for a device or a pipe, which must not be replaced by a file. */
  readonly from: string | null;
  readonly isNew: boolean;
  readonly mode: number;
}

async function prepare(cwd: string, { name, content }: FileToWrite): Promise<PreparedFile> {
  const path = resolve(cwd, name);
  // A link stays a link: the file that it leads to is replaced.
  const to = await realpath(path).catch(() => path);
  const existing = await stat(to).catch(() => null);
  const isReplaceable = existing === null || existing.isFile();
  const from = isReplaceable ? join(dirname(to), `.shinsa-${randomBytes(6).toString("hex")}.tmp`) : null;
  return { name, content, to, from, isNew: existing === null, mode: existing ? existing.mode & 0o777 : 0o666 };
}

async function writeWhole(name: string, path: string, content: Uint8Array | string, mode: number): Promise<void> {
  try {
    const file = await open(path, "wx", mode);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    throw refused(name, error);
  }
}

async function moveAll(prepared: readonly PreparedFile[]): Promise<void> {
  const created: string[] = [];
  for (const { name, content, from, to, isNew } of prepared) {
    try {
      if (from === null) await writeFile(to, content);
      else await rename(from, to);
    } catch (error) {
      await Promise.all(created.map(removeQuietly));
      throw refused(name, error);
    }
    if (isNew) created.push(to);
  }
}

/** Cleaning up must not hide the error that made it necessary. */
async function removeQuietly(path: string): Promise<void> {
  await rm(path, { force: true }).catch(() => undefined);
}

function refused(name: string, cause: unknown): CliError {
  const isFull = ["ENOSPC", "EDQUOT"].includes(systemCode(cause));
  return fileError(isFull ? "diskFull" : "outputNotWritable", { name }, { cause });
}
