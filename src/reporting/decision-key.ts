/**
 * What a row of 検証明細 is about, so that a reviewer's decision finds its finding again. `answer` and `criteria` are fingerprints:
 * a decision holds as long as both are those on which it was made.
 */
export interface RowKey {
  /** The item's id; `row/…` for a row without an item, `cross/…` for a finding across rows. */
  readonly item: string;
  /** Fingerprint of sheet and service. */
  readonly place: string;
  /** Counts the rows of one item in one place, from zero. */
  readonly nth: number;
  readonly basis: DecisionBasis;
}

/** What was on the table when something was decided. */
export interface DecisionBasis {
  readonly answer: string;
  readonly criteria: string;
}

/** The key column's text: the row's key, the basis of its decision (null: there is none), and the decision as we wrote it. */
export interface StoredKey {
  readonly key: RowKey;
  readonly decidedOn: DecisionBasis | null;
  /** Fingerprint of the decision's cells as written; another one now means that a person has decided anew. */
  readonly written: string;
}

const KEY =
  /^shinsa:1:(?<item>[^:\s]{1,300}):(?<place>[0-9a-f]{8})\.(?<nth>\d{1,6}):(?<shown>[0-9a-f]{16}\.[0-9a-f]{16}):(?<decided>-|[0-9a-f]{16}\.[0-9a-f]{16}):(?<written>[0-9a-f]{8})$/;

/** Marks a row that holds no decision: headings and explanations of ours. */
export const STRUCTURE_KEY = "shinsa:1:-";
/** Marks a row that a person has added, so that it stays one. */
export const HANDMADE_KEY = "shinsa:1:+";

export function formatKey({ key, decidedOn, written }: StoredKey): string {
  const item = encodeURIComponent(key.item);
  const decided = decidedOn ? formatBasis(decidedOn) : "-";
  return `shinsa:1:${item}:${key.place}.${key.nth}:${formatBasis(key.basis)}:${decided}:${written}`;
}

/** Undefined for anything that we did not write like this. */
export function parseKey(text: string): StoredKey | undefined {
  const groups = KEY.exec(text.trim())?.groups;
  const item = groups && decoded(groups["item"] ?? "");
  if (!groups || !item) return undefined;
  const { place = "", nth = "", shown = "", decided = "", written = "" } = groups;
  return {
    key: { item, place, nth: Number(nth), basis: parseBasis(shown) },
    decidedOn: decided === "-" ? null : parseBasis(decided),
    written,
  };
}

export function isSameBasis(one: DecisionBasis, other: DecisionBasis): boolean {
  return one.answer === other.answer && one.criteria === other.criteria;
}

function formatBasis({ answer, criteria }: DecisionBasis): string {
  return `${answer}.${criteria}`;
}

function parseBasis(text: string): DecisionBasis {
  const [answer = "", criteria = ""] = text.split(".");
  return { answer, criteria };
}

/** A hand-edited key may hold a broken escape. */
function decoded(item: string): string | undefined {
  try {
    return decodeURIComponent(item);
  } catch {
    return undefined;
  }
}
