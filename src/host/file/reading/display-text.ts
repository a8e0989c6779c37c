import { format as formatLikeExcel } from "ssf";
import type { CellValue } from "../../../model/snapshot";
import { spellJapaneseDates } from "./japanese-dates";

/** What Excel displays in a cell, however narrow it is. */
export function displayText(value: CellValue, format: string, is1904: boolean): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return displayedString(lineFeeds(value), format);
  if (format === "General" && Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  return (
    tryFormat(spellJapaneseDates(format, value, is1904), value, is1904) ??
    tryFormat("General", value, is1904) ??
    String(value)
  );
}

/** Only a format with a section for text changes text. */
function displayedString(text: string, format: string): string {
  const changesText = format !== "@" && format !== "General" && (format.includes("@") || format.split(";").length > 3);
  return changesText ? (tryFormat(format, text, false) ?? text) : text;
}

/** Undefined for a code that no one can follow. */
function tryFormat(format: string, value: string | number, date1904: boolean): string | undefined {
  try {
    return trimFill(formatLikeExcel(format, value, { date1904 }));
  } catch {
    return undefined;
  }
}

/** Accounting formats pad with blanks that stand for the width of other characters. */
function trimFill(text: string): string {
  return text.trim();
}

function lineFeeds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
