import type { Control } from "../../model/form";
import type { ReadableAnswer } from "../find/answer";
import type { Placed } from "../refine/placed";
import type { Vocabulary } from "../refine/vocabulary";
import { isDeniedBeside } from "./denied-beside";
import { type Told, tell } from "./figure-topic";

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
