import { builtInCatalog } from "../app/catalog";
import { fillIn } from "../app/fill-in";
import { patternQuestion } from "../app/pattern-question";
import { words } from "../app/words";
import { type Cell, toA1 } from "../model/address";
import type { AppliedChanges } from "../model/changeset";
import { VERDICTS_BY_GRAVITY, type Verdict } from "../model/finding";
import type { Lang, Report, ReportFinding, ReportSheet } from "../model/report";
import { say } from "./messages";
import { onOneLine } from "./printable";
import { cutTo, padEnd, padStart, textWidth, wrap } from "./text-width";

/** What the run did besides judging. */
export interface RunOutcome {
  readonly refused: AppliedChanges["refused"];
  /** What the user should know of the workbook that was written. */
  readonly warnings: readonly string[];
  /** Names of the files written. */
  readonly written: readonly string[];
}

/** The result for a person at a terminal: totals, sheets, and everything that needs a person, with its cell and its reason. */
export function summary(report: Report, outcome: RunOutcome, lang: Lang, columns = 100): string {
  const width = Math.min(Math.max(columns, 60), 120);
  const blocks = [
    heading(report, lang),
    totals(report, lang),
    sheets(report, lang, width),
    ...NEEDS_A_PERSON.map((verdict) => findings(report, verdict, lang, width)),
    crossFindings(report, lang, width),
    unmatched(report, lang, width),
    report.hints.flatMap(({ message }) => bullet(message, width)),
    whichPattern(report, lang),
    [...outcome.warnings, ...refusals(outcome.refused, lang)].flatMap((text) => bullet(text, width)),
    outcome.written.map((name) => say(lang, "wrote", { name })),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

const NEEDS_A_PERSON: readonly Verdict[] = ["fail", "unanswered", "review"];

function heading(report: Report, lang: Lang): readonly string[] {
  const { chosenBy } = words(lang);
  const profiles = report.profiles.map(({ id, title, version, hash, chosenBy: by }) => {
    const ofPolicy = hash === undefined ? [] : [say(lang, "policyFacts", { version, hash: hash.slice(0, 12) })];
    const about = [...ofPolicy, chosenBy[by]].join(lang === "ja" ? "、" : ", ");
    return `${title} [${id}]${lang === "ja" ? `（${about}）` : ` (${about})`}`;
  });
  return [onOneLine(report.input.file), ...profiles.map((line) => `  ${line}`)];
}

function totals({ totals: counts }: Report, lang: Lang): readonly string[] {
  const names = words(lang).verdict;
  const parts = VERDICTS_BY_GRAVITY.map((verdict) => `${names[verdict]} ${counts[verdict]}`);
  return [[...parts, say(lang, "unmatchedCount", { count: counts.unmatched })].join("   ")];
}

function sheets(report: Report, lang: Lang, width: number): readonly string[] {
  const name = Math.min(32, Math.max(...report.sheets.map((sheet) => textWidth(onOneLine(sheet.name)))));
  return report.sheets.flatMap((sheet) => {
    const left = `  ${padEnd(cutTo(onOneLine(sheet.name), name), name)}  `;
    const [first = "", ...more] = roleOf(sheet, report, lang);
    const rest = more.map((line) => " ".repeat(textWidth(left)) + line);
    const whole = [left + first, ...more].join("  ");
    return textWidth(whole) <= width ? [whole] : [left + first, ...rest].map((line) => cutTo(line, width));
  });
}

/** What the sheet was taken for, and what came of it. */
function roleOf(sheet: ReportSheet, report: Report, lang: Lang): readonly string[] {
  if (sheet.role === "other") return [say(lang, "sheetOther")];
  if (sheet.role === "ambiguous") return [say(lang, "sheetAmbiguous", { form: formTitle(sheet, lang) })];
  const here = report.findings.filter((finding) => finding.sheet === sheet.name);
  const counts = VERDICTS_BY_GRAVITY.map((verdict) => ({
    name: words(lang).verdict[verdict],
    count: here.filter((finding) => finding.verdict === verdict).length,
  })).filter(({ count }) => count > 0);
  const each = counts.map(({ name, count }) => `${name} ${count}`).join(" ");
  return [`${padStart(String(here.length), 4)}${say(lang, "items")}  ${each}`, formTitle(sheet, lang)];
}

function formTitle({ form, candidates }: ReportSheet, lang: Lang): string {
  const id = form ?? candidates?.[0]?.form;
  return id === undefined ? "" : (builtInCatalog().forms.get(id)?.title[lang] ?? id);
}

function findings(report: Report, verdict: Verdict, lang: Lang, width: number): readonly string[] {
  const some = report.findings.filter((finding) => finding.verdict === verdict);
  if (some.length === 0) return [];
  const name = words(lang).verdict[verdict];
  return [`■ ${name} (${some.length})`, ...some.flatMap((finding) => entry(finding, width))];
}

function entry(finding: ReportFinding, width: number): readonly string[] {
  const at = `${finding.sheet}!${finding.cell}`;
  const item = [finding.ref, finding.label, finding.service].filter(Boolean).join(" ");
  return [
    cutTo(`  ${onOneLine(at)}  ${onOneLine(item)}`, width),
    ...wrap(onOneLine(finding.message), width - 6).map((line) => `      ${line}`),
  ];
}

function crossFindings({ crossFindings: found }: Report, lang: Lang, width: number): readonly string[] {
  if (found.length === 0) return [];
  return [
    `■ ${words(lang).details.cross} (${found.length})`,
    ...found.flatMap(({ cells, message }) => [
      cutTo(`  ${onOneLine(cells.map(({ sheet, cell }) => `${sheet}!${cell}`).join(", "))}`, width),
      ...wrap(onOneLine(message), width - 6).map((line) => `      ${line}`),
    ]),
  ];
}

function unmatched({ unmatched: rows }: Report, lang: Lang, width: number): readonly string[] {
  if (rows.length === 0) return [];
  return [
    `■ ${words(lang).details.unmatched} (${rows.length})`,
    ...rows
      .slice(0, MOST_UNMATCHED)
      .map(({ sheet, cell, label }) => cutTo(`  ${onOneLine(`${sheet}!${cell}`)}  ${onOneLine(label)}`, width)),
    ...(rows.length > MOST_UNMATCHED ? [`  ${say(lang, "moreRows", { count: rows.length - MOST_UNMATCHED })}`] : []),
  ];
}

/** A sheet that is no checklist after all can have thousands; the report lists them all. */
const MOST_UNMATCHED = 30;

function bullet(text: string, width: number): readonly string[] {
  return wrap(onOneLine(text), width - 4).map((line, index) => `${index === 0 ? "※ " : "   "}${line}`);
}

/** What to type for another pattern, where the sheet leaves it open. */
function whichPattern(report: Report, lang: Lang): readonly string[] {
  const question = patternQuestion(report, lang);
  if (!question) return [];
  const ids = question.options.map(({ profile }) => profile);
  const options = ["ID", ...question.others].map((id) => `--profile ${id}`).join(" ");
  const column = Math.max(...ids.map(textWidth)) + 2;
  return [
    say(lang, "whichPattern"),
    `  ${options}`,
    ...question.options.map(({ profile, name }) => `    ${padEnd(profile, column)}${name}`),
  ];
}

/** What could not be written: one sentence per cause, however many sheets it concerns. */
function refusals(refused: AppliedChanges["refused"], lang: Lang): readonly string[] {
  const byCause = new Map<string, readonly string[]>();
  for (const { sheet, what, because, cells } of refused) {
    const cause = say(lang, "refusal", {
      sheets: "{sheets}",
      what: say(lang, `refusal.${what}`),
      because: say(lang, `refusal.${because}`),
    });
    byCause.set(cause, [...(byCause.get(cause) ?? []), placeOf(sheet, cells, lang)]);
  }
  return [...byCause].map(([cause, sheets]) => fillIn(cause, { sheets: listed(sheets, lang) }));
}

const MOST_SHEETS = 5;

/** The sheet, with the first of its cells where it is about some only. */
function placeOf(sheet: string, cells: readonly Cell[], lang: Lang): string {
  const name = lang === "ja" ? `「${sheet}」` : `"${sheet}"`;
  if (cells.length === 0) return name;
  const some = cells.slice(0, MOST_CELLS).map(toA1).join(", ");
  const rest = cells.length - MOST_CELLS;
  const more = rest > 0 ? ` ${say(lang, "moreCells", { count: rest })}` : "";
  return lang === "ja" ? `${name}の${some}${more}` : `${name} (${some}${more})`;
}

const MOST_CELLS = 5;

function listed(places: readonly string[], lang: Lang): string {
  const named = [...new Set(places)];
  const rest = named.length - MOST_SHEETS;
  return [...named.slice(0, MOST_SHEETS), ...(rest > 0 ? [say(lang, "moreSheets", { count: rest })] : [])].join(
    lang === "ja" ? "" : ", ",
  );
}
