import { inquire } from "../../app/inquire";
import type { Arguments, CliCommand, ExitStatus } from "../cli-command";
import type { Io } from "../io";
import { noChecklist } from "../no-checklist";
import { openNamedWorkbook, sayingWhose } from "../open-workbook";
import { printable } from "../printable";
import { progressLine } from "../progress-line";
import { RUN_OPTIONS, readRunOptions } from "../run-options";
import { TEXT_OUTPUT, writeText } from "../text-output";

/** What to ask the vendor, ready to send. */
export const inquiries: CliCommand = {
  name: "inquiries",
  summary: {
    ja: "提供者への問い合わせ文を作る（書き出し先が .csv なら CSV）",
    en: "Write what to ask the vendor (as CSV where the output is a .csv)",
  },
  operands: [{ placeholder: "workbook.xlsx", isRequired: true }],
  options: [TEXT_OUTPUT, ...RUN_OPTIONS],
  run: runInquiries,
};

async function runInquiries(args: Arguments, io: Io): Promise<ExitStatus> {
  const [input = ""] = args.operands;
  const options = await readRunOptions(args, io.cwd);
  const { host, file } = await openNamedWorkbook(io.cwd, input);
  const progress = progressLine(io.stderr, args.lang);
  const asked = await sayingWhose(input, () =>
    inquire(host, { ...options, lang: args.lang, file, now: io.now() }, { progress: progress.show, signal: io.signal }),
  ).finally(progress.clear);
  if (asked.kind === "noChecklist") throw noChecklist(input, asked.layouts);
  const isCsv = /\.csv$/i.test(args.value("output") ?? "");
  await writeText(isCsv ? asked.csv : printable(asked.text), undefined, [input, ...options.reads], args, io);
  return 0;
}
