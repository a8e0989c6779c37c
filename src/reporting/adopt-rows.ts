import { answerCell } from "./answers-at";
import { cellNameOnTwoLines } from "./cell-name";
import type { DecisionBasis, RowKey } from "./decision-key";
import { decisionWords, type OwnTexts } from "./decisions";
import { itemName } from "./item-name";
import type { KeptDecision } from "./kept-decision";
import { quote } from "./quote";
import type { Subject } from "./row-keys";

/** What a decision without a key was made on is not known: it stays stale until the reviewer confirms it. */
const UNKNOWN: DecisionBasis = { answer: "0".repeat(16), criteria: "0".repeat(16) };

/**
 * Takes rows that have lost their key (somebody deleted the column that looked like junk) for what their cell and item say they are.
 * What is left over are the rows that a person has added.
 */
export function adoptRows(
  rows: readonly OwnTexts[],
  open: ReadonlyMap<Subject, RowKey>,
): { readonly adopted: ReadonlyMap<Subject, KeptDecision>; readonly handmade: readonly OwnTexts[] } {
  const adopted = new Map<Subject, KeptDecision>();
  if (rows.length === 0) return { adopted, handmade: rows };
  const subjects = new Map([...open.keys()].map((subject) => [looksOf(subject), subject] as const));
  const handmade = rows.filter((row) => {
    const looks = `${row.texts.cell ?? ""}\n${row.texts.item ?? ""}`;
    const subject = subjects.get(looks);
    if (!subject) return true;
    subjects.delete(looks);
    const kept = keep(row);
    if (kept) adopted.set(subject, kept);
    return false;
  });
  return { adopted, handmade };
}

/** As the row of the subject shows itself; a finding across rows has no cell of its own to be known by. */
function looksOf(subject: Subject): string {
  if ("check" in subject) return subject.check;
  const [answer, name] =
    "response" in subject
      ? [subject.response.answer, itemName(subject.response)]
      : [subject.answer, quote(subject.row.label, 120)];
  return `${cellNameOnTwoLines(answerCell(answer))}\n${name}`;
}

function keep(row: OwnTexts): KeptDecision | undefined {
  const words = decisionWords(row);
  if (words === null && row.extras.every((text) => text.trim() === "")) return undefined;
  return { decision: words && { ...words, stale: true }, basis: words && UNKNOWN, extras: row.extras };
}
