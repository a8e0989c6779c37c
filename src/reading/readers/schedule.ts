import { found } from "../find/found";
import type { FoundOf, Reader } from "./reader";

const ALWAYS =
  /24 ?(?:時間?|h(?:ours?|rs?)?)?(?:体制)? ?(?:[・/、x×*,] ?)?(?:365 ?(?:日|days?|d)?|年中無休|7 ?(?:日|days?|d)?(?![\d時]))(?: ?(?:[・/x×] ?)?365(?:日|days?)?)?(?:年中無休)?|365 ?日 ?[・/、]? ?24 ?時間|二十四時間三百六十五日|年中無休 ?[・/、(]? ?24 ?時間|0?0[:時](?:00)? ?[~-] ?24[:時](?:00)?|round[- ]the[- ]clock|24 hours a day,? (?:7|seven) days a week/gi;

const TIME = String.raw`(?:午前|午後)? ?\d{1,2}(?::\d{2}|時(?:\d{1,2}分|半)?)(?: ?[AP]M)?`;
const HOURS = new RegExp(
  String.raw`(?:(?:平日|休日|土日祝?日?|土曜日?|日曜日?|[月火水木金土日] ?[~-] ?[月火水木金土日](?:曜日?)?|毎日|年中無休|365日|営業日|全日)(?:\([^()\n]{0,20}\))?(?:の|は|、|:|：)? ?)?` +
    `${TIME}(?:頃)? ?(?:~|-|から|to) ?(?:翌)?${TIME}(?:まで)?`,
  "gi",
);
const DAYLONG =
  /(?:平日)?24 ?時間(?:受付|対応|体制|稼働|監視|運用|常駐|有人|常時)?(?![\d以前後分ご毎お]|に[一1]回|程度|未満|間隔|を目)|終日|平日日中/g;

/** 24時間365日, 24/7, 年中無休24時間, 平日9:30~17:00; hours other than always are kept as written. */
export const schedule: Reader<"schedule"> = {
  type: "schedule",
  mentions: ({ text }) => {
    const always = [...text.matchAll(ALWAYS)].map((match) => make("always", match.index, match[0]));
    const isTaken = (at: number) => always.some((mention) => mention.at.start <= at && at < mention.at.end);
    const others = [...text.matchAll(HOURS), ...text.matchAll(DAYLONG)]
      .filter((match) => !isTaken(match.index))
      .map((match) => make(match[0].trim(), match.index, match[0].trimEnd()));
    return [...always, ...others].sort((one, other) => one.at.start - other.at.start);
  },
};

function make(value: string, start: number, words: string): FoundOf<"schedule"> {
  return found({ type: "schedule", value }, { start, end: start + words.length }) as FoundOf<"schedule">;
}
