/** What a vendor wrote, fit for a terminal: no escape sequences, no marks that turn the line's direction. */
export function printable(text: string): string {
  return text.replace(HARMFUL, "\uFFFD");
}

/** `printable`, on one line. */
export function onOneLine(text: string): string {
  const lines = text.split(/[\r\n\u2028\u2029]/).map((line) => line.trim());
  return printable(lines.filter((line) => line !== "").join(" "));
}

const HARMFUL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u200E\u200F]/g;
