import { words } from "../app/words";
import type { Verdict } from "../model/finding";
import type { Lang } from "../model/report";
import en from "./text.en.json";
import ja from "./text.ja.json";

export type TextKey = keyof typeof ja | SharedKey;

/** The pane's sentences in the user's language; `{name}` is filled from the values. */
export type Text = (key: TextKey, values?: { readonly [name: string]: string | number }) => string;

/** Words that stand on our sheets as well: whoever looks from one to the other finds the same. */
type SharedKey = `verdict.${Verdict}` | "recalled" | "proposed" | "decision" | "stale";

const TEXTS: { readonly [L in Lang]: { readonly [K in TextKey]: string } } = {
  ja: { ...ja, ...shared("ja") },
  en: { ...en, ...shared("en") },
};

export function textIn(lang: Lang): Text {
  return (key, values = {}) =>
    TEXTS[lang][key].replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));
}

function shared(lang: Lang): { readonly [K in SharedKey]: string } {
  const { verdict, provenance, details } = words(lang);
  return {
    "verdict.pass": verdict.pass,
    "verdict.fail": verdict.fail,
    "verdict.review": verdict.review,
    "verdict.unanswered": verdict.unanswered,
    "verdict.notApplicable": verdict.notApplicable,
    "verdict.notSelected": verdict.notSelected,
    recalled: provenance.recalled,
    proposed: provenance.proposed,
    decision: details.decision,
    stale: details.stale,
  };
}
