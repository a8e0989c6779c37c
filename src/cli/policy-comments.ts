import { commentsIn } from "../app/policy";
import type { Arguments } from "./cli-command";
import type { Io } from "./io";
import { say } from "./messages";

/** Says on standard error that comments of a policy do not travel to Excel or back; nothing where there are none. */
export async function warnOfComments(
  key: "commentsLeft" | "commentsGone",
  name: string,
  text: string,
  { lang }: Arguments,
  io: Io,
): Promise<void> {
  const count = await commentsIn(text, name);
  if (count > 0) io.stderr.write(`${say(lang, key, { name, count })}\n`);
}
