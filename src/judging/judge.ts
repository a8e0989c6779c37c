import { type Finding, type Judgement, VERDICTS_BY_GRAVITY } from "../model/finding";
import type { Control } from "../model/form";
import type { Criterion, ProfileId, Weight } from "../model/profile";
import type { Reading } from "../model/reading";
import type { Response } from "../model/response";
import { isAbout } from "./is-about";
import { judgeCriterion } from "./judge-criterion";

/**
 * Judges one answer against every criterion that speaks about its item; the gravest judgement is the verdict. `ownProfiles`: those of
 * the form's own publisher; null: all are.
 */
export function judge(
  response: Response,
  reading: Reading,
  control: Control | null,
  criteria: readonly Criterion[],
  ownProfiles: ReadonlySet<ProfileId> | null = null,
): Finding {
  const judgements = criteria
    .filter((criterion) => isAbout(criterion.target, response))
    .map((criterion) => judgeCriterion(response, reading, control, criterion, ownProfiles));
  const [first, ...others] = judgements.filter(({ verdict }) => verdict !== "notSelected");
  if (!first) {
    const reason = judgements.length > 0 ? "referenceOnly" : control?.answer === "text" ? "proseOnly" : "noCriterion";
    return { response, reading, judgements, verdict: "notSelected", reason, gravest: null };
  }
  const gravest = others.reduce((gravestYet, next) => (compare(next, gravestYet) < 0 ? next : gravestYet), first);
  return { response, reading, judgements, verdict: gravest.verdict, reason: gravest.reason, gravest };
}

const WEIGHTS: readonly Weight[] = ["high", "medium", "low"];

/**
 * Gravest first. The rest only settles which of two equal verdicts is shown, so that the order of profiles does not matter:
 * a figure held against a level tells more than that something was disclosed, and a published level more than one of ours.
 */
function compare(one: Judgement, other: Judgement): number {
  const rank = ({ verdict }: Judgement) => VERDICTS_BY_GRAVITY.indexOf(verdict);
  const isBare = ({ criterion, decisive }: Judgement) => Number(decisive === null || criterion.test.op === "answered");
  const weight = ({ criterion }: Judgement) => WEIGHTS.indexOf(criterion.weight);
  const isOurs = ({ criterion }: Judgement) => Number(criterion.isProposed);
  const name = ({ criterion }: Judgement) => `${criterion.profile}\n${criterion.id}`;
  return (
    rank(one) - rank(other) ||
    isBare(one) - isBare(other) ||
    weight(one) - weight(other) ||
    isOurs(one) - isOurs(other) ||
    (name(one) < name(other) ? -1 : name(one) > name(other) ? 1 : 0)
  );
}
