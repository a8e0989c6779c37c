import type { Arguments, CliCommand, ExitStatus } from "../cli-command";
import type { Io } from "../io";
import { say } from "../messages";
import { readPolicyFile } from "../run-options";

/** Says everything that is wrong with a policy, or that nothing is. */
export const policyCheck: CliCommand = {
  name: "policy check",
  summary: { ja: "自社の判定基準のファイルを確かめる", en: "Check a file of the company's own criteria" },
  operands: [{ placeholder: "FILE", isRequired: true }],
  options: [],
  run: runCheck,
};

async function runCheck({ operands: [name = ""], lang }: Arguments, io: Io): Promise<ExitStatus> {
  const { id, title, version, criteria, hash = "" } = (await readPolicyFile(io.cwd, name)).profile;
  const judged = criteria.filter(({ isActive }) => isActive).length;
  const facts = {
    name,
    id,
    title: title[lang],
    version,
    judged,
    shown: criteria.length - judged,
    hash: hash.slice(0, 12),
  };
  io.stdout.write(`${say(lang, "policyGood", facts)}\n`);
  return 0;
}
