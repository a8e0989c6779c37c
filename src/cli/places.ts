import { usageError } from "./cli-error";
import { checkWritable, isSameFile } from "./files";

/** A place that the command will write to, and the option that named it. */
export interface Place {
  readonly option: string;
  readonly name: string;
  /** `--in-place` would allow what is refused here. */
  readonly mayReplaceInput?: true;
}

/** Refuses places that would destroy what is read, or each other, or that do not exist; before any work is done. */
export async function checkPlaces(cwd: string, reads: readonly string[], writes: readonly Place[]): Promise<void> {
  const [input, ...others] = reads;
  for (const [index, { option, name, mayReplaceInput }] of writes.entries()) {
    if (input !== undefined && (await isSameFile(cwd, input, name)))
      throw usageError(mayReplaceInput ? "outputIsInput" : "isInput", { option, name });
    for (const other of others) {
      if (await isSameFile(cwd, other, name)) throw usageError("outputIsAlsoRead", { option, name });
    }
    for (const earlier of writes.slice(0, index)) {
      if (await isSameFile(cwd, earlier.name, name)) {
        throw usageError("outputsCollide", { option, name, other: `${earlier.option} ${earlier.name}` });
      }
    }
    await checkWritable(cwd, name);
  }
}
