import { NOTE_MARK } from "../model/changeset";
import type { CrossFinding, Decision, Finding } from "../model/finding";
import type { Lang } from "../model/report";
import { crossMessage } from "./cross-message";
import { needsAttention } from "./effective";
import type { Decisions } from "./merge-decisions";
import { explain, joinSentences } from "./message";
import { fill, messages } from "./messages";
import { quote, shorten } from "./quote";
import type { RunFacts } from "./run-facts";
import { controlOf } from "./run-facts";

/** A note is read in a small box: longer texts are cut, the findings sheet has them whole. */
const MAX_NOTE = 400;

/** What is to be said on one answer cell. */
export interface CellFindings {
  readonly findings: readonly Finding[];
  readonly crossFindings: readonly CrossFinding[];
}

/** The note of a cell: verdict, what was read, what was expected and by whom, what next; undefined where nothing needs attention. */
export function noteText(
  { findings, crossFindings }: CellFindings,
  facts: RunFacts,
  decisions: Decisions,
  numbers: ReadonlyMap<Finding, number>,
  lang: Lang,
): string | undefined {
  const open = findings.filter(({ verdict }) => needsAttention(verdict));
  if (open.length === 0 && crossFindings.length === 0) return undefined;
  const { note } = messages(lang);
  const crossed = crossFindings.map((cross) => fill(note.cross, { message: crossMessage(cross, lang) }));
  const listed = (open.length > 0 ? open : findings).map((finding) => numbers.get(finding)).filter(Boolean);
  const where = listed.length > 0 ? [fill(note.details, { no: listed.join(messages(lang).quote.list) })] : [];
  const paragraphs = [...open.map((finding) => paragraph(finding, facts, decisions, lang)), ...crossed];
  return within(NOTE_MARK, paragraphs, where);
}

function paragraph(finding: Finding, { catalog }: RunFacts, { kept }: Decisions, lang: Lang): string {
  const words = messages(lang);
  const { found, expected, because, next } = explain(finding, controlOf(finding, catalog), lang);
  const decision = kept.get(finding)?.decision;
  const lines = [
    fill(words.note.heading, { verdict: words.verdict[finding.verdict] }),
    joinSentences([found, expected], lang),
    joinSentences([because, next], lang),
    decision ? decided(decision, lang) : "",
  ];
  return lines.filter(Boolean).join("\n");
}

function decided({ verdict, reason, stale }: Decision, lang: Lang): string {
  const { note, verdict: names } = messages(lang);
  return fill(stale ? note.staleDecision : note.decision, {
    verdict: verdict ? names[verdict] : note.undecided,
    reason: reason ? fill(note.decisionReason, { reason: quote(reason, 60) }) : "",
  });
}

/** The pointer to the findings sheet always fits; what is said before it is cut. */
function within(mark: string, paragraphs: readonly string[], where: readonly string[]): string {
  const end = where.map((line) => `\n${line}`).join("");
  const body = `${mark}\n${paragraphs.join("\n\n")}`;
  const room = MAX_NOTE - end.length;
  return shorten(body, room) + end;
}
