import type { Verdict } from "../model/finding";
import en from "./messages.en.json";
import ja from "./messages.ja.json";

/** The verdict that a reviewer wrote, in either language; undefined for other words. */
export function verdictOfWord(word: string): Verdict | undefined {
  return BY_WORD.get(fold(word));
}

/** 要再確認, in either language. */
export function isStaleWord(word: string): boolean {
  return STALE.has(fold(word));
}

function fold(word: string): string {
  return word.normalize("NFKC").replace(/\s/g, "").toLowerCase();
}

const BY_WORD: ReadonlyMap<string, Verdict> = new Map(
  [ja, en].flatMap(({ verdict }) =>
    Object.entries(verdict).map(([name, word]) => [fold(word), name as Verdict] as const),
  ),
);

const STALE: ReadonlySet<string> = new Set([ja, en].map(({ details }) => fold(details.stale)));
