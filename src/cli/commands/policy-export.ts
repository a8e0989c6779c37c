import { starterPolicy } from "../../app/policy";
import { policyToSheets } from "../../app/policy-sheets";
import { openWorkbook } from "../../host/file/open-workbook";
import { blankWorkbook } from "../blank-workbook";
import type { Arguments, CliCommand, ExitStatus } from "../cli-command";
import { usageError } from "../cli-error";
import { readNamedText } from "../files";
import type { Io } from "../io";
import { say } from "../messages";
import { checkPlaces } from "../places";
import { warnOfComments } from "../policy-comments";
import { readPolicyFile } from "../run-options";
import { writeFiles } from "../write-files";

/** A policy as a workbook, for people who do not edit JSON or YAML. */
export const policyExport: CliCommand = {
  name: "policy export",
  summary: {
    ja: "自社の判定基準を Excel で編集できる形に書き出す（ファイルの指定がなければひな形）",
    en: "Write a policy as a workbook to edit in Excel (the starter policy where no file is named)",
  },
  operands: [
    { placeholder: "POLICY", isRequired: false },
    { placeholder: "FILE.xlsx", isRequired: false },
  ],
  options: [
    {
      name: "policy",
      placeholder: "POLICY",
      help: { ja: "自社の判定基準のファイル（JSON または YAML）", en: "The policy (JSON or YAML)" },
    },
    { name: "output", placeholder: "FILE.xlsx", help: { ja: "書き出し先", en: "Where the workbook goes" } },
  ],
  run: runExport,
};

async function runExport(args: Arguments, io: Io): Promise<ExitStatus> {
  const isWorkbook = (name: string) => /\.xlsx$/i.test(name);
  const policy = args.value("policy") ?? args.operands.find((name) => !isWorkbook(name));
  const output = args.value("output") ?? args.operands.find(isWorkbook);
  if (output === undefined) throw usageError("exportOperands");
  await checkPlaces(io.cwd, policy === undefined ? [] : [policy], [{ option: "--output", name: output }]);

  if (policy !== undefined) await readPolicyFile(io.cwd, policy);
  const text = policy === undefined ? starterPolicy(args.lang) : await readNamedText(io.cwd, policy);
  const host = openWorkbook(
    blankWorkbook(say(args.lang, "policyGuideSheet"), say(args.lang, "policyGuide").split("\n")),
  );
  await policyToSheets(host, text, policy ?? "");
  await writeFiles(io.cwd, [{ name: output, content: host.save() }], io.signal);
  io.stdout.write(`${say(args.lang, "wrote", { name: output })}\n`);
  if (policy !== undefined) await warnOfComments("commentsLeft", policy, text, args, io);
  return 0;
}
