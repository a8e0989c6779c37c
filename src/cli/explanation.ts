import { words } from "../app/words";
import type { Lang, ReportFinding, ReportJudgement, ReportSheet, ReportValue } from "../model/report";
import { EXPLAIN_WORDS } from "./explain-words";
import { type Mark, markedText, marksOf } from "./marked-answer";
import { say } from "./messages";
import { onOneLine, printable } from "./printable";
import { padEnd, textWidth, wrap } from "./text-width";

/** One finding's whole chain: where it stands, what was read and what was not, the criteria, the verdict. */
export function explanation(finding: ReportFinding, sheet: ReportSheet, lang: Lang, width: number): string {
  const marks = marksOf(finding);
  const lines = [
    onOneLine(
      `${finding.sheet}!${finding.cell}  ${[finding.ref, finding.label, finding.service].filter(Boolean).join(" ")}`,
    ),
    "",
    ...section(say(lang, "explainItem"), itemLines(finding, sheet, lang), width),
    ...section(say(lang, "explainAnswer"), answerLines(finding, marks), width),
    ...section(say(lang, "explainReading"), readingLines(finding, marks, lang), width),
    ...section(say(lang, "explainCriteria"), criteriaLines(finding, lang), width),
    ...section(say(lang, "explainVerdict"), verdictLines(finding, lang), width),
  ];
  return `${lines.join("\n")}\n`;
}

function section(title: string, body: readonly string[], width: number): readonly string[] {
  return [title, ...body.flatMap((line) => hanging(line, width)), ""];
}

/** Broken lines keep the indentation that the line began with. */
function hanging(line: string, width: number): readonly string[] {
  const text = line.trimStart();
  const indent = " ".repeat(2 + line.length - text.length);
  return wrap(text, width - indent.length).map((part) => indent + part);
}

function itemLines({ item, control, form, match }: ReportFinding, sheet: ReportSheet, lang: Lang): readonly string[] {
  const by = EXPLAIN_WORDS[lang].matchedBy[match.by];
  return [
    `${item}  (${form})`,
    say(lang, "explainControl", { control: control ?? say(lang, "descriptive") }),
    say(lang, "explainMatch", { by, confidence: match.confidence.toFixed(2) }),
    say(lang, "explainSheet", { because: sheet.because.join(lang === "ja" ? "、" : "; ") }),
  ];
}

function answerLines({ cell, answer, detail, reading }: ReportFinding, marks: readonly Mark[]): readonly string[] {
  const isElsewhere = reading.from !== null;
  return [
    `${cell}: ${isElsewhere ? printable(answer) : markedText(answer, undefined, marks)}`,
    ...(detail ? [`${detail.cell}: ${markedText(detail.text, detail.cell, marks)}`] : []),
  ];
}

function readingLines({ reading }: ReportFinding, marks: readonly Mark[], lang: Lang): readonly string[] {
  const terms = EXPLAIN_WORDS[lang];
  const nameOf = (span: unknown) => marks.find((mark) => mark.span === span)?.name ?? "";
  return [
    terms.state[reading.state],
    ...(reading.from ? [say(lang, "explainFrom", { cell: reading.from })] : []),
    ...reading.values.map((value) => `${nameOf(value)}  ${valueText(value, lang)}`),
    ...reading.conditions.map(
      (span) =>
        `${nameOf(span)}  ${say(lang, "explainCondition")}: ${words(lang).condition[span.kind]}  「${onOneLine(span.text)}」`,
    ),
    ...reading.vague.map((span) => `${nameOf(span)}  ${say(lang, "explainVague")}: 「${onOneLine(span.text)}」`),
    ...reading.contradiction.map(
      (span) => `${nameOf(span)}  ${say(lang, "explainContradiction")}: 「${onOneLine(span.text)}」`,
    ),
    ...reading.discarded.map(
      (value) =>
        `${nameOf(value)}  ${say(lang, "explainDiscarded", { why: terms.discarded[value.because] })}: ${valueText(value, lang)}`,
    ),
  ];
}

/** `percent 99.9 以上  「99.9%以上」  保証  範囲: 東京`. */
function valueText(value: ReportValue, lang: Lang): string {
  const { bound, basis } = EXPLAIN_WORDS[lang];
  const parts = [
    `${words(lang).type[value.type]} ${amountText(value)} (${bound[value.bound]})`,
    `「${onOneLine(value.text)}」`,
    ...(value.basis ? [basis[value.basis]] : []),
    ...(value.scope ? [say(lang, "explainScope", { scope: onOneLine(value.scope) })] : []),
  ];
  return parts.join("  ");
}

function amountText(value: ReportValue): string {
  if (value.unlimited) return "∞";
  if (value.continuous) return "continuous";
  if (value.every) return `${value.times} / ${value.every.amount} ${value.every.unit}`;
  if (value.value !== undefined) return onOneLine(value.value);
  const upper = value.upper === undefined ? "" : `–${value.upper}`;
  return `${value.amount ?? ""}${upper} ${value.unit ?? ""}`.trim();
}

function criteriaLines({ judgements }: ReportFinding, lang: Lang): readonly string[] {
  if (judgements.length === 0) return [EXPLAIN_WORDS[lang].reason.noCriterion];
  const name = Math.max(...judgements.map(({ profile }) => textWidth(profile)));
  return judgements.flatMap((judgement) => judgementLines(judgement, name, lang));
}

function judgementLines(judgement: ReportJudgement, name: number, lang: Lang): readonly string[] {
  const { verdict, provenance, weight } = words(lang);
  const marks = [
    ...(judgement.proposed ? [provenance.proposed] : []),
    ...(judgement.provenance === "recalled" && !judgement.proposed ? [provenance.recalled] : []),
  ];
  const why = EXPLAIN_WORDS[lang].reason[judgement.reason];
  return [
    `${padEnd(judgement.profile, name)}  ${judgement.expected}  [${weight[judgement.weight]}]  → ${verdict[judgement.verdict]} (${why})`,
    `${" ".repeat(name)}  ${[judgement.source, ...marks].join(" / ")}`,
  ];
}

function verdictLines({ verdict, reason, message, decision }: ReportFinding, lang: Lang): readonly string[] {
  const { verdict: names, details } = words(lang);
  const decided = decision && [
    details.decision,
    decision.verdict ? names[decision.verdict] : "-",
    onOneLine(decision.reason),
    decision.stale ? `(${details.stale})` : "",
  ];
  return [
    `${names[verdict]} (${EXPLAIN_WORDS[lang].reason[reason]})`,
    onOneLine(message),
    ...(decided ? [decided.filter(Boolean).join(" ")] : []),
  ];
}
