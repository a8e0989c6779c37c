const UNITS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const OTHERS: readonly (readonly [string, number])[] = [
  ["a", 1],
  ["an", 1],
  ["fourteen", 14],
  ["fifteen", 15],
  ["eighteen", 18],
  ["twenty", 20],
  ["twenty-four", 24],
  ["thirty", 30],
  ["thirty-six", 36],
  ["forty-eight", 48],
  ["forty-five", 45],
  ["sixty", 60],
  ["seventy-two", 72],
  ["ninety", 90],
];

/** Number words as contracts and English answers spell them before a unit. */
export const ENGLISH_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, index) => [word, index + 1] as const),
  ...OTHERS,
]);
