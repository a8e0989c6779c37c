import type { Verdict } from "../model/finding";
import { cellAt } from "../model/grid";
import type { SheetSnapshot } from "../model/snapshot";
import { type DecisionBasis, HANDMADE_KEY, parseKey, type RowKey, STRUCTURE_KEY, type StoredKey } from "./decision-key";
import type { DetailsColumn } from "./details-columns";
import { type ColumnPlan, findColumns } from "./find-columns";
import { fill } from "./messages";
import en from "./messages.en.json";
import ja from "./messages.ja.json";
import { fingerprint } from "./row-keys";
import { isStaleWord, verdictOfWord } from "./verdict-words";

/** What 検証明細 holds of the reviewer's. */
export interface StoredDecisions {
  readonly rows: readonly StoredRow[];
  /** Rows that a person has added. */
  readonly handmade: readonly OwnTexts[];
  /** Headers of the columns that a person has added; the `extras` of every row are in this order. */
  readonly extraHeaders: readonly string[];
}

/** A row of ours, with what the reviewer wrote in it. */
export interface StoredRow extends OwnTexts {
  readonly key: RowKey;
  readonly decision: StoredDecision | null;
}

export interface StoredDecision {
  readonly verdict: Verdict | null;
  readonly reason: string;
  /** What was on the table when it was made. */
  readonly basis: DecisionBasis;
}

/** A row as it stood there, to show it again where it belongs to nothing any more. */
export interface OwnTexts {
  readonly texts: { readonly [C in DetailsColumn]?: string };
  readonly extras: readonly string[];
}

/**
 * Reads the reviewer's decisions back from 検証明細, as any earlier version wrote it and people have sorted, filtered and extended
 * it. A row is known by its key, a column by its header, its mark or its neighbours; nothing that a person wrote is passed over.
 */
export function readDecisions(snapshot: SheetSnapshot): StoredDecisions {
  const plans = findColumns(snapshot);
  const extraHeaders = [...new Set(plans.flatMap(({ extras }) => [...extras.keys()]))];
  const rows: StoredRow[] = [];
  const handmade: OwnTexts[] = [];
  for (const [index, plan] of plans.entries()) {
    const end = plans[index + 1]?.header ?? (snapshot.usedRange?.bottom ?? -1) + 1;
    for (let row = plan.header + 1; row < end; row += 1) {
      const own = textsOf(snapshot, plan, row, extraHeaders);
      const key = (own.texts.key ?? "").trim();
      const stored = parseKey(key);
      if (stored) rows.push({ ...own, key: stored.key, decision: decisionIn(own, stored, plan) });
      else if (key !== STRUCTURE_KEY && hasContent(own) && !isHeading(own)) handmade.push(own);
    }
  }
  return { rows, handmade, extraHeaders };
}

/** Fingerprint of a decision's two cells, to see later whether a person has changed them. */
export function decisionFingerprint(verdictCell: string, reasonCell: string): string {
  return fingerprint([verdictCell.trim(), reasonCell.trim()], 8);
}

function textsOf(
  snapshot: SheetSnapshot,
  { columns, extras }: ColumnPlan,
  row: number,
  extraHeaders: readonly string[],
): OwnTexts {
  const text = (column: number | undefined) => (column === undefined ? "" : fullText(snapshot, row, column));
  return {
    texts: Object.fromEntries([...columns].map(([name, column]) => [name, text(column)])),
    extras: extraHeaders.map((header) => text(extras.get(header))),
  };
}

/** The content where it is text: what is displayed may be cut or `###`. */
function fullText(snapshot: SheetSnapshot, row: number, column: number): string {
  const { value, text } = cellAt(snapshot, { row, column });
  return typeof value === "string" ? value : text;
}

function hasContent({ texts, extras }: OwnTexts): boolean {
  const { key, ...others } = texts;
  const isOurs = key === HANDMADE_KEY || key === undefined || key.trim() === "";
  return [...Object.values(others), ...extras, isOurs ? "" : key].some((text) => text.trim() !== "");
}

/** A section's heading of ours that has lost its mark. */
function isHeading({ texts, extras }: OwnTexts): boolean {
  const said = [...Object.values(texts), ...extras].filter((text) => text.trim() !== "");
  return said.length === 1 && HEADINGS.has(said[0] ?? "");
}

const HEADINGS: ReadonlySet<string> = new Set(
  [ja, en].flatMap(({ details: { cross, unmatched, vanished, handmade } }) => [cross, unmatched, vanished, handmade]),
);

function decisionIn(own: OwnTexts, stored: StoredKey, { columns }: ColumnPlan): StoredDecision | null {
  const { texts } = own;
  const words = decisionWords(own);
  if (words === null) return null;
  const isUntouched = decisionFingerprint(texts.decision ?? "", texts.decisionReason ?? "") === stored.written;
  const isConfirmed = columns.has("state") && !isStaleWord(texts.state ?? "");
  const basis = isUntouched && !isConfirmed ? (stored.decidedOn ?? stored.key.basis) : stored.key.basis;
  return { ...words, basis };
}

/** What a reviewer wrote in a row; null where that is nothing. */
export function decisionWords({ texts }: OwnTexts): Pick<StoredDecision, "verdict" | "reason"> | null {
  const word = (texts.decision ?? "").trim();
  const reason = (texts.decisionReason ?? "").trim();
  return word === "" && reason === "" ? null : readDecision(word, reason);
}

/** Words that are no verdict of ours (a person may paste anything) are kept in front of the reason. */
function readDecision(word: string, reason: string): { readonly verdict: Verdict | null; readonly reason: string } {
  const verdict = verdictOfWord(word) ?? null;
  if (verdict !== null || word === "") return { verdict, reason };
  return { verdict, reason: [fill(ja.details.strayVerdict, { text: word }), reason].filter(Boolean).join(" ") };
}
