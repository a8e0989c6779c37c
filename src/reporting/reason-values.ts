import type { Finding } from "../model/finding";
import type { Control } from "../model/form";
import type { Condition, ConditionKind, Span } from "../model/reading";
import type { Lang } from "../model/report";
import { formatAuthority, formatCriterion } from "./format-criterion";
import { fill, messages } from "./messages";
import { questionOf } from "./question";
import { quote } from "./quote";
import { unitName } from "./units";
import { wholeWords } from "./whole-words";

/** What the sentences of a reason may speak of: conditions and vague words in the vendor's words, what was asked, unit, expectation. */
export function reasonValues(
  finding: Finding,
  control: Control | null,
  lang: Lang,
): { readonly [name: string]: string } {
  const { reading, gravest } = finding;
  const words = messages(lang);
  const conditions = relevantConditions(finding);
  return {
    expected: gravest ? formatCriterion(gravest.criterion, control, lang, questionOf(finding, control)) : "",
    asked: words.asked[control?.answer ?? "text"],
    references: references(finding, control, lang),
    scope: quote(gravest?.decisive?.scope ?? "", 20),
    conditions: listed(named(finding, conditions, gravest?.conditions ?? [], lang), lang) || words.fallback.conditions,
    reservations: reservations(finding, conditions, lang),
    conditionQuote:
      conditions.length > 0
        ? fill(words.quote.aside, { quotes: listed(named(finding, conditions, [], lang), lang) })
        : "",
    contradiction: contradiction(finding, lang),
    vague: listed(quoted(finding, reading.vague, lang), lang) || vagueAnswer(finding, lang),
    unit: decisiveUnit(finding, lang) || words.fallback.unit,
    limit: words.limit[control?.better === "lower" ? "upper" : "lower"],
  };
}

/** What the criteria demand that only inform, with the source of each. */
function references(finding: Finding, control: Control | null, lang: Lang): string {
  const question = questionOf(finding, control);
  const texts = finding.judgements.map(({ criterion }) => {
    const authority = fill(messages(lang).quote.aside, { quotes: formatAuthority(criterion, lang) });
    return formatCriterion(criterion, control, lang, question) + authority;
  });
  return listed(texts, lang);
}

/** Those that kept the gravest judgement from passing; all of the reading's where it names none. */
function relevantConditions({ reading, gravest }: Finding): readonly Condition[] {
  const kinds = gravest?.conditions ?? [];
  const relevant = reading.conditions.filter(({ kind }) => kinds.includes(kind));
  return withoutOverlaps(relevant.length > 0 ? relevant : reading.conditions);
}

/** The same words are quoted once, whatever they are called. */
function withoutOverlaps(conditions: readonly Condition[]): readonly Condition[] {
  return conditions.filter(
    ({ span }, index) =>
      !conditions.slice(0, index).some((other) => other.span.start < span.end && span.start < other.span.end),
  );
}

/** 「努力目標」（目標値）; a kind without words of its own in the answer by its name alone. */
function named(
  finding: Finding,
  conditions: readonly Condition[],
  kinds: readonly ConditionKind[],
  lang: Lang,
): readonly string[] {
  const words = messages(lang);
  const withWords = conditions.map((condition) => {
    const name = words.condition[condition.kind];
    const text = wordsOf(condition, finding);
    const template = text.includes(name) ? words.quote.one : words.quote.named;
    return fill(template, { text: quote(text, 24), name });
  });
  const wordless = kinds.filter((kind) => !conditions.some((condition) => condition.kind === kind));
  return [...withWords, ...wordless.map((kind) => words.condition[kind])];
}

/** For the vendor's eyes: their own words, without the names that we give them. */
function reservations(finding: Finding, conditions: readonly Condition[], lang: Lang): string {
  const words = messages(lang);
  if (conditions.length === 0) return words.fallback.reservations;
  const quotes = conditions.map((condition) => fill(words.quote.one, { text: quote(wordsOf(condition, finding), 24) }));
  return fill(words.quote.said, { quotes: listed(quotes, lang) });
}

/** The condition in whole words; as it was read where its answer is not at hand (同上). */
function wordsOf({ span, text }: Condition, { response, reading }: Finding): string {
  return reading.from === null ? wholeWords(response.answer.text, span) : text;
}

function contradiction(finding: Finding, lang: Lang): string {
  const quotes = quoted(finding, finding.reading.contradiction, lang);
  if (quotes.length === 0) return "";
  return fill(messages(lang).quote.aside, { quotes: quotes.join(messages(lang).quote.and) });
}

/** Without a vague word of its own: the value that decided, else the beginning of the answer. */
function vagueAnswer({ gravest, response }: Finding, lang: Lang): string {
  const words = quote(gravest?.decisive?.text ?? response.answer.text, 24);
  return fill(messages(lang).quote.one, { text: words });
}

/** Spans count in the answer that was read; where that is another cell's (同上), its words are not at hand and none are quoted. */
function quoted({ reading, response }: Finding, spans: readonly Span[], lang: Lang): readonly string[] {
  if (reading.from) return [];
  return spans.map((span) =>
    fill(messages(lang).quote.one, { text: quote(wholeWords(response.answer.text, span), 24) }),
  );
}

function decisiveUnit({ gravest, reading }: Finding, lang: Lang): string {
  const value = (gravest?.decisive ?? reading.values[0])?.value;
  if (!value) return "";
  if (value.type === "frequency") return value.continuous ? "" : unitName(value.every.unit, lang);
  return "unit" in value ? unitName(value.unit, lang) : "";
}

/** At most three, so that the sentence stays one. */
function listed(parts: readonly string[], lang: Lang): string {
  const shown = [...new Set(parts)];
  return shown.slice(0, 3).join(messages(lang).quote.list) + (shown.length > 3 ? "…" : "");
}
