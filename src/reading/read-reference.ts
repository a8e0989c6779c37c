import type { Control } from "../model/form";
import type { Mention, Value } from "../model/reading";
import { readAnswer } from "./read-answer";

/**
 * Reads a threshold in the vendors' own notation ("99.5%", "2時間", "5分に1回", "3世代") with the same readers. Where an answer
 * is searched for what it says, a threshold must be nothing but its value: 「99。5%」 read as 5% would let everything pass.
 */
export function readReference(text: string, control: Control): Value | undefined {
  const reading = readAnswer({ text, parts: [] }, { control, accepts: [], words: [], otherWording: [] });
  const mentions = reading.values.filter(({ value }) => value.type === control.answer);
  const [mention, ...more] = mentions;
  return mention && more.length === 0 && isWhole(mention, text) && isUnmistakable(mention) ? mention.value : undefined;
}

function isWhole({ span: { start, end } }: Mention, text: string): boolean {
  return `${text.slice(0, start)}${text.slice(end)}`.trim() === "";
}

/** 0.995 may be meant as a share, and 995% is a slip. */
function isUnmistakable({ value, text }: Mention): boolean {
  return value.type !== "percent" || (/[%％]|パーセント/u.test(text) && value.amount <= 100);
}
