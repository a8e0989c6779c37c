import type { Control } from "../model/form";
import type { Criterion, CriterionTarget, Source } from "../model/profile";
import type { Lang } from "../model/report";
import { answerWord, choiceName, formatBounded, formatValue } from "./format-value";
import { fill, messages } from "./messages";
import type { Question } from "./question";

/** What a criterion demands, in a sentence's words: `99%以上`, `30日前まで`. */
export function formatCriterion(
  { test, target }: Criterion,
  control: Control | null,
  lang: Lang,
  question: Question | null = null,
): string {
  switch (test.op) {
    case "atLeast":
    case "atMost":
      return formatBounded(test.value, test.op, control, lang);
    case "is":
      if (test.value === "always") return formatValue({ type: "schedule", value: "always" }, control, lang);
      return question
        ? formatAsAsked(test.value, target, question, lang)
        : quoted(formatValue({ type: "yesNo", value: test.value }, control, lang), lang);
    case "oneOf":
      return formatChoices(test.codes, control, lang);
    case "answered":
      return lang === "ja" ? "内容の開示" : "to be disclosed";
  }
}

/** The same, short, for report.json and tables: `≥ 99%`. */
export function formatExpected(
  criterion: Criterion,
  control: Control | null,
  lang: Lang,
  question: Question | null = null,
): string {
  const { test } = criterion;
  if (test.op === "atLeast") return `≥ ${formatValue(test.value, control, lang)}`;
  if (test.op === "atMost") return `≤ ${formatValue(test.value, control, lang)}`;
  return formatCriterion(criterion, control, lang, question);
}

/** Title and clause: enough to find it again. */
export function formatSource({ title, clause, edition }: Source): string {
  const stated = edition && !title.includes(edition) ? `${title} ${edition}` : title;
  return clause ? `${stated} ${clause}` : stated;
}

/** The source with what must be said wherever it is shown: 原典未確認; or 当製品の提案, for which there is no original to check. */
export function formatAuthority({ source, provenance, isProposed }: Criterion, lang: Lang): string {
  const { quote, provenance: words } = messages(lang);
  const mark = isProposed ? words.proposed : provenance === "recalled" ? words.recalled : null;
  return [formatSource(source), ...(mark === null ? [] : [mark])].join(quote.list);
}

/** In the question's own terms; a criterion on the control itself is turned as the question is. */
function formatAsAsked(value: "yes" | "no", target: CriterionTarget, { text, isTurned }: Question, lang: Lang): string {
  const opposite = value === "yes" ? "no" : "yes";
  const wanted = isTurned && target.kind !== "item" ? opposite : value;
  return quoted(answerWord(wanted, lang), lang) + fill(messages(lang).quote.aside, { quotes: text });
}

function quoted(word: string, lang: Lang): string {
  return fill(messages(lang).quote.one, { text: word });
}

function formatChoices(codes: readonly string[], control: Control | null, lang: Lang): string {
  const names = codes.map((code) => choiceName(code, control, lang)).join(messages(lang).quote.list);
  const isOne = codes.length === 1;
  if (isOne) return names;
  return fill(lang === "ja" ? "{names}のいずれか" : "one of {names}", { names });
}
