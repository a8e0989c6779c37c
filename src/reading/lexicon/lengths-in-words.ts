import type { Bound, DurationUnit } from "../../model/reading";

/**
 * Lengths of time that are told without a figure. 翌日中 is up to two days: seen at ten past midnight, told just before the next midnight.
 */
export const LENGTHS_IN_WORDS: readonly (readonly [RegExp, number, DurationUnit, Bound])[] = [
  [/半年間?(?!次|期|報|ごと|毎)|(?<![a-z])(?:a )?half (?:a )?year(?![a-z])/gi, 6, "month", "exactly"],
  [/半日間?|(?<![a-z])(?:a )?half (?:a )?day(?![a-z])/gi, 12, "hour", "exactly"],
  [/半時間|(?<![a-z])half an hour(?![a-z])/gi, 30, "minute", "exactly"],
  [/(?<![a-z])(?:a )?quarter of an hour(?![a-z])/gi, 15, "minute", "exactly"],
  [/(?<![a-z])(?:a )?fortnight(?![a-z])/gi, 2, "week", "exactly"],
  [/半月間?(?!板)/g, 15, "day", "exactly"],
  [
    /翌(?:営業|勤務|就業|稼働|開庁)日(?:中|まで|迄|以内)?(?!(?:から)?起算)|(?:(?:by|on|within) )?(?:the )?next[ -](?:business|working)[ -]day|(?<![A-Za-z])NBD(?![A-Za-z])/gi,
    1,
    "businessDay",
    "atMost",
  ],
  [
    /翌日(?:中|まで|迄|以内)?(?!(?:から|より|を)?起算|から|より|の\d|以降)|(?:(?:by|on|within) )?(?:the )?next day/gi,
    2,
    "day",
    "atMost",
  ],
  [/前日(?:まで|迄)?(?![の分比ま])|(?<![a-z])the day before/gi, 1, "day", "atLeast"],
  [/一両日中/g, 2, "day", "atMost"],
  [/(?:当日|同日|即日)(?:中|内)|(?<![a-z])same day/gi, 1, "day", "atMost"],
  [/同?一?(?:当|同一)営業日(?:中|内)/g, 1, "businessDay", "atMost"],
];
