import type { Lang } from "../model/report";
import type { Inquiry } from "./inquiries";
import { messages } from "./messages";

/** The list as CSV: UTF-8 with the mark that Excel needs to see it, CRLF, every field quoted, and no field that a spreadsheet runs. */
export function inquiryCsv(asked: readonly Inquiry[], lang: Lang): string {
  const { inquiry } = messages(lang);
  const header = [inquiry.no, inquiry.cell, inquiry.ref, inquiry.item, inquiry.answer, inquiry.ask];
  const lines = asked.map(({ no, cell, ref, item, answer, ask }) => [String(no), cell, ref, item, answer, ask]);
  return `\uFEFF${[header, ...lines].map((line) => `${line.map(field).join(",")}\r\n`).join("")}`;
}

/** Spreadsheets take these for the beginning of a formula, full-width ones and ones behind blanks or quotes included. */
const FORMULA_START = /^["'\s\u0000-\u001F\u3000]*[=+\-@\t\r＝＋－＠]/;

function field(text: string): string {
  const inert = FORMULA_START.test(text) ? `'${text}` : text;
  return `"${inert.replaceAll('"', '""')}"`;
}
