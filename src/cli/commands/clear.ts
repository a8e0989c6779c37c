import { clearAnnotations } from "../../app/clear-annotations";
import type { Arguments, CliCommand, ExitStatus } from "../cli-command";
import { usageError } from "../cli-error";
import type { Io } from "../io";
import { say } from "../messages";
import { openNamedWorkbook, sayingWhose } from "../open-workbook";
import { IN_PLACE, outputOf } from "../output-option";
import { checkPlaces } from "../places";
import { writeFiles } from "../write-files";

/** Gives the vendor's workbook back. */
export const clear: CliCommand = {
  name: "clear",
  summary: { ja: "書き込んだ結果をすべて取り除く", en: "Take everything that was written out again" },
  operands: [{ placeholder: "workbook.xlsx", isRequired: true }],
  options: [
    {
      name: "output",
      placeholder: "CLEAN.xlsx",
      help: { ja: "取り除いたブックの書き出し先", en: "Where the clean workbook goes" },
    },
    IN_PLACE,
  ],
  run: runClear,
};

async function runClear(args: Arguments, io: Io): Promise<ExitStatus> {
  const [input = ""] = args.operands;
  const output = await outputOf(args, input, io.cwd);
  if (output === undefined)
    throw usageError("missingOption", { option: "output", placeholder: "CLEAN.xlsx", command: "clear" });
  await checkPlaces(io.cwd, [input], output.places);
  const { host } = await openNamedWorkbook(io.cwd, input);
  const before = host.save();
  await sayingWhose(input, () => clearAnnotations(host));
  const isClean = Buffer.compare(before, host.save()) === 0;
  await writeFiles(io.cwd, [{ name: output.name, content: host.save() }], io.signal);
  if (isClean) io.stdout.write(`${say(args.lang, "nothingToClear", { name: input })}\n`);
  io.stdout.write(`${say(args.lang, "wrote", { name: output.name })}\n`);
  return 0;
}
