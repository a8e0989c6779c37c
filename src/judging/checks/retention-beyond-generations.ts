import type { CrossCheck } from "../../model/cross-check";
import type { CrossFinding, Finding } from "../../model/finding";
import type { Bound } from "../../model/reading";
import { onlyValue } from "../clear-answer";
import { measure } from "../measure";

type Check = Extract<CrossCheck, { readonly kind: "retentionBeyondGenerations" }>;

const DAY = 86_400;

/** Generations times interval against the stated retention: four daily generations do not reach back three months. */
export function retentionBeyondGenerations(findings: readonly Finding[], check: Check): readonly CrossFinding[] {
  const generations = onlyValue(findings, check.generations, "count");
  const interval = onlyValue(findings, check.interval, "frequency");
  const retention = onlyValue(findings, check.retention, "duration");
  if (!generations || !interval || !retention) return [];

  const aDay = { type: "duration", amount: 1, unit: "day" } as const;
  const perSecond = measure(interval.value, aDay);
  const stated = measure(retention.value, aDay);
  if (perSecond?.family !== "per time" || stated?.family !== "time" || !Number.isFinite(stated.low)) return [];

  const each = 1 / perSecond.low;
  const reach = generations.value.amount * each;
  const bounds = [generations.mention.bound, interval.mention.bound, retention.mention.bound] as const;
  const isBeyond = stated.low > (reach + each) * 1.1 && areWithin(bounds, AT_MOST, AT_LEAST, AT_LEAST);
  const isShort = stated.low < (reach - each) * 0.9 && areWithin(bounds, AT_LEAST, AT_MOST, AT_MOST);
  if (!isBeyond && !isShort) return [];
  return [
    {
      check: isBeyond ? check.kind : "generationsBeyondRetention",
      cells: [generations.cell, interval.cell, retention.cell],
      verdict: "review",
      details: {
        generations: generations.mention.text,
        interval: interval.mention.text,
        retention: retention.mention.text,
        days: String(Math.round((reach / DAY) * 10) / 10),
      },
    },
  ];
}

const AT_LEAST: readonly Bound[] = ["exactly", "atLeast", "moreThan"];
const AT_MOST: readonly Bound[] = ["exactly", "atMost", "lessThan"];

/** Whether what each bound leaves open would only make the gap wider. */
function areWithin(bounds: readonly Bound[], ...allowed: readonly (readonly Bound[])[]): boolean {
  return bounds.every((bound, index) => allowed[index]?.includes(bound));
}
