import type { Control } from "../../model/form";
import type { Span } from "../../model/reading";
import type { ReadableAnswer } from "../find/answer";
import { covers } from "../find/found";
import type { FoundCondition } from "../refine/conditions";
import type { Placed } from "../refine/placed";
import type { Vocabulary } from "../refine/vocabulary";
import type { Discarded } from "./choose";
import { unfit } from "./fit";
import { resolveYesNo } from "./yes-no";

/** The yes/no part of a reading. */
export interface PickedYesNo {
  readonly values: readonly Placed[];
  readonly conditions: readonly FoundCondition[];
  readonly contradiction: readonly Span[];
  readonly discarded: readonly Discarded[];
}

/** Which tags and sentences stand: beside a figure only tags, alone also a flat denial; for a yes/no question all of them. */
export function pickYesNo(
  answer: ReadableAnswer,
  placed: readonly Placed[],
  figures: readonly Placed[],
  control: Control,
  vocabulary: Vocabulary,
  questionText: readonly Span[],
  isAbout: (words: string) => boolean,
): PickedYesNo {
  const all = placed.filter(
    ({ found }) => found.value.type === "yesNo" && !questionText.some((span) => covers(span, found.at)),
  );
  const labelled = all.filter(
    ({ found, labels }) =>
      found.origin === "tag" && labels.some((label) => !/^(?:回答|有無|対応|可否|実施)$/.test(label.text)),
  );
  const open = all.filter((one) => !labelled.includes(one));
  const picked = resolveYesNo(
    answer,
    open.map(({ found }) => found),
    isAbout,
  );
  const standing = open.filter(({ found }) => picked.values.includes(found) && stands(found, figures, control));
  const fitting = labelled.filter((one) => unfit(answer.text, one, control, vocabulary) === undefined);
  const targets =
    control.answer === "yesNo" || figures.length > 0 || fitting.length > 1 || open.length === 0 ? fitting : [];
  const values =
    control.answer === "text" ? standing.filter(({ found }) => found.origin === "tag") : [...standing, ...targets];
  return {
    values,
    conditions: picked.values.length > 0 && standing.length > 0 && control.answer !== "text" ? picked.conditions : [],
    contradiction: control.answer === "text" ? [] : [...picked.contradiction, ...deniedByFigure(open, figures)],
    discarded: all
      .filter((one) => !values.includes(one) && one.found.origin === "tag")
      .map(({ found }) => ({ found, because: "supportingDetail" as const })),
  };
}

function stands(found: Placed["found"], figures: readonly Placed[], control: Control): boolean {
  if (found.origin === "tag" || control.answer === "yesNo") return true;
  return figures.length === 0 && found.value.type === "yesNo" && found.value.value === "no";
}

/** 【無】 and then a figure that answers: both cannot hold. */
function deniedByFigure(open: readonly Placed[], figures: readonly Placed[]): Span[] {
  const [tag] = open.filter(({ found }) => found.origin === "tag");
  const [figure] = figures;
  const isDenied =
    tag?.found.value.type === "yesNo" &&
    tag.found.value.value === "no" &&
    figure &&
    figure.found.value.type !== "choice";
  return isDenied ? [tag.found.at, figure.found.at] : [];
}
