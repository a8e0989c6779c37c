import type { Placed } from "../refine/placed";
import { sentenceStart, type Topic, topicsOf } from "../refine/topic";
import type { Vocabulary } from "../refine/vocabulary";
import { isOwnAction } from "./kin";
import { actionsAround } from "./phrase";
import { kindOf, type TopicKind } from "./topic-kind";

/** A figure with what its topic makes of it, and where it stands. */
export interface Told {
  readonly one: Placed;
  /** `done`: what is done then is what the control asks · null: nothing says what it is of. */
  readonly kind: TopicKind | "done" | null;
  readonly topic: string;
  readonly how: Topic["how"] | null;
  readonly sentence: number;
  /** What is done then is what the control asks, whatever it is done to. */
  readonly isDone: boolean;
  /** A verb of its own follows, and none that the control asks: 3日で作り直します. */
  readonly doesElse: boolean;
}

/** What the words around a figure say that it is of. */
export function tell(text: string, one: Placed, vocabulary: Vocabulary): Told {
  const sentence = sentenceStart(text, one.found.at.start);
  const topics = topicsOf(text, one);
  const isOurs = isOfInsiders(text.slice(sentence, one.found.at.start), vocabulary);
  const predicate = actionsAround(text, one);
  const isDone = !isOurs && [...predicate].some((action) => isOwnAction(action, vocabulary.actions));
  const doesElse = !isDone && VERB.test(text.slice(one.found.at.end, one.found.at.end + 40));
  for (const { words, how } of topics) {
    // 仕様変更の際は30日前: another occasion to announce; elsewhere an occasion tells not what is done.
    const kind = how === "when" ? kindOfOccasion(words, one, vocabulary) : kindOf(words, vocabulary);
    // 短いもので and the like stand right before a figure too, and 当社は at the head: there only words that are known tell.
    if (kind === "none" || (kind === "unknown" && (how === "carried" || how === "beside"))) continue;
    const told = isOurs
      ? "foreign"
      : isDone && (kind === "unknown" || (kind === "foreign" && how === "carried"))
        ? "done"
        : kind;
    return { one, kind: told, topic: words, how, sentence, isDone, doesElse };
  }
  return { one, kind: isOurs ? "foreign" : isDone ? "done" : null, topic: "", how: null, sentence, isDone, doesElse };
}

function kindOfOccasion(words: string, { found }: Placed, vocabulary: Vocabulary): TopicKind {
  if (found.role !== "notice") return "none";
  const kind = kindOf(words.replace(OCCASION, ""), vocabulary);
  return kind === "foreign" ? kind : "none";
}

const OCCASION = /(?:を(?:行う|行なう|実施する)|する|の)?(?:際|時|とき|場合)$/;

/** Where somebody from outside is asked for, what the vendor's own people do is something else. */
function isOfInsiders(before: string, { own }: Vocabulary): boolean {
  return (
    /第三者|外部/.test(own) &&
    /自社|社内|内製|弊社|(?<![a-z])(?:internal|in-house|our own)/i.test(before) &&
    !/外部|第三者|専門(?:機関|会社|業者)|independent|external|third/i.test(before)
  );
}

/** で作り直します, に訪問します; not です, となります, に設定しています, を目標とします. */
const VERB =
  /^(?:[^。、\n\d]{0,4}?(?:に|で|を|から)|間?(?=[一-龠]{2}))(?!(?:行|実施|対応|設定|規定|定め|目標|目安|目途|完了|保証|約束|お願い|想定|予定|な[りる]|して))[^。、\n\d]{1,20}(?:ます|ません|ました)/;
