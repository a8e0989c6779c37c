import type { CliCommand } from "./cli-command";
import { clear } from "./commands/clear";
import { explain } from "./commands/explain";
import { forms } from "./commands/forms";
import { inquiries } from "./commands/inquiries";
import { policyCheck } from "./commands/policy-check";
import { policyExport } from "./commands/policy-export";
import { policyImport } from "./commands/policy-import";
import { policyNew } from "./commands/policy-new";
import { profiles } from "./commands/profiles";
import { review } from "./commands/review";
import { share } from "./commands/share";

/** Everything that `shinsa` can do, in the order of its help. */
export const COMMANDS: readonly CliCommand[] = [
  review,
  explain,
  inquiries,
  share,
  clear,
  forms,
  profiles,
  policyCheck,
  policyNew,
  policyExport,
  policyImport,
];
