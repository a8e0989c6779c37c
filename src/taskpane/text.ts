import type { Lang } from "../model/report";
import en from "./text.en.json";
import ja from "./text.ja.json";

export type TextKey = keyof typeof ja;

/** The pane's sentences in the user's language; `{name}` is filled from the values. */
export type Text = (key: TextKey, values?: { readonly [name: string]: string | number }) => string;

// Verdicts and a few other words stand on our sheets as well, whose sentences come with the engine only: a test keeps the two the same.
const TEXTS: { readonly [L in Lang]: { readonly [K in TextKey]: string } } = { ja, en };

export function textIn(lang: Lang): Text {
  return (key, values = {}) =>
    TEXTS[lang][key].replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));
}
