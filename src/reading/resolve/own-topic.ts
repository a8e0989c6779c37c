import type { Control } from "../../model/form";
import type { ReadableAnswer } from "../find/answer";
import type { Placed } from "../refine/placed";
import { sentenceStart, type Topic, topicsOf } from "../refine/topic";
import type { Vocabulary } from "../refine/vocabulary";
import { isDeniedBeside } from "./denied-beside";
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

/**
 * Of several figures those whose topic is what the control asks, or a part or kind of it; the rest belongs to other items that the
 * answer happens to speak of. Where nothing tells them apart all stay, so that the worst counts.
 */
export function ofOwnTopic(
  answer: ReadableAnswer,
  values: readonly Placed[],
  placed: readonly Placed[],
  control: Control,
  vocabulary: Vocabulary,
): readonly Placed[] {
  if (control.answer === "choice" || control.answer === "yesNo" || values.length === 0) return values;
  const figures = placed.filter(({ found }) => found.origin === null && found.value.type !== "choice");
  const all = figures.map((one) => tell(answer.text, one, vocabulary));
  const told = values.map((one) => tell(answer.text, one, vocabulary));
  if (isDeniedBeside(answer, placed, told, vocabulary)) return [];
  const topics = new Set(all.map(({ topic }) => topic));
  const kept = told.filter((each) => isKept(each, told, all, topics.size) || isVariant(answer.text, each, told));
  return kept.map(({ one }) => one);
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
const OWN: ReadonlySet<Told["kind"]> = new Set(["own", "act", "kin"]);

function isKept(each: Told, told: readonly Told[], all: readonly Told[], topics: number): boolean {
  const owns = told.filter((other) => other !== each && OWN.has(other.kind));
  const named = owns.filter(({ kind }) => kind === "own");
  switch (each.kind) {
    case "own":
    case "act":
    case "kin":
    case "done":
    case "scope":
    case "none":
    case null:
      return true;
    case "sibling":
      return named.length === 0;
    case "foreign":
      return (
        topics < 2 ||
        (each.isDone && told.every(({ kind }) => kind === "foreign")) ||
        isOneOfAList(each, told, owns.length > 0)
      );
    case "unknown":
      if (each.one.found.value.type === "percent") return true;
      if (isAmongForeign(each, all)) return false;
      if (owns.length === 0) return !each.doesElse || !told.some((other) => other.isDone && !isNear(each, other));
      return !each.doesElse && owns.some((own) => isAlike(each, own));
  }
}

/** 7年間(帳簿は10年間): in its bracket a figure's own kind tells where it differs. */
function isVariant(text: string, each: Told, told: readonly Told[]): boolean {
  const open = text.lastIndexOf("(", each.one.found.at.start);
  return (
    open > text.lastIndexOf(")", each.one.found.at.start) &&
    told.some(
      (host) =>
        host.one.found.at.end === open &&
        unitOf(host) === unitOf(each) &&
        host.one.found.bound === each.one.found.bound,
    )
  );
}

/** Figures of one bound, told side by side, are those of the parts of one thing: 本番は8時間、検証は3日; 操作ログは3年、監査は7年. */
function isOneOfAList(each: Told, told: readonly Told[], isNamed: boolean): boolean {
  const others = told.filter((other) => other !== each && isBesideAlike(each, other));
  return others.some(({ kind, how }) => (isNamed ? kind === "kin" : kind !== "foreign" || how === "label"));
}

/** The same kind of thing said in the same place: under labels of one list, or in one sentence. */
function isBesideAlike(each: Told, other: Told): boolean {
  const [first, second] = [each.one.found, other.one.found];
  if (first.value.type !== second.value.type || first.bound !== second.bound || each.how !== other.how) return false;
  return each.how === "label" || each.sentence === other.sentence;
}

/** They may be two values of one quantity; where that is named (RTO：4時間) only those told in the same unit or breath. */
function isAlike(each: Told, own: Told): boolean {
  if (each.one.found.value.type !== own.one.found.value.type || each.one.found.bound !== own.one.found.bound)
    return false;
  if (each.how !== own.how) return false;
  if (own.kind === "kin" && isBesideAlike(each, own)) return true;
  return each.sentence === own.sentence || unitOf(each) === unitOf(own);
}

function isNear(each: Told, other: Told): boolean {
  return (
    each.sentence === other.sentence ||
    (unitOf(each) === unitOf(other) && each.one.found.bound === other.one.found.bound)
  );
}

function unitOf({
  one: {
    found: { value },
  },
}: Told): string {
  if (value.type === "frequency") return value.every.unit;
  return "unit" in value ? value.unit : value.type;
}

/** The company that a figure keeps: all others of its sentence are of other things. */
function isAmongForeign(each: Told, all: readonly Told[]): boolean {
  const beside = all.filter(({ sentence, one }) => sentence === each.sentence && one.found.at !== each.one.found.at);
  return beside.length > 0 && beside.every(({ kind }) => kind === "foreign");
}
