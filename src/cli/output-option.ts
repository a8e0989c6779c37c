import type { Arguments } from "./arguments";
import type { CliOption } from "./cli-command";
import { usageError } from "./cli-error";
import { isSameFile } from "./files";

export const IN_PLACE: CliOption = {
  name: "in-place",
  placeholder: null,
  help: {
    ja: "入力ファイルを新しいファイルで置き換える（--output は不要）",
    en: "Replace the input file by the new one (--output is not needed)",
  },
};

/** Where the workbook goes; undefined: nowhere. `--in-place` is the only way to the input file itself. */
export async function outputOf(args: Arguments, input: string, cwd: string): Promise<string | undefined> {
  const output = args.value("output");
  if (!args.has("in-place")) return output;
  if (output !== undefined && !(await isSameFile(cwd, input, output))) {
    throw usageError("inPlaceElsewhere", { name: output });
  }
  return input;
}
