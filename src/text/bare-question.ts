/**
 * A folded question without the words that only make it a question (…していますか, …があること, …を教えてください):
 * two questions that share nothing else ask different things.
 */
export function bareQuestion(folded: string): string {
  let bare = folded;
  for (const ending of ENDINGS) {
    const shorter = bare.replace(ending, "");
    if (shorter.length >= SHORTEST) bare = shorter;
  }
  return bare;
}

/** What is left must still say what is asked. */
const SHORTEST = 3;

/** Applied in this order, each once. */
const ENDINGS: readonly RegExp[] = [
  /(?:ください|下さい|お願いします|願います)$/u,
  /(?:について|を|に関して)?(?:お?教え|お知らせ|ご?記載|ご?記入|ご?回答|お?示し|ご?説明)(?:し?て)?$/u,
  /(?:でしょうか|ですか|ますか|か)$/u,
  /(?:こと|事|もの)$/u,
  /(?:がある|があり|はある|はあり|もある|である|であり)$/u,
  /(?:られてい|れてい|されてい|してい|ってい|んでい|いてい|てい|でい)(?:る|ま)?$/u,
  /(?:され|行われ|行なわれ|行っ|行|実施し|実施|導入し|導入|整備し|整備|明確にし|明確になっ|明確)(?:る|て)?$/u,
  /(?:を|が|は|に|も|の|と|へ|で)$/u,
];
