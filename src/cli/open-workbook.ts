import { createHash } from "node:crypto";
import { basename } from "node:path";
import { type FileHost, openWorkbook } from "../host/file/open-workbook";
import { HostError } from "../host/port";
import { workbookError } from "./cli-error";
import { readNamedFile } from "./files";

/** A workbook that the user named, open. */
export interface OpenedWorkbook {
  readonly host: FileHost;
  readonly file: { readonly name: string; readonly sha256: string };
}

/** Opens the workbook, or says in one line why it cannot be. */
export async function openNamedWorkbook(cwd: string, name: string): Promise<OpenedWorkbook> {
  const bytes = await readNamedFile(cwd, name);
  return sayingWhose(name, async () => ({
    host: openWorkbook(bytes),
    file: { name: basename(name), sha256: createHash("sha256").update(bytes).digest("hex") },
  }));
}

/** Works on a workbook; what it refuses is said with the name that the user gave it. */
export async function sayingWhose<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof HostError ? workbookError(error, name) : error;
  }
}
