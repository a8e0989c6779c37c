import { starterPolicy } from "../../app/policy";
import type { Arguments, CliCommand, ExitStatus } from "../cli-command";
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
  await writeText(starterPolicy(args.lang), args.operands[0], [], args, io);
  return 0;
}
