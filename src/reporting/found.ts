import type { Finding } from "../model/finding";
import type { Control } from "../model/form";
import type { Mention } from "../model/reading";
import type { Lang } from "../model/report";
import { formatMention } from "./format-value";
import { fill, messages } from "./messages";
import { quote } from "./quote";

/** The sentence that says what was found in the answer. */
export function found({ response, reading, gravest }: Finding, control: Control | null, lang: Lang): string {
  const sentences = messages(lang).found;
  const decisive = gravest?.decisive ?? null;
  if (reading.state === "value" && (decisive || reading.values.length > 0)) {
    return decisive ? readAs(decisive, control, lang) : readAll(reading.values, control, lang);
  }
  const words = quote(response.answer.text);
  if (words === "") return sentences.blank;
  if (reading.state === "blank") return fill(sentences.placeholder, { quote: words });
  return fill(reading.state === "value" ? sentences.text : sentences[reading.state], { quote: words });
}

/** The reading of an answer in a few words, for a table: values, or why there is none. */
export function readingInWords({ reading }: Finding, control: Control | null, lang: Lang): string {
  if (reading.values.length > 0) return reading.values.map((mention) => scoped(mention, control, lang)).join("\n");
  return reading.state === "value" ? messages(lang).unread : messages(lang).state[reading.state];
}

function readAs(mention: Mention, control: Control | null, lang: Lang): string {
  const { value, interpreted, scoped } = messages(lang).found;
  const text = formatMention(mention, control, lang);
  const words = quote(mention.text);
  const sentence = isSame(words, text) ? fill(value, { text: words }) : fill(interpreted, { quote: words, text });
  return mention.scope ? fill(scoped, { scope: quote(mention.scope, 20) }) + sentence : sentence;
}

/** At most three; the rest stands in the answer for everybody to see. */
function readAll(mentions: readonly Mention[], control: Control | null, lang: Lang): string {
  const { found, quote: marks } = messages(lang);
  const texts = mentions.slice(0, 3).map((mention) => scoped(mention, control, lang));
  const more = mentions.length > texts.length ? "…" : "";
  return fill(found.value, { text: texts.join(marks.list) + more });
}

function scoped(mention: Mention, control: Control | null, lang: Lang): string {
  const text = formatMention(mention, control, lang);
  return mention.scope ? `${quote(mention.scope, 20)}: ${text}` : text;
}

/** Whether the vendor's words and ours are the same but for width and spaces. */
function isSame(words: string, text: string): boolean {
  const bare = (string: string) => string.normalize("NFKC").replace(/\s/g, "");
  return bare(words) === bare(text);
}
