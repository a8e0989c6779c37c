import type { Control } from "../../model/form";
import type { DiscardReason } from "../../model/reading";
import type { Found } from "../find/found";
import type { Vocabulary } from "../refine/vocabulary";
import type { Placed } from "./mentions";

/** Why a value of the control's own type does not answer it; undefined where it does. */
export function unfit(placed: Placed, control: Control, vocabulary: Vocabulary): DiscardReason | undefined {
  const { found } = placed;
  const byRole = roleReason(found, control);
  if (byRole) return byRole;
  if (found.origin === "tag") return isLabelledOther(placed, vocabulary) ? "otherMetric" : undefined;
  const named = vocabulary.lastNamed(placed.leading);
  if (named === "own") return undefined;
  if (named === "other") return "otherMetric";
  return isLabelledOther(placed, vocabulary) ? "otherMetric" : undefined;
}

function isLabelledOther({ labels }: Placed, vocabulary: Vocabulary): boolean {
  for (const label of [...labels].reverse()) {
    const named = vocabulary.lastNamed(label.text);
    if (named) return named === "other";
  }
  return false;
}

function roleReason({ role, value }: Found, { quantity }: Control): DiscardReason | undefined {
  switch (role) {
    case "period":
      return "period";
    case "definition":
      return "definition";
    case "refund":
      return "refundTier";
    case "reference":
      return "referenceValue";
    case "userDuty":
      return "userDuty";
    case "trigger":
    case "share":
    case "stop":
      return "supportingDetail";
    case "notice":
      return value.type === "duration" && quantity === "retention" ? "otherMetric" : undefined;
    case "retention":
      return quantity === "notice" || quantity === "limit" ? "otherMetric" : undefined;
    case "interval":
    case "limit":
    case null:
      return undefined;
  }
}
