import type { ActiveProfileUse } from "../model/finding";
import type { Lang } from "../model/report";
import { fill, messages } from "./messages";
import { padded, row, textCell } from "./own-cells";
import { type BlockAt, stack } from "./page-blocks";
import { inert } from "./quote";
import { profileTitle } from "./run-facts";
import type { SummaryContext } from "./summary-context";
import { across, SUMMARY_COLUMNS, spannedLine } from "./summary-lines";

/** Title, and of what, by what and when. */
export function headBlock({ review, facts, lang }: SummaryContext): BlockAt {
  const { summary, chosenBy, quote: marks } = messages(lang);
  const profiles = review.profiles.map((profile) => {
    const title = `${profileTitle(profile, facts.catalog, lang)} ${profile.version}`;
    const about = [chosenBy[profile.chosenBy], ...policyHash(profile, lang)];
    return title + fill(marks.aside, { quotes: about.join(marks.list) });
  });
  const { name, version } = facts.tool;
  const lines: readonly (readonly [string, string])[] = [
    [summary.provider, inert(facts.provider ?? summary.unknown)],
    [summary.service, inert(facts.service ?? summary.unknown)],
    [summary.file, inert(facts.input.file)],
    [summary.profiles, profiles.join("\n")],
    [summary.at, formatTime(facts.at, lang)],
    [summary.tool, fill(summary.toolText, { name, version, catalog: facts.catalog.hash.slice(0, 12) })],
  ];
  return (at) => {
    const title = row(padded([textCell(summary.title, "title")], SUMMARY_COLUMNS), 32);
    return stack(
      [
        (top) => ({ rows: [title], merges: [across(top, 0, SUMMARY_COLUMNS - 1)] }),
        ...lines.map(
          ([label, text]): BlockAt =>
            (top) =>
              spannedLine(
                [
                  { cell: textCell(label, "label"), span: 1 },
                  { cell: textCell(text, "bodyWrapped"), span: SUMMARY_COLUMNS - 1 },
                ],
                top,
              ),
        ),
      ],
      at,
    );
  };
}

/** Enough of it to tell whether two reports were judged by the same file. */
function policyHash({ hash }: ActiveProfileUse, lang: Lang): readonly string[] {
  return hash === undefined ? [] : [fill(messages(lang).summary.hash, { hash: hash.slice(0, 12) })];
}

/** To the minute, in the time zone of whoever ran it. */
function formatTime(iso: string, lang: Lang): string {
  const groups = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)T(?<time>\d\d:\d\d)/.exec(iso)?.groups;
  if (!groups) return iso;
  const { year = "", month = "", day = "", time = "" } = groups;
  return lang === "ja" ? `${year}年${Number(month)}月${Number(day)}日 ${time}` : `${year}-${month}-${day} ${time}`;
}
