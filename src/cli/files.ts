import { constants } from "node:fs";
import { access, readFile, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { CliError, fileError, systemCode, usageError } from "./cli-error";

/** Above this a workbook is turned away before it is read: the whole of it must fit into memory. */
const MAX_BYTES = 300 * 1024 * 1024;

/** Reads a file that the user named, or says why that is not possible. */
export async function readNamedFile(cwd: string, name: string): Promise<Uint8Array> {
  if (name === "") throw usageError("noName");
  const path = resolve(cwd, name);
  try {
    const about = await stat(path);
    if (about.isDirectory()) throw fileError("isFolder", { name });
    if (about.size > MAX_BYTES) throw fileError("fileTooLarge", { name, limit: `${MAX_BYTES / 1024 / 1024} MB` });
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw fileError(READ_FAILURES[systemCode(error)] ?? "notReadable", { name }, { cause: error });
  }
}

/** A text file that the user named, without the mark that some editors put before it. */
export async function readNamedText(cwd: string, name: string): Promise<string> {
  return new TextDecoder("utf-8").decode(await readNamedFile(cwd, name));
}

const READ_FAILURES: { readonly [code: string]: "notFound" | "isFolder" | "noPermission" } = {
  ENOENT: "notFound",
  ENOTDIR: "notFound",
  EISDIR: "isFolder",
  EACCES: "noPermission",
  EPERM: "noPermission",
};

/** True where both names lead to one file, through whatever links and spellings. Names of files that do not exist yet are compared by their folder. */
export async function isSameFile(cwd: string, one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([identify(resolve(cwd, one)), identify(resolve(cwd, other))]);
  return a.path === b.path || (a.inode !== null && a.inode === b.inode);
}

async function identify(path: string): Promise<{ readonly path: string; readonly inode: string | null }> {
  try {
    const [about, real] = await Promise.all([stat(path, { bigint: true }), realpath(path)]);
    return { path: real, inode: `${about.dev}:${about.ino}` };
  } catch {
    return { path: join(await realFolder(dirname(path)), basename(path)), inode: null };
  }
}

/** The folder behind its links; as written where it does not exist: the write will say so. */
async function realFolder(folder: string): Promise<string> {
  return realpath(folder).catch(() => folder);
}

/** Permission to write, for the owner, the group or others. */
const ANYBODY_WRITES = 0o222;

/** The same for a file that is to be replaced by its own successor; one that does not exist is left to the read. */
export async function checkReplaceable(cwd: string, name: string): Promise<void> {
  if (await stat(resolve(cwd, name)).catch(() => null)) await checkWritable(cwd, name);
}

/** Refuses a place that cannot be written to, before any work is done. */
export async function checkWritable(cwd: string, name: string): Promise<void> {
  const path = resolve(cwd, name);
  const folder = await stat(dirname(path)).catch(() => null);
  if (!folder?.isDirectory()) throw fileError("noOutputFolder", { name, folder: dirname(name) });
  const existing = await stat(path).catch(() => null);
  if (existing?.isDirectory()) throw fileError("outputIsFolder", { name });
  // Moving a new file into its place would succeed all the same; who protects a file does not expect it.
  if (existing && (existing.mode & ANYBODY_WRITES) === 0) throw fileError("outputReadOnly", { name });
  await access(dirname(path), constants.W_OK).catch((cause: unknown) => {
    throw fileError("outputNotWritable", { name }, { cause });
  });
}
