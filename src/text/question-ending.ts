/**
 * A folded label without what only asks or demands (…していますか, …していること, …について記載してください): the same subject is
 * put in any of these ways. Denials stay, and so does what would leave next to nothing.
 */
export function withoutQuestion(folded: string): string {
  let text = folded;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const ending = ENDINGS.find((one) => text.endsWith(one));
    if (!ending || text.length - ending.length < SHORTEST) break;
    text = text.slice(0, -ending.length);
  }
  for (const rest of RESTS) {
    const shorter = text.replace(rest, "");
    if (shorter.length >= SHORTEST) text = shorter;
  }
  return text;
}

/** What may still hang on: the question mark in kana, a plain verb of doing, the particle before it. Each once, in this order. */
const RESTS: readonly RegExp[] = [
  /(?:ますか|か)$/u,
  /(?:こと|事|もの)$/u,
  /(?:がある|があり|はある|はあり|もある|である|であり)$/u,
  /(?:され|行われ|行なわれ|行っ|行|実施し|実施|導入し|導入|整備し|整備|明確にし|明確になっ|明確)(?:る|て)?$/u,
  /(?:を|が|は|に|も|の|と|へ|で)$/u,
];

const MOST_PASSES = 3;
const SHORTEST = 3;

const REQUESTS = ["記載", "記入", "回答", "説明", "教示", "明記", "提示", "記述"].flatMap((verb) => [
  `${verb}してください`,
  `${verb}して下さい`,
  `ご${verb}ください`,
  `ご${verb}下さい`,
  `ご${verb}願います`,
  `${verb}すること`,
]);

const PREDICATES = [
  "してい",
  "されてい",
  "ってい",
  "んでい",
  "いてい",
  "えてい",
  "めてい",
  "けてい",
  "れてい",
  "てい",
].flatMap((stem) => [
  `${stem}ますでしょうか`,
  `${stem}ますか`,
  `${stem}るか`,
  `${stem}ること`,
  `${stem}ます`,
  `${stem}る`,
]);

/** Longest first, as folded. */
const ENDINGS: readonly string[] = [
  ...REQUESTS.flatMap((request) => [
    `について具体的に${request}`,
    `について${request}`,
    `を具体的に${request}`,
    `を${request}`,
    request,
  ]),
  "について教えてください",
  "を教えてください",
  "教えてください",
  ...PREDICATES,
  "はありますか",
  "がありますか",
  "はあるか",
  "があるか",
  "があること",
  "はどのくらいですか",
  "はどの程度ですか",
  "は何ですか",
  "でしょうか",
  "ですか",
  "であるか",
  "であること",
  "の有無",
].sort((one, other) => other.length - one.length);
