import type { Judgement } from "../model/finding";
import type { Control, Item } from "../model/form";
import type { Criterion, ProfileId } from "../model/profile";
import type { Reading } from "../model/reading";
import type { Response } from "../model/response";
import { isAcceptedAlternative } from "./accepted-alternative";
import { isClearMatch } from "./clear-match";
import { wantedOf } from "./direction";
import { judgeAnswered } from "./judge-answered";
import { judgeChoice } from "./judge-choice";
import { judgeSchedule } from "./judge-schedule";
import { judgeThreshold } from "./judge-threshold";
import { judgeYesNo } from "./judge-yes-no";
import { type Case, type Ruling, rule } from "./ruling";
import { unsettled } from "./unsettled";

/**
 * One response against one criterion; never `pass` unless the promise itself, clearly about this item, meets it. `ownProfiles`: those
 * of the form's own publisher; null: all are.
 */
export function judgeCriterion(
  response: Response,
  reading: Reading,
  control: Control | null,
  criterion: Criterion,
  ownProfiles: ReadonlySet<ProfileId> | null = null,
): Judgement {
  const item = asAskedBy(criterion, response.item, ownProfiles);
  const ruling = rulingOn(response, { item, control, reading }, criterion);
  if (!criterion.isActive) return { criterion, ...ruling, verdict: "notSelected", reason: "referenceOnly" };
  if (ruling.verdict === "pass" && !isClearMatch(response.match)) {
    return { criterion, ...ruling, verdict: "review", reason: "unclearMatch" };
  }
  if (ruling.verdict === "fail" && criterion.onMiss) return { criterion, ...ruling, verdict: criterion.onMiss };
  return { criterion, ...ruling };
}

/**
 * What an item accepts besides its control (an achieved uptime) answers those who wrote the item; who asks for a level wherever the
 * control occurs has still been told no promise.
 */
function asAskedBy({ target, profile }: Criterion, item: Item, ownProfiles: ReadonlySet<ProfileId> | null): Item {
  const isOfItsPublisher = target.kind !== "control" || ownProfiles === null || ownProfiles.has(profile);
  return isOfItsPublisher ? item : { ...item, accepts: [] };
}

function rulingOn(response: Response, asked: Case, criterion: Criterion): Ruling {
  if (isAcceptedAlternative(response.answer, criterion)) return rule("pass", "accepted");
  return unsettled(asked) ?? tested(asked, criterion);
}

function tested(asked: Case, { test, target }: Criterion): Ruling {
  switch (test.op) {
    case "atLeast":
    case "atMost":
      return judgeThreshold(asked, test);
    case "oneOf":
      return judgeChoice(asked, test.codes);
    case "answered":
      return judgeAnswered(asked);
    case "is": {
      if (test.value === "always") return judgeSchedule(asked);
      const wanted = target.kind === "item" ? test.value : wantedOf(test.value, asked.item, asked.control);
      return wanted ? judgeYesNo(asked, wanted) : rule("notSelected", "noCriterion");
    }
  }
}
