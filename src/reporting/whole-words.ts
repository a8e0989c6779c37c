import type { Span } from "../model/reading";

/** As long as a quotation in a sentence may be. */
const LONGEST = 24;

/**
 * The vendor's words of a span, to the end of the word or predicate that the span cuts: 「保証値ではござい」 is quoted as
 * 「保証値ではございません」. For sentences only; the span itself stays what it is.
 */
export function wholeWords(text: string, { start, end }: Span): string {
  const span = text.slice(start, end);
  const rest = text.slice(end, end + LONGEST);
  const whole = span + continuation(span, rest);
  return whole.length <= LONGEST ? whole : span;
}

/** The characters after the span that belong to its last word; empty where the span ends with a word. */
function continuation(span: string, rest: string): string {
  const last = span.at(-1) ?? "";
  if (HIRAGANA.test(last)) return NEW_WORD.test(rest) ? "" : predicateAtStart(rest);
  if (KANJI.test(last)) return VERB_ENDING.test(rest) ? predicateAtStart(rest) : compoundAtStart(span, rest);
  const run = RUNS.find((letters) => letters.test(last));
  return run ? leading(run, rest) : "";
}

const HIRAGANA = /[ぁ-ん]/;
const KANJI = /[一-龠々]/;
/** What runs on as one word. */
const RUNS: readonly RegExp[] = [/[ァ-ヴー]/, /[A-Za-z]/];

/** 提供|します, 利用|されています: a noun that turns out to be a verb. */
const VERB_ENDING = /^(?:し(?!か)|する|すべ|され|させ|せず|いたし|いただ|でき)/;

/** A particle or a word of its own: the span ended with a word. */
const NEW_WORD =
  /^(?:[のはがをにへとやもでごおこそあ]|から|まで|より|など|ため|だけ|ただ|また|または|ほか|とき|たびに|たり|なお|なら|いずれ|すべて|およ|よう|すぐ)/;

/** The hiragana at the start, without a conjunction after the predicate and without what begins the next word (ご, お). */
function predicateAtStart(rest: string): string {
  return leading(HIRAGANA, rest)
    .replace(/[ごお]$/, "")
    .replace(
      /(?<=ます|ません|です|ました|でした|ない|した)(?:が|ので|から|ため|けれども|けれど|けど|ものの|し|と|にて|うえで)$/,
      "",
    );
}

/** A long span that was cut off may end within a compound; a short one is a word that was meant as it is (原則, 目標). */
function compoundAtStart(span: string, rest: string): string {
  const run = leading(KANJI, rest);
  return span.length >= 5 && run.length <= 3 && !CONJUNCTION.test(run) ? run : "";
}

/** 及び, 又は, 並びに: the compound is over. */
const CONJUNCTION = /[及又並或若]/;

function leading(letter: RegExp, text: string): string {
  const characters = [...text];
  const end = characters.findIndex((character) => !letter.test(character));
  return end < 0 ? characters.join("") : characters.slice(0, end).join("");
}
