import type { Test } from "../model/profile";
import type { Condition, ConditionKind, Mention, Reading } from "../model/reading";
import { worstCase } from "./worst-case";

type Threshold = Extract<Test, { readonly op: "atLeast" | "atMost" }>;

/** The figures that a threshold is held against, and the reservations that bear on them. */
export interface Firm {
  readonly figures: readonly Mention[];
  readonly conditions: readonly Condition[];
}

/**
 * 「保証99.5%、目標99.9%」 keeps its promise: figures that alone are hedged give way to one that is not, where they claim no less than it
 * does and it is said of everything. Else all figures stand, with all reservations.
 */
export function firmFigures({ conditions }: Reading, figures: readonly Mention[], test: Threshold): Firm {
  const all = { figures, conditions };
  const kindsOn = ({ span }: Mention) =>
    conditions.filter(({ on }) => on?.some(({ start, end }) => start === span.start && end === span.end));
  const hedged = figures.filter((mention) => kindsOn(mention).length > 0);
  const firm = figures.filter((mention) => !hedged.includes(mention));
  // 「Web 99.9%（目標）、DB 99.5%」 promises nothing of the web.
  const isBacked = (mention: Mention) =>
    kindsOn(mention).every(({ kind }) => EXTRA.has(kind)) ||
    firm.some(({ scope }) => scope === null || scope === mention.scope);
  if (hedged.length === 0 || firm.length === 0 || !hedged.every(isBacked)) return all;
  const worst = worstCase(figures, test);
  if (!worst || !firm.includes(worst.mention)) return all;
  return { figures: firm, conditions: conditions.filter(({ on }) => on === undefined) };
}

/** What comes on top of what there is: オプションで30世代, 来年度より1年間. */
const EXTRA: ReadonlySet<ConditionKind> = new Set<ConditionKind>(["optional", "planned"]);
