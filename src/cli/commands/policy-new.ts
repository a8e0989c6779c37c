import { statSync } from "node:fs";
import { resolve } from "node:path";
import { starterPolicy } from "../../app/policy";
import type { Arguments, CliCommand, ExitStatus } from "../cli-command";
import { usageError } from "../cli-error";
import type { Io } from "../io";
import { TEXT_OUTPUT, writeText } from "../text-output";

/** A commented policy to begin with. */
export const policyNew: CliCommand = {
  name: "policy new",
  summary: { ja: "書き方の説明が付いたひな形を出す（YAML）", en: "Write a commented policy to begin with (YAML)" },
  operands: [{ placeholder: "FILE.yaml", isRequired: false }],
  options: [TEXT_OUTPUT],
  run: runNew,
};

async function runNew(args: Arguments, io: Io): Promise<ExitStatus> {
  const name = args.value("output") ?? args.operands[0];
  // What lies there under this name is most likely the policy that grew out of the last starter.
  const isThere = name !== undefined && statSync(resolve(io.cwd, name), { throwIfNoEntry: false })?.isFile();
  if (isThere) throw usageError("alreadyThere", { name });
  await writeText(starterPolicy(args.lang), args.operands[0], [], args, io);
  return 0;
}
