import type { Arguments, CliOption } from "./cli-command";
import type { Io } from "./io";
import { say } from "./messages";
import { checkPlaces } from "./places";
import { writeFiles } from "./write-files";

export const TEXT_OUTPUT: CliOption = {
  name: "output",
  placeholder: "FILE",
  help: { ja: "書き出し先（既定は標準出力）", en: "Where it goes (default: standard output)" },
};

/** Writes a text to the place that is named as an operand or by `--output`, or to standard output; never over what was read. */
export async function writeText(
  text: string,
  operand: string | undefined,
  reads: readonly string[],
  args: Arguments,
  io: Io,
): Promise<void> {
  const name = args.value("output") ?? operand;
  if (name === undefined || name === "-") {
    io.stdout.write(text);
    return;
  }
  await checkPlaces(io.cwd, reads, [{ option: "--output", name }]);
  await writeFiles(io.cwd, [{ name, content: text }], io.signal);
  io.stdout.write(`${say(args.lang, "wrote", { name })}\n`);
}
