import { type Address, formatAddress } from "../model/address";
import type { Answer, ChecklistRow } from "../model/checklist";
import type { Response, UnmatchedRow } from "../model/response";
import { normalize } from "../text/normalize";

/** An answer in its place on the sheet. */
export interface PlacedAnswer {
  readonly row: ChecklistRow;
  readonly answer: Answer;
}

/** Finds the answer that 同上, 同左 or 「1-5のとおり」 means. */
export interface References {
  /** The answer meant, chains followed; undefined where the whole answer is no such reference or points at nothing. */
  readonly meant: (placed: PlacedAnswer) => PlacedAnswer | undefined;
  /** The same for the second cell of a two-column answer (○ + 同上): the answer whose second cell is meant. */
  readonly meantByDetail: (placed: PlacedAnswer) => PlacedAnswer | undefined;
}

const ENDING = "(?:です|でございます|となります|になります)?[\\s)\\]〕。.]{0,4}$";
const ABOVE = new RegExp(
  `^[\\s("'〔\\[]{0,4}(?:同上|上(?:記|欄)?(?:に|と)同(?:じ|様)|上記(?:のとおり|の通り|同様)|〃|々|仝|"|ditto|(?:same )?as above)${ENDING}`,
  "i",
);
const LEFT = new RegExp(`^[\\s("'〔\\[]{0,4}(?:同左|左(?:記|欄)?(?:に|と)同(?:じ|様))${ENDING}`, "i");
const NUMBERED =
  /^[\s(「]{0,4}(?:No\.? ?|項番|番号|項目|設問|上記)?(?<ref>[A-Z]{0,2}-?\d{1,3}(?:[-.]\d{1,3}){0,3})(?:の?(?:回答|内容|項))?(?:(?:に|と)(?:同じ|同様)|のとおり|の通り|(?:を|に)?(?:ご)?参照(?:ください|下さい|願います)?|に記載(?:のとおり|の通り)?)(?:です|でございます)?[\s)」。.]{0,4}$/i;

/** Answers of a sheet by column and by row, and what refers to what among them. */
export function toReferences(responses: readonly Response[], others: readonly UnmatchedRow[]): References {
  const placed: PlacedAnswer[] = [...responses, ...others];
  const columns = new Map<string, PlacedAnswer[]>();
  for (const one of placed) {
    const column = columnOf(one);
    const list = columns.get(column);
    if (list) list.push(one);
    else columns.set(column, [one]);
  }
  for (const list of columns.values()) list.sort((a, b) => (addressOf(a)?.row ?? 0) - (addressOf(b)?.row ?? 0));

  const above = (one: PlacedAnswer): PlacedAnswer | undefined => {
    const row = addressOf(one)?.row ?? 0;
    return columns.get(columnOf(one))?.findLast((each) => (addressOf(each)?.row ?? 0) < row);
  };
  const left = (one: PlacedAnswer): PlacedAnswer | undefined => {
    const index = one.row.answers.indexOf(one.answer);
    const answer = index > 0 ? one.row.answers[index - 1] : undefined;
    return answer ? { row: one.row, answer } : undefined;
  };
  const numbered = (one: PlacedAnswer, ref: string): PlacedAnswer | undefined =>
    columns.get(columnOf(one))?.find((each) => each.row !== one.row && each.row.ref === ref);

  const next = (one: PlacedAnswer, words: string): PlacedAnswer | undefined => {
    if (ABOVE.test(words)) return above(one);
    if (LEFT.test(words)) return left(one);
    const ref = NUMBERED.exec(words)?.groups?.["ref"];
    return ref ? numbered(one, ref) : undefined;
  };
  /** Follows the chain until it ends in words of its own; a chain that comes back to itself means nothing. */
  const follow = (from: PlacedAnswer, wordsOf: (one: PlacedAnswer) => string): PlacedAnswer | undefined => {
    const seen = new Set<string>();
    let current = next(from, wordsOf(from));
    while (current && isReference(wordsOf(current))) {
      const key = keyOf(current);
      if (seen.has(key)) return undefined;
      seen.add(key);
      current = next(current, wordsOf(current));
    }
    return current;
  };
  return {
    meant: (one) => follow(one, ({ answer }) => wordsOfAll(answer)),
    meantByDetail: (one) => follow(one, ({ answer }) => normalized(answer.parts[1]?.text ?? "")),
  };
}

function isReference(words: string): boolean {
  return ABOVE.test(words) || LEFT.test(words) || NUMBERED.test(words);
}

/** The words of the answer; empty where several cells hold words, for then no single reference is the whole answer. */
function wordsOfAll({ parts }: Answer): string {
  const filled = parts.filter(({ text }) => text.trim() !== "");
  return filled.length === 1 ? normalized(filled[0]?.text ?? "") : "";
}

/** References are short; longer text is an answer of its own and need not be looked at. */
const LONGEST_REFERENCE = 60;

function normalized(text: string): string {
  return text.length > LONGEST_REFERENCE ? "" : normalize(text).text.trim();
}

function addressOf({ answer }: PlacedAnswer): Address | undefined {
  return answer.parts[0]?.at;
}

function columnOf(one: PlacedAnswer): string {
  const at = addressOf(one);
  return at ? `${at.sheet}\n${at.column}` : "";
}

function keyOf(one: PlacedAnswer): string {
  const at = addressOf(one);
  return at ? formatAddress(at) : "";
}
