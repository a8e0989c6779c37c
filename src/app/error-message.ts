import type { HostError, HostErrorCode } from "../host/port";
import type { Lang } from "../model/report";
import en from "./error-messages.en.json";
import ja from "./error-messages.ja.json";
import { fillIn } from "./fill-in";

/** What happened, why, and what to do: one line, in the reader's language. `file` is what the user calls the workbook. */
export function errorMessage(error: HostError, lang: Lang, file: string): string {
  const sentences = SENTENCES[lang];
  const particular = Object.values(error.details)
    .map((detail) => sentences[`${error.code}.${detail}`])
    .find((sentence) => sentence !== undefined);
  return fillIn(particular ?? sentences[error.code], { ...error.details, file });
}

type Sentences = { readonly [C in HostErrorCode]: string } & { readonly [particular: string]: string };

const SENTENCES: { readonly [L in Lang]: Sentences } = { ja, en };
