import type { Match } from "../model/response";
import type { Alignment, Strength } from "./align";
import { TRUSTED } from "./number-trust";
import type { Evidence } from "./row-evidence";

/** How clear a match is among the other items. */
interface Standing {
  /** By how much its wording beats every other item's. */
  readonly clear: number;
  /** The same with number and section counted in. */
  readonly lead: number;
  /** True where the row asks just what other lines ask too (経営陣による承認の有無), and only the label above tells them apart. */
  readonly isCommon: boolean;
  /** True where the headings in force are those of another item that is worded nearly so. */
  readonly isElsewhere: boolean;
  /** True where this table's numbers are the form's own and this row prints another item's. */
  readonly isContradicted: boolean;
  /** True where the number confirms it and this table's numbers are the form's own. */
  readonly isNumbered: boolean;
}

/**
 * How sure a match is. 0.9 and above is kept for what a careful person would not look at twice: the item's own wording,
 * or a near one that a number to be trusted confirms, and no other item comes close.
 */
export function judgeMatch(
  given: Evidence,
  all: readonly Evidence[],
  strength: Strength,
  trust: number,
  isInOrder: boolean,
  hasNumber: boolean,
): Match {
  const rivals = all.filter(({ item }) => item !== given.item);
  const { asked } = given;
  const standing: Standing = {
    isCommon: asked !== null && rivals.some((rival) => (rival.asked ?? 0) >= asked - 0.05),
    clear: given.wording - Math.max(0, ...rivals.map(({ wording }) => wording)),
    lead: strength(given) - Math.max(0, ...rivals.map(strength)),
    isElsewhere: rivals.some(({ section, wording }) => section > given.section && wording >= 0.7),
    isContradicted: hasNumber && given.number === null && trust >= TRUSTED,
    isNumbered: given.number === "printed" && trust >= TRUSTED,
  };
  const raw =
    (given.wording === 1 ? 0.95 : 0.3 + 0.55 * given.wording) +
    (given.number ? 0.12 : 0) +
    (standing.isNumbered ? 0.12 : 0) +
    0.04 * given.section +
    (isInOrder ? 0.04 : 0);
  const confidence = Math.max(0.3, Math.min(raw, ceiling(given, standing)));
  return { by: wayOf(given, standing), confidence: Math.round(confidence * 100) / 100 };
}

/** True where the row before or behind was given a neighbour of this row's item. */
export function isInOrder(path: Alignment, row: number, position: ReadonlyMap<Evidence["item"], number>): boolean {
  const at = (neighbour: number) => {
    const evidence = path[neighbour];
    return evidence ? position.get(evidence.item) : undefined;
  };
  const own = at(row);
  return own !== undefined && (at(row - 1) === own - 1 || at(row + 1) === own + 1);
}

function ceiling(given: Evidence, standing: Standing): number {
  const { clear, lead, isCommon, isElsewhere, isContradicted, isNumbered } = standing;
  const { wording, number, section, asked, isUnderHeading } = given;
  // What the row asks is none of what is asked under this label: the label may have been carried down too far.
  if (asked !== null && asked < LIKELY_ASKED) return 0.75;
  if (isUnderHeading) return 0.75;
  if (isElsewhere || isContradicted || (isCommon && number !== "printed")) return 0.85;
  if (wording === 1 && (clear >= 0.2 || (isNumbered && clear >= 0.1))) return 0.99;
  if (lead < 0.03) return 0.7;
  if (clear < 0.05) {
    if (!isNumbered || lead < 0.15 || clear < 0) return 0.78;
    return wording >= 0.9 && section > 0 ? 0.9 : 0.85;
  }
  if (isNumbered && wording >= 0.45) return 0.95;
  if (clear < 0.1) return 0.85;
  if (number === "printed" && wording >= 0.7) return 0.92;
  return wording >= 0.8 && clear >= 0.2 ? 0.92 : 0.88;
}

const LIKELY_ASKED = 0.3;

function wayOf({ wording, number }: Evidence, { clear, lead }: Standing): Match["by"] {
  if (lead < 0.03) return "order";
  if (number && (wording < 0.75 || clear < 0.05)) return "number";
  return "wording";
}
