import type { Review } from "../model/finding";
import { adoptRows } from "./adopt-rows";
import { isSameBasis, type RowKey } from "./decision-key";
import type { OwnTexts, StoredDecisions, StoredRow } from "./decisions";
import type { KeptDecision } from "./kept-decision";
import { rowKeys, type Subject } from "./row-keys";

/** The reviewer's decisions, each with what it is about now. */
export interface Decisions {
  readonly kept: ReadonlyMap<Subject, KeptDecision>;
  /** Those whose row is gone. */
  readonly vanished: readonly StoredRow[];
  readonly handmade: readonly OwnTexts[];
  readonly extraHeaders: readonly string[];
}

export const NO_DECISIONS: Decisions = { kept: new Map(), vanished: [], handmade: [], extraHeaders: [] };

/**
 * Gives every stored decision to the row of the same item, the likeliest first; what is left over has vanished. A decision is stale
 * as soon as the answer or what is demanded of it differs from what it was made on.
 */
export function mergeDecisions(stored: StoredDecisions, review: Review): Decisions {
  const kept = new Map<Subject, KeptDecision>();
  const open = new Map(rowKeys(review));
  let rows = stored.rows;
  for (const isMatch of LIKELIEST_FIRST) {
    const unmatched: StoredRow[] = [];
    const byItem = groupByItem(open);
    for (const row of rows) {
      const subject = byItem
        .get(row.key.item)
        ?.find((one) => open.has(one) && isMatch(row.key, open.get(one) as RowKey));
      const key = subject && open.get(subject);
      if (!subject || !key) {
        unmatched.push(row);
        continue;
      }
      open.delete(subject);
      if (hasContent(row)) kept.set(subject, keep(row, key));
    }
    rows = unmatched;
  }
  const { adopted, handmade } = adoptRows(stored.handmade, open);
  return {
    kept: new Map([...kept, ...adopted]),
    vanished: withoutCopies(rows.filter(hasContent), stored.rows),
    handmade,
    extraHeaders: stored.extraHeaders,
  };
}

type IsMatch = (stored: RowKey, now: RowKey) => boolean;

const isSameAnswer: IsMatch = (stored, now) => stored.basis.answer === now.basis.answer;
const isSamePlace: IsMatch = (stored, now) => stored.place === now.place;
const isSameRow: IsMatch = (stored, now) => isSamePlace(stored, now) && stored.nth === now.nth;

/** Within one item: rows may move, be edited, and the sheet may be renamed; two services stay apart as long as anything tells them apart. */
const LIKELIEST_FIRST: readonly IsMatch[] = [
  (stored, now) => isSameRow(stored, now) && isSameAnswer(stored, now),
  (stored, now) => isSamePlace(stored, now) && isSameAnswer(stored, now),
  isSameRow,
  isSamePlace,
  isSameAnswer,
  () => true,
];

function groupByItem(open: ReadonlyMap<Subject, RowKey>): ReadonlyMap<string, readonly Subject[]> {
  const byItem = new Map<string, Subject[]>();
  for (const [subject, { item }] of open) {
    const subjects = byItem.get(item);
    if (subjects) subjects.push(subject);
    else byItem.set(item, [subject]);
  }
  return byItem;
}

function keep({ decision, extras }: StoredRow, key: RowKey): KeptDecision {
  if (!decision) return { decision: null, basis: null, extras };
  const { verdict, reason, basis } = decision;
  return { decision: { verdict, reason, stale: !isSameBasis(basis, key.basis) }, basis, extras };
}

function hasContent({ decision, extras }: StoredRow): boolean {
  return decision !== null || extras.some((text) => text.trim() !== "");
}

/** A row that somebody has copied is not lost with its copy: only what differs is kept. */
function withoutCopies(left: readonly StoredRow[], all: readonly StoredRow[]): readonly StoredRow[] {
  const firsts = new Map<string, StoredRow>();
  for (const row of all) if (!firsts.has(contentOf(row))) firsts.set(contentOf(row), row);
  return left.filter((row) => firsts.get(contentOf(row)) === row);
}

function contentOf({ key, decision, extras }: StoredRow): string {
  return JSON.stringify([key, decision, extras]);
}
