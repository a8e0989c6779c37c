import type { Lang } from "../model/report";
import type { Inquiry } from "./inquiries";
import { letterLines } from "./inquiries-sheet";
import { messages } from "./messages";
import type { RunFacts } from "./run-facts";

/** The list as the text of an e-mail. */
export function inquiryText(asked: readonly Inquiry[], facts: RunFacts, lang: Lang): string {
  const { inquiry, quote: marks } = messages(lang);
  const [greeting = "", opening = "", closing] = letterLines(asked, facts, lang);
  const items = asked.map(({ no, ref, item, cell, answer, ask }) =>
    [
      `${no}. ${[ref, item.replaceAll("\n", " / ")].filter(Boolean).join(" ")}${marks.aside.replace("{quotes}", () => cell)}`,
      ...(answer ? [`   ${inquiry.answer}: ${answer.replaceAll("\n", "\n   ")}`] : []),
      `   ${inquiry.ask}: ${ask}`,
    ].join("\n"),
  );
  return `${[greeting, opening, ...items, ...(closing === undefined ? [] : [closing])].join("\n\n")}\n`;
}
