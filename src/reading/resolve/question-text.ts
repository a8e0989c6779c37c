import type { Span } from "../../model/reading";
import { normalize } from "../../text/normalize";

const GRAM = 12;

/** Stretches of an answer that only repeat the question (12 characters or more word for word). */
export function findQuestionText(answer: string, questions: readonly string[]): Span[] {
  const grams = new Set<string>();
  for (const question of questions) {
    const text = normalize(question).text;
    for (let at = 0; at + GRAM <= Math.min(text.length, 2000); at += 1) grams.add(text.slice(at, at + GRAM));
  }
  if (grams.size === 0) return [];
  const spans: { start: number; end: number }[] = [];
  for (let at = 0; at + GRAM <= answer.length; at += 1) {
    if (!grams.has(answer.slice(at, at + GRAM))) continue;
    const last = spans.at(-1);
    if (last && at <= last.end) last.end = at + GRAM;
    else spans.push({ start: at, end: at + GRAM });
  }
  return spans;
}
