import type { ReadableAnswer } from "../find/answer";
import type { Placed } from "../refine/placed";
import { sentenceStart, topicsOf } from "../refine/topic";
import type { Vocabulary } from "../refine/vocabulary";
import type { Told } from "./figure-topic";
import { kindOf, type TopicKind } from "./topic-kind";

/** A guarantee denied, or a figure not shown, leaves the figures that are told. */
const DENIES_LESS = /保証|実績|予定|確約|約束|SLA|SLO|公開|開示|公表|お答え|guarantee|disclos/i;
const OWN: ReadonlySet<TopicKind> = new Set(["own", "act", "kin"]);

/**
 * 第三者による診断は行っておりません。社内の診断は年2回です: where the thing asked is flatly denied, the figures of other things that
 * follow answer nothing. A figure without a topic, or of the thing itself, may still be ours and keeps all.
 */
export function isDeniedBeside(
  { text }: ReadableAnswer,
  placed: readonly Placed[],
  told: readonly Told[],
  vocabulary: Vocabulary,
): boolean {
  return placed.some((predicate) => {
    const { found, clause } = predicate;
    if (found.origin !== "predicate" || found.value.type !== "yesNo" || found.value.value === "yes") return false;
    if (found.tone !== null || clause.kind !== "main") return false;
    const start = sentenceStart(text, found.at.start);
    const words = text.slice(start, found.at.end);
    if (DENIES_LESS.test(words)) return false;
    return (
      told.every(({ sentence }) => sentence !== start) &&
      (told.some(({ kind }) => kind === "foreign") || told.every(({ sentence }) => sentence > start)) &&
      topicsOf(text, predicate).some(({ words: topic }) => OWN.has(kindOf(topic, vocabulary))) &&
      told.every((each) => isElse(each, words, vocabulary))
    );
  });
}

function isElse({ kind, topic, isDone }: Told, denied: string, vocabulary: Vocabulary): boolean {
  if (isDone || kind === null || kind === "none" || kind === "own" || kind === "act") return false;
  if (kind !== "kin") return true;
  // セキュリティ事象の記録 is denied in full, 操作の記録 is another one.
  const own = vocabulary.thingsIn(topic);
  return vocabulary.thingsIn(denied).filter((thing) => !own.includes(thing)).length > 1;
}
