import type { Match } from "../model/response";
import { type Alignment, strength } from "./align";
import type { Evidence } from "./row-evidence";

/**
 * How sure a match is. 0.9 and above is kept for what a careful person would not look at twice: the item's own label,
 * or a near one that its number confirms and no other item comes close to.
 */
export function judgeMatch(given: Evidence, all: readonly Evidence[], order: boolean): Match {
  const rivals = all.filter(({ item }) => item !== given.item);
  const rivalWording = Math.max(0, ...rivals.map(({ wording }) => wording));
  const rivalStrength = Math.max(0, ...rivals.map(strength));
  const clear = given.wording - rivalWording;
  const lead = strength(given) - rivalStrength;

  const raw = 0.3 + 0.55 * given.wording + (given.number ? 0.12 : 0) + 0.04 * given.section + (order ? 0.04 : 0);
  const confidence = Math.max(0.3, Math.min(raw, ceiling(given, clear, lead)));
  return { by: wayOf(given, clear, lead), confidence: Math.round(confidence * 100) / 100 };
}

/** True where the row before or behind was given a neighbour of this row's item. */
export function isInOrder(path: Alignment, row: number, position: ReadonlyMap<Evidence["item"], number>): boolean {
  const at = (neighbour: number) => {
    const evidence = path[neighbour];
    return evidence ? position.get(evidence.item) : undefined;
  };
  const own = at(row);
  if (own === undefined) return false;
  return at(row - 1) === own - 1 || at(row + 1) === own + 1;
}

function ceiling({ wording, number }: Evidence, clear: number, lead: number): number {
  if (wording === 1 && clear >= 0.1) return 0.99;
  if (lead < 0.03) return 0.7;
  if (clear < 0.1) return wording >= 0.9 && number && lead >= 0.15 ? 0.9 : 0.8;
  if (number && wording >= 0.7) return 0.95;
  return wording >= 0.9 && clear >= 0.2 ? 0.92 : 0.88;
}

function wayOf({ wording, number }: Evidence, clear: number, lead: number): Match["by"] {
  if (lead < 0.03) return "order";
  if (number && (wording < 0.75 || clear < 0.05)) return "number";
  return "wording";
}
