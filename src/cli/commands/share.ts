import { share as shareWorkbook } from "../../app/share";
import type { Arguments, CliCommand, ExitStatus } from "../cli-command";
import { usageError } from "../cli-error";
import type { Io } from "../io";
import { say } from "../messages";
import { noChecklist } from "../no-checklist";
import { openNamedWorkbook, sayingWhose } from "../open-workbook";
import { checkPlaces } from "../places";
import { progressLine } from "../progress-line";
import { RUN_OPTIONS, readRunOptions } from "../run-options";
import { writeFiles } from "../write-files";

/** The copy that may leave the house. */
export const share: CliCommand = {
  name: "share",
  summary: {
    ja: "社内のメモや判断を除き、問い合わせだけを添えた提供者向けの写しを作る",
    en: "Make the copy for the vendor: our questions, without our notes and decisions",
  },
  operands: [{ placeholder: "workbook.xlsx", isRequired: true }],
  options: [
    {
      name: "to",
      placeholder: "vendor",
      isRequired: true,
      help: { ja: "だれに渡すか（vendor）", en: "Who gets it (vendor)" },
    },
    {
      name: "output",
      placeholder: "COPY.xlsx",
      isRequired: true,
      help: { ja: "写しの書き出し先", en: "Where the copy goes" },
    },
    ...RUN_OPTIONS,
  ],
  run: runShare,
};

async function runShare(args: Arguments, io: Io): Promise<ExitStatus> {
  const [input = ""] = args.operands;
  const output = args.value("output") ?? "";
  const to = args.value("to") ?? "";
  if (to !== "vendor") throw usageError("unknownAudience", { written: to });
  const options = await readRunOptions(args, io.cwd);
  await checkPlaces(io.cwd, [input, ...options.reads], [{ option: "--output", name: output }]);
  const { host, file } = await openNamedWorkbook(io.cwd, input);
  const progress = progressLine(io.stderr, args.lang);
  const shared = await sayingWhose(input, () =>
    shareWorkbook(
      host,
      { ...options, lang: args.lang, file, now: io.now() },
      { progress: progress.show, signal: io.signal },
    ),
  ).finally(progress.clear);
  if (shared.kind === "noChecklist") throw noChecklist(input, shared.layouts);
  await writeFiles(io.cwd, [{ name: output, content: host.save() }], io.signal);
  io.stdout.write(`${say(args.lang, "wrote", { name: output })}\n`);
  return 0;
}
