import type { Control } from "../model/form";
import type { Bound, DurationUnit, Mention, Value } from "../model/reading";
import type { Lang } from "../model/report";
import type { Question } from "./question";
import { formatAmount, unitName, withUnit } from "./units";

/** What was read, in ordinary words: `99.91%以上`, `2週間前まで`, `5分に1回`, `24時間365日`. */
export function formatMention(
  { value, bound, upper }: Mention,
  control: Control | null,
  lang: Lang,
  question: Question | null = null,
): string {
  if (question && value.type === "yesNo") return answerWord(value.value, lang);
  if (bound === "between" && upper !== undefined) return formatRange(value, upper, control, lang);
  return formatBounded(value, bound, control, lang);
}

/** A value with its bound, as a vendor or a criterion would put it. */
export function formatBounded(value: Value, bound: Bound, control: Control | null, lang: Lang): string {
  const plain = formatValue(value, control, lang);
  if (!isOrdered(value)) return plain;
  return lang === "ja" ? japaneseBound(plain, bound, value, control) : englishBound(plain, bound, control);
}

/** The value alone: `2週間前`, `1日に1回`, `あり`. */
export function formatValue(value: Value, control: Control | null, lang: Lang): string {
  const plain = barely(value, control, lang);
  if (value.type !== "duration" || control?.quantity !== "notice") return plain;
  return lang === "ja" ? `${plain}前` : `${plain} before`;
}

function barely(value: Value, control: Control | null, lang: Lang): string {
  const ja = lang === "ja";
  switch (value.type) {
    case "percent":
      return `${formatAmount(value.amount)}%`;
    case "duration":
      if ("unlimited" in value) return ja ? "無期限" : "unlimited";
      return withUnit(formatAmount(value.amount), value.unit, lang);
    case "frequency":
      return formatFrequency(value, lang);
    case "count":
    case "money":
    case "ratio":
      return withUnit(formatAmount(value.amount), value.unit, lang);
    case "size":
    case "bandwidth":
      return `${formatAmount(value.amount)}${ja ? "" : " "}${value.unit}`;
    case "date":
      return formatDate(value.value, lang);
    case "yesNo":
      if (ja) return value.value === "yes" ? "あり" : "なし";
      return value.value;
    case "choice":
      return choiceName(value.value, control, lang);
    case "schedule":
      if (value.value !== "always") return value.value;
      return ja ? "24時間365日" : "24 hours a day, 365 days a year";
  }
}

/** The name of a choice's code; the code itself where the control does not know it. */
export function choiceName(code: string, control: Control | null, lang: Lang): string {
  return control?.choices?.options.find((option) => option.code === code)?.name[lang] ?? code;
}

function formatRange(value: Value, upper: number, control: Control | null, lang: Lang): string {
  if (value.type === "frequency") return formatFrequencies(value, upper, lang);
  if (!("amount" in value)) return formatValue(value, control, lang);
  const top = formatValue({ ...value, amount: upper } as Value, control, lang);
  return lang === "ja" ? `${formatAmount(value.amount)}～${top}` : `${formatAmount(value.amount)} to ${top}`;
}

/** `upper` is the longer interval: 15～60分ごと. */
function formatFrequencies(often: Frequency, upper: number, lang: Lang): string {
  const seldom = { ...often, every: { ...often.every, amount: upper } };
  return [often, seldom].map((each) => formatFrequency(each, lang)).join(lang === "ja" ? "～" : " to ");
}

type Frequency = Extract<Value, { readonly type: "frequency" }>;

function formatFrequency({ times, every, continuous }: Frequency, lang: Lang): string {
  if (continuous) return lang === "ja" ? "常時" : "continuously";
  if (lang === "ja") return `${withUnit(formatAmount(every.amount), every.unit, lang)}に${formatAmount(times)}回`;
  const often = times === 1 ? "once" : `${formatAmount(times)} times`;
  const period = every.amount === 1 ? singular(every.unit) : withUnit(formatAmount(every.amount), every.unit, lang);
  return every.amount === 1 ? `${often} a ${period}` : `${often} every ${period}`;
}

function singular(unit: DurationUnit): string {
  return unitName(unit, "en").replace(/s$/, "");
}

/** `2009-07` → `2009年7月`; what is no ISO date stays as it is. */
export function formatDate(iso: string, lang: Lang): string {
  if (lang === "en") return iso;
  const match = /^(?<year>\d{4})(?:-(?<month>\d{2}))?(?:-(?<day>\d{2}))?$/.exec(iso);
  if (!match?.groups) return iso;
  const { year, month, day } = match.groups;
  return `${year}年${month ? `${Number(month)}月` : ""}${day ? `${Number(day)}日` : ""}`;
}

/** あり as the answer to the question as it stands: はい. */
export function answerWord(value: "yes" | "no", lang: Lang): string {
  if (lang === "en") return value;
  return value === "yes" ? "はい" : "いいえ";
}

/** Only what can be more or less takes a bound. */
function isOrdered(value: Value): boolean {
  switch (value.type) {
    case "yesNo":
    case "choice":
    case "schedule":
      return false;
    case "frequency":
      return !value.continuous;
    case "duration":
      return !("unlimited" in value);
    default:
      return true;
  }
}

function japaneseBound(plain: string, bound: Bound, value: Value, control: Control | null): string {
  const isNotice = control?.quantity === "notice";
  switch (bound) {
    case "exactly":
    case "between":
      return plain;
    case "atLeast":
      return isNotice ? `${plain}まで` : `${plain}以上`;
    case "atMost":
      return value.type === "duration" && !isNotice ? `${plain}以内` : `${plain}以下`;
    case "moreThan":
      return `${plain}超`;
    case "lessThan":
      return `${plain}未満`;
    case "about":
      return `約${plain}`;
  }
}

function englishBound(plain: string, bound: Bound, control: Control | null): string {
  switch (bound) {
    case "exactly":
    case "between":
      return plain;
    case "atLeast":
      return `at least ${plain}`;
    case "atMost":
      return control?.quantity === "limit" ? `within ${plain}` : `at most ${plain}`;
    case "moreThan":
      return `more than ${plain}`;
    case "lessThan":
      return `less than ${plain}`;
    case "about":
      return `about ${plain}`;
  }
}
