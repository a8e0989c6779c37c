import type { CliCommand } from "./cli-command";
import { clear } from "./commands/clear";
import { explain } from "./commands/explain";
import { forms } from "./commands/forms";
import { profiles } from "./commands/profiles";
import { review } from "./commands/review";

/** Everything that `shinsa` can do, in the order of its help. */
export const COMMANDS: readonly CliCommand[] = [review, clear, explain, forms, profiles];
