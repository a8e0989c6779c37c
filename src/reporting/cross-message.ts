import { formatAddress } from "../model/address";
import type { CrossFinding } from "../model/finding";
import type { Lang } from "../model/report";
import { fill, messages } from "./messages";
import { quote } from "./quote";

/** The sentence of a finding across rows; a general one for a check that we have no sentence for. */
export function crossMessage({ check, cells, details }: CrossFinding, lang: Lang): string {
  const sentences: { readonly [check: string]: string } = messages(lang).cross;
  const values = Object.fromEntries(Object.entries(details).map(([name, value]) => [name, quote(value)]));
  return fill(sentences[check] ?? messages(lang).cross.unknown, {
    ...values,
    cells: cells.map(formatAddress).join(messages(lang).quote.list),
  });
}
