import type { Span } from "../../model/reading";
import { normalize } from "../../text/normalize";
import type { ReadableAnswer } from "../find/answer";
import { covers, type Found } from "../find/found";
import { OPPOSITES } from "../lexicon/opposites";
import type { SaidInstead } from "../lexicon/said-instead";
import { WEAKER_DEEDS } from "../lexicon/weaker-deeds";
import type { FoundCondition } from "./conditions";
import { type Saying, sayingsIn } from "./sayings";

/**
 * A yes whose sentences say something else than what was asked: its opposite (私用メールを許可しております, where it should be forbidden), or
 * less (注意喚起をしております). `questions`: the words of the row and of its control.
 */
export function saidInstead(
  { text }: ReadableAnswer,
  values: readonly Found[],
  questions: readonly string[],
  questionText: readonly Span[],
): FoundCondition[] {
  if (!values.some(({ value }) => value.type === "yesNo" && value.value === "yes")) return [];
  const asked = questions.map((question) => normalize(question).text).join("\n");
  const sayings = sayingsIn(text).filter((one) => !questionText.some((span) => covers(span, one)));
  return [...OPPOSITES, ...WEAKER_DEEDS]
    .filter(({ asked: wanted, notAsked }) => (wanted?.test(asked) ?? true) && !notAsked?.test(asked))
    .filter(({ settled }) => !settled?.test(text))
    .flatMap((instead) => {
      for (const saying of sayings) {
        const found = match(saying, instead, sayings);
        if (found) return [found];
      }
      return [];
    });
}

function match(saying: Saying, instead: SaidInstead, all: readonly Saying[]): FoundCondition | undefined {
  const found = saying.isDenied ? null : instead.said.exec(saying.words);
  if (!found || instead.excuse?.test(saying.sentence)) return undefined;
  const isBeside = instead.isAlone === true && all.some((other) => other !== saying && other.isDeed);
  const start = saying.start + found.index;
  return isBeside ? undefined : { kind: instead.kind, at: { start, end: start + found[0].length } };
}
