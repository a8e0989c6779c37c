/** Puts the era, the year in it and the Japanese weekday into a format as fixed text: only a Japanese Excel knows these codes. */
export function spellJapaneseDates(format: string, serial: number, is1904: boolean): string {
  const plain = format.replace(/\[\$-(?<locale>[^\]]{0,40})\]/g, "").replace(/\[DBNum\d\]/gi, "");
  if (!/[gaer]/i.test(plain)) return plain;
  const isJapanese = /\[\$-(?:[0-9A-F]*0?411|ja)/i.test(format);
  const hasFirstYear = /gannen/i.test(format);
  const date = dateOf(serial, is1904);
  if (!date) return plain;
  const isEraYear = isJapanese || ERA_NAME.test(plain.replace(FIXED, ""));
  return plain.replace(TOKENS, (whole, ...rest) => {
    const { weekday, era: name, year: digits, point } = rest.at(-1) as { readonly [token: string]: string | undefined };
    if (weekday) return quoted(weekdayText(date, weekday.length));
    const { era, year } = eraOf(date);
    if (name) return quoted(eraText(era, name.length));
    // A point between era and month would be taken for a decimal one.
    if (point) return isEraYear ? quoted(".") : point;
    if (!digits || !isEraYear) return whole;
    const number = hasFirstYear && year === 1 ? "元" : String(year).padStart(digits.length, "0");
    return quoted(/r/i.test(digits) ? eraText(era, 3) + number : number);
  });
}

/** Quoted text, escaped characters, bracketed codes, `General`, `AM/PM` and exponents hold no code of ours. */
const FIXED = /"[^"]{0,255}"|\\.|\[[^\]]{0,255}\]|general|am\/pm|a\/p|e[+-]/gi;
const TOKENS = new RegExp(
  `${FIXED.source}|(?<era>g{1,3})|(?<year>e{1,2}|r{1,2})|(?<weekday>a{3,4})|(?<point>\\.(?!0))`,
  "gi",
);
const ERA_NAME = /[gr]/i;

const ERAS = [
  { from: Date.UTC(2019, 4, 1), year: 2019, letter: "R", short: "令", long: "令和" },
  { from: Date.UTC(1989, 0, 8), year: 1989, letter: "H", short: "平", long: "平成" },
  { from: Date.UTC(1926, 11, 25), year: 1926, letter: "S", short: "昭", long: "昭和" },
  { from: Date.UTC(1912, 6, 30), year: 1912, letter: "T", short: "大", long: "大正" },
  { from: Number.NEGATIVE_INFINITY, year: 1868, letter: "M", short: "明", long: "明治" },
] as const;

type Era = (typeof ERAS)[number];

function eraOf(date: Date): { era: Era; year: number } {
  const era = ERAS.find(({ from }) => date.getTime() >= from) ?? ERAS[0];
  return { era, year: date.getUTCFullYear() - era.year + 1 };
}

function eraText(era: Era, letters: number): string {
  return letters === 1 ? era.letter : letters === 2 ? era.short : era.long;
}

function weekdayText(date: Date, letters: number): string {
  const day = "日月火水木金土".charAt(date.getUTCDay());
  return letters === 3 ? day : `${day}曜日`;
}

/** The day of a serial number; Excel's 29 February 1900 never was. */
function dateOf(serial: number, is1904: boolean): Date | undefined {
  const days = Math.floor(serial) + (is1904 ? 1462 : 0);
  if (!(days >= 0 && days < 2_958_466)) return undefined;
  return new Date(Date.UTC(1899, 11, days > 60 ? 30 : 31) + days * 86_400_000);
}

function quoted(text: string): string {
  return `"${text}"`;
}
