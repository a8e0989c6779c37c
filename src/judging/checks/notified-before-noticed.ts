import type { CrossCheck } from "../../model/cross-check";
import type { CrossFinding, Finding } from "../../model/finding";
import type { Mention } from "../../model/reading";
import { cellOf, clearAnswers } from "../clear-answer";
import { measure } from "../measure";

type Check = Extract<CrossCheck, { readonly kind: "notifiedBeforeNoticed" }>;

/** The slowest notification that is promised against the shortest interval of the monitoring: sooner than it can be noticed, nobody can tell. */
export function notifiedBeforeNoticed(findings: readonly Finding[], check: Check): readonly CrossFinding[] {
  const [notification, ...otherNotifications] = clearAnswers(findings, check.notification);
  const [monitoring, ...otherMonitoring] = clearAnswers(findings, check.monitoring);
  if (!notification || !monitoring || otherNotifications.length > 0 || otherMonitoring.length > 0) return [];

  const slowest = longest(notification.reading.values.filter(({ bound }) => bound === "exactly" || bound === "atMost"));
  const shortest = shortestInterval(monitoring.reading.values);
  if (!slowest || !shortest || slowest.seconds >= shortest.seconds) return [];
  return [
    {
      check: check.kind,
      cells: [cellOf(notification), cellOf(monitoring)],
      verdict: "review",
      details: { notification: slowest.text, monitoring: shortest.text },
    },
  ];
}

interface Timed {
  readonly seconds: number;
  readonly text: string;
}

const A_SECOND = { type: "duration", amount: 1, unit: "second" } as const;

function longest(mentions: readonly Mention[]): Timed | undefined {
  const timed = mentions.flatMap(({ value, text }): readonly Timed[] => {
    const span = value.type === "duration" ? measure(value, A_SECOND) : null;
    return span?.family === "time" ? [{ seconds: span.low, text }] : [];
  });
  return timed.length === mentions.length ? timed.sort((a, b) => b.seconds - a.seconds)[0] : undefined;
}

/** A tag beside the figures says nothing about time; anything else that cannot be timed (常時) leaves the interval open. */
function shortestInterval(mentions: readonly Mention[]): Timed | undefined {
  const figures = mentions.filter(({ value }) => value.type !== "yesNo");
  const timed = figures.flatMap(({ value, text, bound }): readonly Timed[] => {
    const rate = value.type === "frequency" && bound !== "moreThan" ? measure(value, A_SECOND) : null;
    return rate?.family === "per time" && rate.low > 0 ? [{ seconds: 1 / rate.low, text }] : [];
  });
  return timed.length === figures.length ? timed.sort((a, b) => a.seconds - b.seconds)[0] : undefined;
}
