const UNITS = "one two three four five six seven eight nine".split(" ");
const TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** Number words as contracts and English answers spell them before a unit: a, six, twenty-four, ninety. */
export const ENGLISH_NUMBERS: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ["an", 1],
  ...UNITS.map((word, index) => [word, index + 1] as const),
  ...TEENS.map((word, index) => [word, index + 10] as const),
  ...TENS.flatMap((word, index) => {
    const tens = (index + 2) * 10;
    return [[word, tens] as const, ...UNITS.map((unit, digit) => [`${word}-${unit}`, tens + digit + 1] as const)];
  }),
]);
