/**
 * Text as a cell or a note can hold it: no control characters, no halves of characters, no direction overrides that make
 * words read otherwise than they are written, and no longer than Excel allows.
 */
export function cellText(text: string): string {
  const clean = text.replace(/\r\n?/g, "\n").replace(DIRECTION_CONTROLS, "").replace(UNWRITABLE, "\ufffd");
  if (clean.length <= MAX_CHARACTERS) return clean;
  const cut = clean.slice(0, MAX_CHARACTERS - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** The most characters that a cell can hold. */
const MAX_CHARACTERS = 32_767;

const DIRECTION_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Control characters, noncharacters, and surrogates without their other half. */
const UNWRITABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
