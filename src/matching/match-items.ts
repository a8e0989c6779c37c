import { toA1 } from "../model/address";
import type { Answer, Checklist, ChecklistRow } from "../model/checklist";
import type { Form, Item } from "../model/form";
import type { Correction, MatchedChecklist, Response, UnmatchedRow } from "../model/response";
import { align, strengthWith } from "./align";
import { isInOrder, judgeMatch } from "./confidence";
import { fillGaps } from "./fill-gaps";
import { numberTrust, TRUSTED } from "./number-trust";
import { type Evidence, gatherEvidence, numbersInForce } from "./row-evidence";
import { rowsOfWholeGroups } from "./whole-groups";

/** Gives each row of a checklist its item, by number, wording, section and order together; what does not match is listed. */
export function matchItems(checklist: Checklist, form: Form, corrections: readonly Correction[]): MatchedChecklist {
  const settled = correctedRows(checklist, form, corrections);
  const kept = new Set([...settled.values()].filter((item) => item !== null));
  const numbers = numbersInForce(checklist.rows);
  const evidence = checklist.rows.map((row, at) => gatherEvidence(row, numbers[at], form));
  const open = evidence.map((list, at) => (settled.has(at) ? [] : list.filter(({ item }) => !kept.has(item))));
  const trust = numberTrust(open, numbers);
  const strength = strengthWith(trust);
  const aligned = align(
    open.map((list) => arguable(list, trust)),
    form.items,
    strength,
  );
  const path = fillGaps(aligned, open, form.items);
  const position = new Map(form.items.map((item, at) => [item, at]));

  const whole = trust >= TRUSTED ? rowsOfWholeGroups(path, numbers, form) : new Set<number>();

  const responses: Response[] = [];
  const unmatched: UnmatchedRow[] = [];
  checklist.rows.forEach((row, at) => {
    const by = settled.get(at);
    const given = path[at];
    if (by) responses.push(...responsesOf(checklist, row, by, { by: "person", confidence: 1 }));
    else if (given) {
      const hasNumber = numbers[at]?.by === "printed";
      const match = judgeMatch(given, open[at] ?? [], strength, trust, isInOrder(path, at, position), hasNumber);
      const confidence = whole.has(at) ? Math.max(match.confidence, WHOLE_GROUP) : match.confidence;
      responses.push(...responsesOf(checklist, row, given.item, { ...match, confidence }));
    } else unmatched.push(...unmatchedOf(checklist, row, evidence[at] ?? []));
  });
  return { responses, unmatched };
}

/** Sure enough to be judged, short of certain: the rows say together what none says alone. */
const WHOLE_GROUP = 0.85;
const MOST_SUGGESTIONS = 3;
/** Without a number the wording must carry a match alone; order and section only choose among what is near. */
const NEAR = 0.6;
/** Below this, wording is hardly more than chance, even beside a number, unless nothing else is as near. */
const FAINT = 0.45;
const APART = 0.1;
/** A question in the vendor's own words under the form's own number: something of the wording must still be the form's. */
const FAINT_BUT_NUMBERED = 0.25;

function arguable(all: readonly Evidence[], trust: number): readonly Evidence[] {
  // What is worded just as one item is that item, unless number or section say otherwise; order alone exchanges nothing.
  const exact = all.filter(({ wording }) => wording === 1);
  const placed = Math.max(...exact.map(({ section }) => section));
  const list = all.filter((one) => exact.length === 0 || exact.includes(one) || one.number || one.section > placed);
  return list.filter(({ wording, near, number, item }) => {
    if (near >= NEAR || (number && wording >= FAINT)) return true;
    if (number && trust >= TRUSTED && wording >= FAINT_BUT_NUMBERED) return true;
    return number && list.every((other) => other.item === item || wording - other.wording >= APART);
  });
}

function responsesOf(
  { form, sheet }: Checklist,
  row: ChecklistRow,
  item: Item,
  match: Response["match"],
): readonly Response[] {
  return row.answers.map((answer) => ({ form, sheet, item, row, answer, match }));
}

function unmatchedOf({ sheet }: Checklist, row: ChecklistRow, evidence: readonly Evidence[]): readonly UnmatchedRow[] {
  const suggestions = evidence
    .slice(0, MOST_SUGGESTIONS)
    .map(({ item, wording }) => ({ item, confidence: Math.round(wording * 60) / 100 }));
  return row.answers.map((answer) => ({ sheet, row, answer, suggestions }));
}

/** Rows whose item a person has settled; null: none of them. The answer's own cell is named. */
function correctedRows(
  checklist: Checklist,
  form: Form,
  corrections: readonly Correction[],
): ReadonlyMap<number, Item | null> {
  const settled = new Map<number, Item | null>();
  for (const correction of corrections) {
    if (correction.kind !== "item" || correction.sheet !== checklist.sheet) continue;
    const at = checklist.rows.findIndex(({ answers }) => answers.some((answer) => isAt(answer, correction.cell)));
    const item = form.items.find(({ id }) => id === correction.item) ?? null;
    if (at >= 0) settled.set(at, item);
  }
  return settled;
}

function isAt(answer: Answer, cell: string): boolean {
  return answer.parts.some(({ at }) => toA1(at) === cell.replaceAll("$", "").toUpperCase());
}
