import type { Arguments, CliOption } from "./cli-command";
import { usageError } from "./cli-error";
import { checkReplaceable, isSameFile } from "./files";
import type { Place } from "./places";

export const IN_PLACE: CliOption = {
  name: "in-place",
  placeholder: null,
  help: {
    ja: "入力ファイルを新しいファイルで置き換える（--output は不要）",
    en: "Replace the input file by the new one (--output is not needed)",
  },
};

/** Where the workbook goes. */
export interface WorkbookOutput {
  readonly name: string;
  /** What must be checked before it is written to; nothing where the input file itself is to be replaced. */
  readonly places: readonly Place[];
}

/** Undefined: nowhere. `--in-place` is the only way to the input file itself. */
export async function outputOf(args: Arguments, input: string, cwd: string): Promise<WorkbookOutput | undefined> {
  const name = args.value("output");
  if (args.has("in-place")) {
    if (name !== undefined && !(await isSameFile(cwd, input, name))) throw usageError("inPlaceElsewhere", { name });
    await checkReplaceable(cwd, input);
    return { name: input, places: [] };
  }
  return name === undefined ? undefined : { name, places: [{ option: "--output", name, mayReplaceInput: true }] };
}
