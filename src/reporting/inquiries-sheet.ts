import type { OwnCell, OwnRow, OwnSheet } from "../model/changeset";
import type { Review } from "../model/finding";
import { OWN_SHEETS } from "../model/own-sheets";
import type { Lang } from "../model/report";
import { type Inquiry, inquiries } from "./inquiries";
import type { Decisions } from "./merge-decisions";
import { fill, messages } from "./messages";
import { emptyCell, linkCell, numberCell, padded, row, textCell } from "./own-cells";
import { quote } from "./quote";
import type { RunFacts } from "./run-facts";

/** 問い合わせ一覧: what to ask the vendor, ready to send. */
export function inquiriesSheet(review: Review, facts: RunFacts, decisions: Decisions, lang: Lang): OwnSheet {
  return inquirySheet(inquiries(review, facts, decisions, lang), facts, lang, { withReply: false });
}

/** With a column for the vendor's reply in the copy that goes to the vendor; ours is rewritten by every validation and would lose it. */
export function inquirySheet(
  asked: readonly Inquiry[],
  facts: RunFacts,
  lang: Lang,
  { withReply }: { readonly withReply: boolean },
): OwnSheet {
  const { inquiry } = messages(lang);
  const titles = [inquiry.no, inquiry.cell, inquiry.ref, inquiry.item, inquiry.answer, inquiry.ask];
  const header = withReply ? [...titles, inquiry.reply] : titles;
  const width = header.length;
  const [greeting = "", opening = "", closing] = letterLines(asked, facts, lang);
  const letter = [greeting, opening];
  const line = (text: string, height: number) => row(padded([textCell(text, "plain")], width), height);
  const rows: readonly OwnRow[] = [
    row(padded([textCell(inquiry.title, "title")], width), 28),
    ...letter.map((text) => line(text, 20)),
    row(
      header.map((title) => textCell(title, "tableHeader")),
      22,
    ),
    ...asked.map((each) => row(withReply ? [...inquiryCells(each), emptyCell("input")] : inquiryCells(each))),
    ...(closing === undefined ? [] : [row([], 8), line(closing, 20)]),
  ];
  const headerRow = 1 + letter.length;
  return {
    name: OWN_SHEETS.inquiries,
    widths: withReply ? [5, 16, 8, 24, 34, 50, 36] : [5, 16, 8, 26, 40, 60],
    rows,
    merges: [],
    table: null,
    frozen: { rows: headerRow + 1, columns: 0 },
    dataBars: [],
    colourRules: [],
    choices: [],
    print: { orientation: "landscape", fitWidth: 1, fitHeight: 0, titleRows: { first: headerRow, last: headerRow } },
    tabColour: "8A6D3B",
  };
}

/** Whom we write to, and why; a sentence instead of the list where there is nothing to ask. */
export function letterLines(asked: readonly Inquiry[], facts: RunFacts, lang: Lang): readonly string[] {
  const { inquiry } = messages(lang);
  const provider = facts.provider ? quote(facts.provider, 60) : inquiry.provider;
  const greeting = fill(inquiry.greeting, { provider });
  return asked.length === 0
    ? [greeting, inquiry.none]
    : [greeting, fill(inquiry.opening, { file: quote(facts.input.file, 80) }), inquiry.closing];
}

function inquiryCells({ no, cell, at, ref, item, answer, ask }: Inquiry): readonly OwnCell[] {
  return [numberCell(no), linkCell(cell, at), ...[ref, item, answer, ask].map((text) => textCell(text, "bodyWrapped"))];
}
