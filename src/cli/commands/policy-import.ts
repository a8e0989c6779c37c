import { builtInCatalog } from "../../app/catalog";
import { policyFromSheets } from "../../app/policy-sheets";
import type { Arguments, CliCommand, ExitStatus } from "../cli-command";
import { CliError, fileError, problemsError } from "../cli-error";
import { readNamedText } from "../files";
import type { Io } from "../io";
import { openNamedWorkbook } from "../open-workbook";
import { warnOfComments } from "../policy-comments";
import { TEXT_OUTPUT, writeText } from "../text-output";

/** A policy from the workbook that `policy export` wrote and a person has edited. */
export const policyImport: CliCommand = {
  name: "policy import",
  summary: { ja: "Excel で編集した判定基準を JSON に戻す", en: "Turn a policy edited in Excel back into JSON" },
  operands: [
    { placeholder: "FILE.xlsx", isRequired: true },
    { placeholder: "POLICY.json", isRequired: false },
  ],
  options: [TEXT_OUTPUT],
  run: runImport,
};

async function runImport(args: Arguments, io: Io): Promise<ExitStatus> {
  const [input = "", output] = args.operands;
  const { host } = await openNamedWorkbook(io.cwd, input);
  const imported = await policyFromSheets(host, input, builtInCatalog());
  if (imported.kind === "noPolicy") throw fileError("noPolicySheets", { name: input });
  if (imported.kind === "problems") throw problemsError("policyWrong", input, imported.problems);
  const place = args.value("output") ?? output;
  const replaced = place === undefined || place === "-" ? "" : await textBefore(io.cwd, place);
  await writeText(imported.text, output, [input], args, io);
  if (replaced !== "") await warnOfComments("commentsGone", place ?? "", replaced, args, io);
  return 0;
}

/** What stood in the file that is written to; empty where there was none that can be read. */
async function textBefore(cwd: string, name: string): Promise<string> {
  return readNamedText(cwd, name).catch((error: unknown) => {
    if (error instanceof CliError) return "";
    throw error;
  });
}
