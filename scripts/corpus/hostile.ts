/** Builds an answer of a given length that keeps one group of patterns busy. */
type Build = (length: number) => string;

/** The same words over and over. */
function repeated(words: string): Build {
  return (length) => words.repeat(Math.ceil(length / words.length)).slice(0, length);
}

/** The same words, and an end that fits nothing. */
function almost(words: string): Build {
  return (length) => `${repeated(words)(length - 1)}!`;
}

/** Answers built against the patterns of the readers: long runs that nearly match, and very many matches. */
export const hostileAnswers: readonly (readonly [string, Build])[] = [
  ["digits", repeated("1")],
  ["digits and commas", repeated("1,111")],
  ["digits and points", repeated("1.1")],
  ["dashes", repeated("1-")],
  ["slashes", repeated("1/1")],
  ["spaces", almost(" ")],
  ["figures with spaces", repeated("9 ")],
  ["lines", repeated("\n")],
  ["full stops", repeated("。")],
  ["commas", repeated("、")],
  ["opening brackets", repeated("(")],
  ["nested headings", repeated("【■<")],
  ["labels", repeated("稼働率:")],
  ["labels on lines", repeated("監視間隔:5分\n")],
  ["hiragana", repeated("あ")],
  ["kanji", repeated("漢")],
  ["kanji numerals", repeated("一二三")],
  ["katakana", repeated("サービス")],
  ["latin", repeated("a")],
  ["latin words", repeated("within about ")],
  ["percentages", repeated("99.9%以上")],
  ["durations", repeated("2時間以内")],
  ["compound durations", repeated("1年6か月")],
  ["ranges", repeated("1~")],
  ["intervals", repeated("5分ごと")],
  ["times per period", repeated("1日1回")],
  ["clock times", repeated("9:00~")],
  ["always", repeated("24時間365日")],
  ["dates", repeated("2024年4月1日")],
  ["standards", repeated("ISO/IEC 27001:2022")],
  ["versions", repeated("TLS1.2、")],
  ["telephone", repeated("03-0000-0000 ")],
  ["links", repeated("https://a.")],
  ["mail", repeated("a@a.a")],
  ["tags", repeated("【有】")],
  ["denials", repeated("行っておりませんが、")],
  ["polite", repeated("ございます。")],
  ["hedges", repeated("場合があります")],
  ["exclusions", repeated("を除き")],
  ["provisos", repeated("ただし、")],
  ["guarantees", repeated("保証は")],
  ["half-width kana", repeated("ﾊﾟ")],
  ["sound marks", repeated("か\u3099")],
  ["invisible", repeated("9\u200b")],
  ["surrogates", repeated("𡌶")],
  ["full width", repeated("９９．９％")],
  ["refunds", repeated("99%未満10%返金、")],
  ["anchored deadlines", repeated("翌々月20日")],
  ["choices", repeated("国内海外")],
];
