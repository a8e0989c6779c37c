import type { Control } from "../model/form";
import type { Value } from "../model/reading";
import { readAnswer } from "./read-answer";

/** Reads a threshold in the vendors' own notation ("99.5%", "2時間", "5分に1回", "3世代") with the same readers. */
export function readReference(text: string, control: Control): Value | undefined {
  const reading = readAnswer({ text, parts: [] }, { control, accepts: [], words: [], otherWording: [] });
  const values = reading.values.filter(({ value }) => value.type === control.answer);
  return values.length === 1 ? values[0]?.value : undefined;
}
