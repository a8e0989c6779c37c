/** The namespace of the custom XML part that holds our records; both hosts find the part by it. */
export const RECORD_NAMESPACE = "urn:shinsa:records";

/** The version of the part as a whole; each record's own content is checked by whoever asks for it. */
const VERSION = 1;

/** Turns what an earlier version wrote into what the next one reads: text of the part → text of the part. */
const MIGRATIONS: { readonly [from: number]: (xml: string) => string } = {};

/** Records by key → the XML of the part: one element per key, JSON inside. */
export function encodeRecords(records: { readonly [key: string]: unknown }): string {
  const elements = Object.entries(records)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `<record key="${escapeText(key)}">${escapeText(json(value))}</record>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<shinsa xmlns="${RECORD_NAMESPACE}" version="${VERSION}">${elements.join("")}</shinsa>`;
}

/** Untrusted: whatever is not a record of a version that we know is left out, and nothing is ever thrown. */
export function decodeRecords(xml: string): { readonly [key: string]: unknown } {
  const root = /<(?:[\w.-]{1,40}:)?shinsa\s[^>]{0,1000}>/.exec(xml)?.[0] ?? "";
  const version = Number(/\sversion=["'](?<version>\d{1,6})["']/.exec(root)?.groups?.["version"]);
  if (!root.includes(RECORD_NAMESPACE) || !(version <= VERSION)) return {};
  let current = xml;
  for (let at = version; at < VERSION; at += 1) current = MIGRATIONS[at]?.(current) ?? "";
  const records: [string, unknown][] = [];
  for (const { groups } of current.matchAll(RECORD)) {
    try {
      records.push([unescapeText(groups?.["key"] ?? ""), JSON.parse(unescapeText(groups?.["json"] ?? ""))]);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return Object.fromEntries(records);
}

const RECORD = /<(?:[\w.-]+:)?record key=["'](?<key>[^"'<>]*)["']>(?<json>[^<]*)</g;

/** JSON spells control characters and lone surrogates as escapes; two more characters cannot stand in XML. */
function json(value: unknown): string {
  return JSON.stringify(value).replace(/[\uFFFE\uFFFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
}

const NAMED: { readonly [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => NAMED[character] ?? character);
}

function unescapeText(text: string): string {
  return text.replace(
    /&(?:#x(?<hex>[0-9a-fA-F]{1,6})|#(?<decimal>\d{1,7})|(?<name>\w{2,4}));/g,
    (whole, hex, decimal, name) => {
      const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : undefined;
      if (code !== undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      return Object.keys(NAMED).find((character) => NAMED[character] === `&${name};`) ?? whole;
    },
  );
}
