import type { Answer, AnswerPart } from "../model/checklist";
import type { Control } from "../model/form";
import type { Mention, Reading, Value } from "../model/reading";

/**
 * Reads an answer that Excel itself has turned into a number, a date or a truth value, from raw value, format and displayed text
 * together. Undefined where the displayed text alone says it all.
 *
 * A cell that shows 100% may hold 99.85%; one that shows 1:00 holds a 24th of a day; 「1/5」 typed for once in five minutes has become
 * the fifth of January, and nobody can tell any more.
 */
export function readCellValue(
  { parts, is1904 }: Pick<Answer, "parts" | "is1904">,
  control: Control | null,
): Reading | undefined {
  const [part] = parts;
  const filled = parts.filter(({ text }) => text.trim() !== "");
  if (!part || filled.length !== 1 || filled[0] !== part || !control) return undefined;
  if (typeof part.value === "boolean") return reading(part, { type: "yesNo", value: part.value ? "yes" : "no" });
  if (typeof part.value !== "number") return undefined;
  switch (formatKind(part.format)) {
    case "percent":
      return control.answer === "percent" ? reading(part, percentOf(part.value)) : undefined;
    case "date":
      if (control.answer === "text") return undefined;
      return control.answer === "date" ? reading(part, { type: "date", value: isoOf(part.value, is1904) }) : UNREADABLE;
    case "time":
      return control.answer === "duration" ? reading(part, lengthOf(part.value)) : undefined;
    case "plain":
      return undefined;
  }
}

/** The amount that the cell holds, where the displayed one is rounded: 2.6 shown as 3 is 2.6. */
export function withHeldAmount(read: Reading, [part]: readonly AnswerPart[]): Reading {
  if (typeof part?.value !== "number" || formatKind(part.format) !== "plain") return read;
  const held = part.value;
  const [only, ...more] = read.values;
  if (!only || more.length > 0 || !("amount" in only.value) || only.value.amount === held) return read;
  const isRounding = Math.abs(only.value.amount - held) <= 0.5;
  return isRounding ? { ...read, values: [{ ...only, value: { ...only.value, amount: held } as Value }] } : read;
}

function reading(part: AnswerPart, value: Value): Reading {
  const mention: Mention = {
    value,
    bound: "exactly",
    span: { start: 0, end: part.text.length },
    text: part.text,
    scope: null,
    basis: null,
  };
  return { ...UNREADABLE, state: "value", values: [mention] };
}

const UNREADABLE: Reading = {
  state: "unreadable",
  values: [],
  conditions: [],
  discarded: [],
  contradiction: [],
  vague: [],
  from: null,
};

/** What a number format makes of a number. Quoted text, escapes, colours and conditions do not count; elapsed time is time. */
function formatKind(format: string): "percent" | "date" | "time" | "plain" {
  const [first = ""] = format.replace(/"[^"]{0,255}"|\\.|_.|\*./g, "").split(";");
  const isElapsed = /\[(?:h+|m+|s+)\]/i.test(first);
  const bare = first.replace(/\[[^\]]{0,64}\]/g, "");
  if (bare.includes("%")) return "percent";
  if (isElapsed) return "time";
  if (/general|標準/i.test(bare)) return "plain";
  if (/[yd年]|g{1,3}e|(?<![hs:m])m+(?![:sm])/i.test(bare)) return "date";
  return /[hs]/i.test(bare) ? "time" : "plain";
}

/** Twelve digits: what a person typed, without the tail of binary fractions. */
function percentOf(fraction: number): Value {
  return { type: "percent", amount: Number((fraction * 100).toPrecision(12)), unit: "percent" };
}

const MINUTES_A_DAY = 1_440;

function lengthOf(days: number): Value {
  const minutes = Math.round(days * MINUTES_A_DAY * 1e6) / 1e6;
  return minutes >= 60 && minutes % 60 === 0
    ? { type: "duration", amount: minutes / 60, unit: "hour" }
    : { type: "duration", amount: minutes, unit: "minute" };
}

const MS_A_DAY = 86_400_000;
/** Serial 0 of the two date systems; Excel counts a 29 February 1900 that never was. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

function isoOf(serial: number, is1904: boolean): string {
  const days = Math.floor(serial);
  const shift = !is1904 && days < 60 ? 1 : 0;
  return new Date((is1904 ? EPOCH_1904 : EPOCH_1900) + (days + shift) * MS_A_DAY).toISOString().slice(0, 10);
}
