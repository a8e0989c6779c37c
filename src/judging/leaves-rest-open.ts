import type { Mention } from "../model/reading";

/** Said of one plan, system or time band alone: what holds for the rest was not said (平日は2時間以内). */
export function leavesRestOpen(mentions: readonly Mention[]): boolean {
  const scopes = new Set(mentions.map(({ scope }) => scope));
  return scopes.size === 1 && !scopes.has(null);
}
