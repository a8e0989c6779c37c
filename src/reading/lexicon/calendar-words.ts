import type { DurationUnit } from "../../model/reading";

/** Words that say how often without a figure: pattern, times, per amount of unit. */
export const CALENDAR_WORDS: readonly (readonly [RegExp, number, number, DurationUnit])[] = [
  [/毎秒|(?:every|each) second(?! )/gi, 1, 1, "second"],
  [/毎分|(?:every|each) minute/gi, 1, 1, "minute"],
  [/毎時(?!点)|1時間毎|(?<![-a-z])hourly|(?:every|each) hour/gi, 1, 1, "hour"],
  [
    /毎営業日|営業日の[^\d、。\n]{1,6}に[1一]回|営業日(?:ごと|毎)|平日毎日|(?:every|each) (?:business|working) day/gi,
    1,
    1,
    "businessDay",
  ],
  [
    /(?:365日)?毎[日朝晩夜](?:[1一][回度])?|日次|デイリー|(?<![a-z])daily|(?:every|each) (?:day|night)(?![a-z])|(?<![a-z])nightly/gi,
    1,
    1,
    "day",
  ],
  [/隔日|every other day/gi, 1, 2, "day"],
  [/毎週(?:[1一][回度])?|週次|ウィークリー|ウイークリー|(?<![-a-z])weekly|(?:every|each) week(?!end)/gi, 1, 1, "week"],
  [/毎週[月火水木金土日](?:・[月火水木金土日]){2}(?![・曜])/g, 3, 1, "week"],
  [/毎週[月火水木金土日]・[月火水木金土日](?![・曜])/g, 2, 1, "week"],
  [/隔週|(?<![a-z])(?:bi-?week|fortnight)ly|every (?:other|second) week|(?:every|each) fortnight/gi, 1, 2, "week"],
  [
    /毎月(?:[1一][回度])?|月次|マンスリー|(?<![-a-z])monthly(?! (?:uptime|availability|fee|charge))|(?:every|each) (?:calendar )?month/gi,
    1,
    1,
    "month",
  ],
  [/^\s*月末(?=\s*$)|毎月末/g, 1, 1, "month"],
  [/隔月|every (?:other|second) month/gi, 1, 2, "month"],
  [
    /毎四半期|四半期(?:ごと|毎|次|に[一1][回度])?|クォータリー|(?<![a-z])quarterly|(?:every|each) (?:calendar )?quarter/gi,
    1,
    3,
    "month",
  ],
  [
    /半期(?:ごと|毎|次|に[一1][回度])|半年(?:ごと|毎|おき|に[一1][回度])|half-yearly|semi-?annual(?:ly)?/gi,
    1,
    6,
    "month",
  ],
  [
    /毎年度?(?:[1一][回度])?|年度(?:ごと|毎)(?!に)|年次|年間[一1]回|年[一1]度|(?<!semi-?)(?<![a-z]-?)(?:annual(?:ly)?|yearly)|(?:every|each) (?:calendar )?year|per annum|(?<![a-z])p\.a\./gi,
    1,
    1,
    "year",
  ],
  [/隔年|every (?:other|second) year|biennial(?:ly)?/gi, 1, 2, "year"],
];

/** Words for what never pauses. */
export const CONTINUOUS =
  /(?<!通|平)常時|リアルタイム|随時|継続的|連続的|real[- ]?time|continuous(?:ly)?(?! (?:delivery|integration|deployment|improvement))|around the clock/gi;
