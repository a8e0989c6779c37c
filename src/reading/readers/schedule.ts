import { found, overlaps } from "../find/found";
import type { FoundOf, Reader } from "./reader";

const DAY_AND_NIGHT = String.raw`(?<![\d.])24 ?(?:(?:時間?|h(?:ours?|rs?)?)(?:体制)?(?: a day)?[ ・\/、x×*,(]{0,2}|[ ・\/、x×*,]{1,2})`;
const ALL_DAYS = String.raw`(?:365 ?(?:日|days?(?: a year)?|d)?|年中無休|7 ?(?:日|days?(?: a week)?|d)?(?![\d時:%分]))`;
const ALWAYS = new RegExp(
  `(?:(?:年中無休|365 ?日|毎日)[ ・(、]{0,2})?${DAY_AND_NIGHT}${ALL_DAYS}(?:[ ・/x×]{0,2}365(?:日|days?|d)?)?\\)?` +
    "|(?:年中無休|365 ?日|毎日)[ ・/、(]{0,2}24 ?時間\\)?|二十四時間三百六十五日|(?:1|一)日(?:24|二十四) ?時間[、・ ]{0,2}(?:1|一)年(?:365日|を通じて|中)|(?<![\\d:])0?0[:時](?:00)? ?[~-] ?24[:時](?:00)?|round[- ]the[- ]clock",
  "gi",
);
/** 24時間 as hours of service; 24時間以内 is a length, 24時間ごと an interval. */
const WHOLE_DAY =
  /24 hours a day|(?<![\d.]|平日(?:は|の)?)(?:24|二十四) ?(?:時間|hours?|h)(?![\d以前後分ご毎]|お[きよ]|に[一1]|程度|未満|間隔|を目|保|後|s? (?:in|prior|notice|before|after|of))|終日/gi;

const TIME = String.raw`(?:(?:午前|午後|翌日?朝?|夜|朝)? ?\d{1,2} ?(?::\d{2}|時(?:\d{1,2}分|半)?)(?: ?[AP]M)?|正午)`;
const ENGLISH_TIME = String.raw`\d{1,2}(?::\d{2})? ?(?:[ap]\.?m\.?)`;
const WEEKDAY = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}";
const ENGLISH_DAYS = `(?:weekdays|weekends|${WEEKDAY}(?: ?(?:[-~]|to|through|thru) ?${WEEKDAY})?)`;
const JAPANESE_DAYS = String.raw`(?:平日|営業日|休日|土日祝?日?|毎日|年中無休|365 ?日|全日|[月火水木金土日](?:曜日?)?(?: ?(?:[~-]|から) ?[月火水木金土日](?:曜日?)?|(?:・[月火水木金土日祝]){1,6})|(?:毎月)?第[1-5](?:[・,、]第?[1-5])?[月火水木金土日](?:曜日?)?|[月火水木金土日]曜日?|毎[週月](?:第\d)?[月火水木金土日]曜日?)`;
const DAYS = String.raw`(?:(?:${JAPANESE_DAYS}|${ENGLISH_DAYS})(?:\([^()\n]{0,20}\))?(?:[のは、,:]| ?\|)? ?)?`;
/** 9~17時: only the second figure carries the word. */
const SHORT = String.raw`(?<![\d.:])\d{1,2}(?= ?[~-] ?\d{1,2}時(?!間))`;
const RANGE = `(?:(?:${TIME}|${SHORT})(?:頃)? ?(?:~|-|から|より|to) ?${TIME}|${ENGLISH_TIME} ?(?:~|-|to) ?${ENGLISH_TIME}(?: [A-Z]{2,4}(?=,? ))?(?:,? (?:(?:on )?(?:weekdays|business days)|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}(?: ?(?:-|~|to|through) ?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6})?))?)`;
/** 平日10-18: nothing but the day tells that these are hours. */
const BARE = String.raw`(?:平日|営業日|weekdays|月 ?[~-] ?金) ?\d{1,2} ?[~-] ?\d{1,2}(?![\d:時/.%回日人名営世件か])`;
/** 9:00-18:00 JST, Mon-Fri; 平日24時間. */
const DAYS_BEHIND = String.raw`(?:(?: [A-Z]{2,4}(?![a-z]))?,? \(?(?:on )?${ENGLISH_DAYS})?`;
const HOURS = new RegExp(
  `${BARE}|平日(?:は|の)?24 ?時間(?![\\d以前])|${DAYS}${RANGE}(?:(?:[、,・]|および|及び){1,2} ?${RANGE}){0,3}${DAYS_BEHIND}`,
  "gi",
);

/** 24時間365日, 24/7, 年中無休24時間, 平日9:30~17:00; hours other than always are kept as written. */
export const schedule: Reader<"schedule"> = {
  type: "schedule",
  mentions: ({ text }) => {
    const all = [
      ...[...text.matchAll(ALWAYS)].map((match) => make("always", match.index, match[0])),
      ...[...text.matchAll(HOURS)].map((match) => make(match[0].trim(), match.index, match[0])),
      ...[...text.matchAll(WHOLE_DAY)].map((match) => make("always", match.index, match[0])),
    ];
    return firstOfEach(all);
  },
};

/** Of mentions that share characters the one of the earlier list stays: always, then hours, then 24時間. */
function firstOfEach(mentions: readonly FoundOf<"schedule">[]): FoundOf<"schedule">[] {
  const order = new Map(mentions.map((mention, index) => [mention, index]));
  const sorted = [...mentions].sort((one, other) => one.at.start - other.at.start);
  const kept: FoundOf<"schedule">[] = [];
  for (const mention of sorted) {
    const last = kept.at(-1);
    if (!last || !overlaps(last.at, mention.at)) kept.push(mention);
    else if ((order.get(mention) ?? 0) < (order.get(last) ?? 0)) kept[kept.length - 1] = mention;
  }
  return kept;
}

function make(value: string, start: number, words: string): FoundOf<"schedule"> {
  const leading = words.length - words.trimStart().length;
  const trimmed = withoutLoneBracket(words.trim());
  return found(
    { type: "schedule", value },
    { start: start + leading, end: start + leading + trimmed.length },
  ) as FoundOf<"schedule">;
}

function withoutLoneBracket(words: string): string {
  if (words.startsWith("(") && !words.includes(")")) return words.slice(1);
  return words.endsWith(")") && !words.includes("(") ? words.slice(0, -1) : words;
}
