import { extname } from "node:path";
import type { FileWarning } from "../host/file/open-workbook";
import type { Lang } from "../model/report";
import { say } from "./messages";

/** What the user should know of the workbook that was written: what ended with it, and whether Excel will open it under its name. */
export function warningsAbout(
  warnings: readonly FileWarning[],
  input: string,
  output: string,
  lang: Lang,
): readonly string[] {
  const [kind, named] = [extname(input).toLowerCase(), extname(output).toLowerCase()];
  return [
    ...(warnings.includes("signatureWillBreak") ? [say(lang, "warning.signature")] : []),
    ...(kind !== named ? [say(lang, "warning.extension", { output, extension: kind })] : []),
  ];
}
