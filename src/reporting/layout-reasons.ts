import type { LayoutReason } from "../model/layout-reason";
import type { Lang } from "../model/report";
import { fill, messages } from "./messages";

/** Why a sheet was taken for what it is, in words; each reason once. */
export function layoutReasons(reasons: readonly LayoutReason[], lang: Lang): readonly string[] {
  return [...new Set(reasons.map((reason) => layoutReason(reason, lang)))];
}

function layoutReason({ code, ...details }: LayoutReason, lang: Lang): string {
  const sentences: { readonly [C in LayoutReason["code"]]: string } = messages(lang).layout;
  const values = Object.entries(details).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(lang === "ja" ? "・" : ", ") : value,
  ]);
  return fill(sentences[code], Object.fromEntries(values));
}
