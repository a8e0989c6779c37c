import { type Details, fillIn } from "../app/fill-in";
import type { Lang } from "../model/report";
import en from "./messages.en.json";
import ja from "./messages.ja.json";

/** The key of a sentence of the command line. */
export type CliMessage = keyof typeof ja;

const SENTENCES: { readonly [L in Lang]: { readonly [K in CliMessage]: string } } = { ja, en };

/** A sentence of the command line, in the language asked for. */
export function say(lang: Lang, key: CliMessage, details: Details = {}): string {
  return fillIn(SENTENCES[lang][key], details);
}
