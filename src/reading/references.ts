import type { Address } from "../model/address";
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

const QUOTED =
  /^[「『](?<ref>[^「」『』\n]{2,40})[」』](?:の?(?:回答|内容|項|欄))?(?:(?:に|と)(?:同じ|同様)|のとおり|の通り|(?:を|に)?(?:ご)?参照(?:ください|下さい|願います)?)(?:です|でございます)?[\s)。.]{0,4}$/;

/** Answers of a sheet by column and by row, and what refers to what among them. */
export function toReferences(responses: readonly Response[], others: readonly UnmatchedRow[]): References {
  const placed: PlacedAnswer[] = [...responses, ...others].map(({ row, answer }) => ({ row, answer }));
  const known = new Map(placed.map((one) => [one.answer, one]));
  const above = neighbours(placed);
  const named = new Map<string, PlacedAnswer>();
  for (const one of placed) {
    for (const name of [one.row.ref, one.row.label]) {
      const key = `${columnOf(one)}\n${name}`;
      if (name && !named.has(key)) named.set(key, one);
    }
  }
  const left = ({ row, answer }: PlacedAnswer): PlacedAnswer | undefined => {
    const index = row.answers.indexOf(answer);
    const beside = index > 0 ? row.answers[index - 1] : undefined;
    return beside ? (known.get(beside) ?? { row, answer: beside }) : undefined;
  };
  const next = (one: PlacedAnswer, words: string): PlacedAnswer | undefined => {
    if (ABOVE.test(words)) return above.get(one.answer);
    if (LEFT.test(words)) return left(one);
    const name = nameIn(words);
    const row = name === undefined ? undefined : named.get(`${columnOf(one)}\n${name}`);
    return row?.row === one.row ? undefined : row;
  };
  return { meant: follower(next, ({ answer }) => wordsOfAll(answer)), meantByDetail: follower(next, wordsOfDetail) };
}

type Next = (one: PlacedAnswer, words: string) => PlacedAnswer | undefined;

/**
 * Follows a chain until it ends in words of its own; one that comes back to itself means nothing. Remembers where every link of it
 * ended, so that a column of ten thousand 同上 is walked once.
 */
function follower(next: Next, wordsOf: (one: PlacedAnswer) => string): (one: PlacedAnswer) => PlacedAnswer | undefined {
  const ends = new Map<Answer, PlacedAnswer | undefined>();
  return (from) => {
    const walked: Answer[] = [];
    let current: PlacedAnswer | undefined = from;
    while (current && isReference(wordsOf(current)) && !ends.has(current.answer)) {
      // Undefined until the end is known: a circle meets itself here.
      ends.set(current.answer, undefined);
      walked.push(current.answer);
      current = next(current, wordsOf(current));
    }
    const end = current && ends.has(current.answer) ? ends.get(current.answer) : current;
    for (const answer of walked) ends.set(answer, end);
    return walked.length > 0 || ends.has(from.answer) ? end : undefined;
  };
}

/** The answer above each, in its own column. */
function neighbours(placed: readonly PlacedAnswer[]): ReadonlyMap<Answer, PlacedAnswer> {
  const sorted = [...placed].sort((one, other) => (addressOf(one)?.row ?? 0) - (addressOf(other)?.row ?? 0));
  const last = new Map<string, PlacedAnswer>();
  const above = new Map<Answer, PlacedAnswer>();
  for (const one of sorted) {
    const column = columnOf(one);
    const previous = last.get(column);
    if (previous) above.set(one.answer, previous);
    last.set(column, one);
  }
  return above;
}

function isReference(words: string): boolean {
  return ABOVE.test(words) || LEFT.test(words) || nameIn(words) !== undefined;
}

/** The number or the label of the row that the words name. */
function nameIn(words: string): string | undefined {
  return (NUMBERED.exec(words) ?? QUOTED.exec(words))?.groups?.["ref"];
}

function wordsOfDetail({ answer }: PlacedAnswer): string {
  return normalized(answer.parts[1]?.text ?? "");
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
