import { formatAddress } from "../model/address";
import type { CrossCheck } from "../model/cross-check";
import type { CrossFinding } from "../model/finding";
import type { Lang } from "../model/report";
import { formatDate } from "./format-value";
import { fill, messages } from "./messages";
import { quote } from "./quote";

/** The sentence of a finding across rows. */
export function crossMessage(cross: CrossFinding, lang: Lang): string {
  return fill(sentencesOf(cross, lang).message, valuesOf(cross, lang));
}

/** What to ask the vendor about it. */
export function crossAsk(cross: CrossFinding, lang: Lang): string {
  return fill(sentencesOf(cross, lang).ask, valuesOf(cross, lang));
}

interface CrossSentences {
  readonly message: string;
  readonly ask: string;
}

/** General sentences for a check that has none of its own. */
function sentencesOf({ check }: CrossFinding, lang: Lang): CrossSentences {
  const known: { readonly [K in CrossCheck["kind"]]: CrossSentences } = messages(lang).cross;
  const sentences: { readonly [check: string]: CrossSentences } = known;
  return sentences[check] ?? messages(lang).cross.unknown;
}

function valuesOf({ cells, details }: CrossFinding, lang: Lang): { readonly [name: string]: string } {
  const values = Object.entries(details).map(([name, value]) => [name, quote(formatDate(value, lang))] as const);
  return { ...Object.fromEntries(values), cells: cells.map(formatAddress).join(messages(lang).quote.list) };
}
