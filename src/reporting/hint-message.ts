import type { Catalog } from "../catalog/catalog";
import type { Hint } from "../model/finding";
import type { Lang } from "../model/report";
import { fill, messages } from "./messages";
import { quote } from "./quote";

/** The sentence of a hint; its code and details where we have no sentence for it. */
export function hintMessage({ code, details }: Hint, { forms }: Pick<Catalog, "forms">, lang: Lang): string {
  const sentences: { readonly [code: string]: string } = messages(lang).hint;
  const values = Object.fromEntries(
    Object.entries(details).map(([name, value]) => {
      const title = name === "form" ? forms.get(value)?.title[lang] : undefined;
      return [name, quote(title ?? value, 60)];
    }),
  );
  const known = sentences[code];
  if (known) return fill(known, values);
  return [code, ...Object.values(values)].join(" ");
}
