import type { Finding } from "../model/finding";
import type { Control } from "../model/form";
import type { Mention } from "../model/reading";
import type { Lang } from "../model/report";
import { formatMention } from "./format-value";
import { fill, messages } from "./messages";
import { questionOf } from "./question";
import { quote } from "./quote";

/** The sentence that says what was found in the answer. */
export function found(finding: Finding, control: Control | null, lang: Lang): string {
  const { response, reading, gravest } = finding;
  const sentences = messages(lang).found;
  const decisive = gravest?.decisive ?? null;
  if (reading.state === "value" && (decisive || reading.values.length > 0)) {
    const inWords = wordsFor(finding, control, lang);
    return decisive ? readAs(decisive, inWords, lang) : readAll(reading.values, inWords, lang);
  }
  const words = quote(response.answer.text);
  if (words === "") return sentences.blank;
  if (reading.state === "blank") return fill(sentences.placeholder, { quote: words });
  return fill(reading.state === "value" ? sentences.text : sentences[reading.state], { quote: words });
}

/** The reading of an answer in a few words, for a table: values, or why there is none. */
export function readingInWords(finding: Finding, control: Control | null, lang: Lang): string {
  const { reading } = finding;
  const inWords = wordsFor(finding, control, lang);
  if (reading.values.length > 0) return reading.values.map((mention) => scoped(mention, inWords)).join("\n");
  return reading.state === "value" ? messages(lang).unread : messages(lang).state[reading.state];
}

type InWords = (mention: Mention) => string;

function wordsFor(finding: Finding, control: Control | null, lang: Lang): InWords {
  const question = questionOf(finding, control);
  return (mention) => formatMention(mention, control, lang, question);
}

function readAs(mention: Mention, inWords: InWords, lang: Lang): string {
  const { value, interpreted, scoped } = messages(lang).found;
  const text = inWords(mention);
  const words = quote(mention.text);
  const sentence = isSame(words, text) ? fill(value, { text: words }) : fill(interpreted, { quote: words, text });
  return mention.scope ? fill(scoped, { scope: quote(mention.scope, 20) }) + sentence : sentence;
}

/** At most three; the rest stands in the answer for everybody to see. */
function readAll(mentions: readonly Mention[], inWords: InWords, lang: Lang): string {
  const { found, quote: marks } = messages(lang);
  const texts = mentions.slice(0, 3).map((mention) => scoped(mention, inWords));
  const more = mentions.length > texts.length ? "…" : "";
  return fill(found.value, { text: texts.join(marks.list) + more });
}

function scoped(mention: Mention, inWords: InWords): string {
  const text = inWords(mention);
  return mention.scope ? `${quote(mention.scope, 20)}: ${text}` : text;
}

/** Whether the vendor's words and ours are the same but for width and spaces. */
function isSame(words: string, text: string): boolean {
  const bare = (string: string) => string.normalize("NFKC").replace(/\s/g, "");
  return bare(words) === bare(text);
}
