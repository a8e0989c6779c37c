import type { DurationUnit } from "../../model/reading";
import { ENGLISH_NUMBERS } from "../lexicon/english-numbers";
import type { FoundOf } from "../readers/reader";
import type { ReadableAnswer } from "./answer";
import { found } from "./found";

/** twice a year, 4 times per quarter, three times daily, 2x/day, once daily, fortnightly. */
export function findEnglishTimes({ text }: ReadableAnswer): FoundOf<"frequency">[] {
  return [...text.matchAll(TIMES)].flatMap((match) => {
    const { often = "", count = "", adverb, unit } = match.groups ?? {};
    const times = OFTEN[often.toLowerCase()] ?? ENGLISH_NUMBERS.get(count.toLowerCase()) ?? Number(count);
    const every = PERIODS.find(([pattern]) => pattern.test(adverb ?? unit ?? ""));
    if (!every || !(times > 0)) return [];
    const value = { type: "frequency", times, every: { amount: every[1], unit: every[2] } } as const;
    const at = { start: match.index, end: match.index + match[0].length };
    return [found(value, at) as FoundOf<"frequency">];
  });
}

const OFTEN: { readonly [word: string]: number } = { once: 1, twice: 2, thrice: 3 };

const PERIODS: readonly (readonly [RegExp, number, DurationUnit])[] = [
  [/^(?:business|working) ?day/i, 1, "businessDay"],
  [/^quarter/i, 3, "month"],
  [/^half/i, 6, "month"],
  [/^fortnight/i, 2, "week"],
  [/^(?:y|an)/i, 1, "year"],
  [/^mo/i, 1, "month"],
  [/^w/i, 1, "week"],
  [/^(?:da|d$|ni)/i, 1, "day"],
  [/^h/i, 1, "hour"],
  [/^mi/i, 1, "minute"],
];

const TIMES =
  /(?<![a-z\d.])(?:(?<often>once|twice|thrice)|(?<count>\d{1,3}|[a-z]{3,9})(?: times|(?<=\d)x)) ?(?:(?:in )?(?:a|an|per|each|every|in the)? ?\/? ?(?:calendar )?(?<unit>(?:business |working )?days?|quarter|half[- ]year|fortnight|years?|yr|annum|months?|mo|weeks?|wk|hours?|hr|minutes?|min|night|d)|(?<adverb>hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|half-yearly|yearly|annually))(?![a-z])/gi;
