import { coverageOf } from "./coverage";
import { hintMessage } from "./hint-message";
import { fill, messages } from "./messages";
import { textCell } from "./own-cells";
import { type BlockAt, stack } from "./page-blocks";
import { quote } from "./quote";
import type { SummaryContext } from "./summary-context";
import { headingLines, SHOWN_VERDICTS, SUMMARY_COLUMNS, spannedLine, textLine } from "./summary-lines";

/** What was looked at, and what was not. */
export function coverageBlock({ review, facts, lang }: SummaryContext): BlockAt {
  const { summary, quote: marks } = messages(lang);
  const forms = coverageOf(review, facts.catalog, lang).forms.map(({ form, items, found }) =>
    fill(summary.coverageForm, { form: facts.catalog.forms.get(form)?.title[lang] ?? form, items, found }),
  );
  const unjudged = review.layouts.filter(({ role }) => role !== "checklist").map(({ sheet }) => quote(sheet, 31));
  const decisive = review.findings.flatMap(({ gravest }) => (gravest ? [gravest.criterion] : []));
  const proposed = decisive.filter(({ isProposed }) => isProposed).length;
  const recalled = decisive.filter(({ isProposed, provenance }) => !isProposed && provenance === "recalled").length;
  const lines = [
    ...forms,
    ...(review.unmatched.length > 0 ? [fill(summary.coverageRows, { unmatched: review.unmatched.length })] : []),
    ...(review.crossFindings.length > 0 ? [fill(summary.coverageCross, { count: review.crossFindings.length })] : []),
    ...(unjudged.length > 0 ? [fill(summary.coverageSheets, { sheets: quote(unjudged.join(marks.list), 120) })] : []),
    ...(recalled > 0 ? [fill(summary.recalled, { count: recalled })] : []),
    ...(proposed > 0 ? [fill(summary.proposed, { count: proposed })] : []),
  ];
  return textBlock(summary.coverage, lines);
}

/** Things the reader should know; nothing where there are none. */
export function notesBlock({ review, facts, lang }: SummaryContext): BlockAt {
  const lines = [...new Set(review.hints.map((hint) => hintMessage(hint, facts.catalog, lang)))];
  return lines.length === 0 ? () => ({ rows: [] }) : textBlock(messages(lang).summary.notes, lines);
}

/** What each colour and word means. */
export function legendBlock({ lang }: SummaryContext): BlockAt {
  const { summary, verdict: words, meaning } = messages(lang);
  return (at) =>
    stack(
      [
        (top) => headingLines(summary.legend, top),
        ...SHOWN_VERDICTS.map(
          (verdict): BlockAt =>
            (top) =>
              spannedLine(
                [
                  { cell: textCell(words[verdict], `verdict.${verdict}`), span: 1 },
                  { cell: textCell(meaning[verdict], "bodyWrapped"), span: SUMMARY_COLUMNS - 1 },
                ],
                top,
              ),
        ),
      ],
      at,
    );
}

function textBlock(title: string, lines: readonly string[]): BlockAt {
  return (at) =>
    stack(
      [
        (top) => headingLines(title, top),
        ...lines.map(
          (line): BlockAt =>
            (top) =>
              textLine(line, "bodyWrapped", top),
        ),
      ],
      at,
    );
}
