import { type Action, actionsIn } from "../lexicon/actions";
import type { Placed } from "../refine/placed";

const END = /[、。\n;,(\d]|(?<=し|り|て|おり)、|\.(?= |$)| and /;
const START = /[、。\n;,)]|\.(?= )| and /g;

/** The actions that the words around a figure name: its own phrase first (…を検知し、30分以内に通知します → notify). */
export function actionsAround(text: string, { found: { at }, clause, leading }: Placed): ReadonlySet<Action> {
  const behind = text.slice(at.end, Math.min(clause.end, at.end + 60));
  const after = actionsIn(behind.slice(0, END.exec(behind)?.index ?? behind.length));
  if (after.size > 0) return after;
  const last = [...leading.matchAll(START)].at(-1);
  return actionsIn(last ? leading.slice(last.index + last[0].length) : leading);
}
