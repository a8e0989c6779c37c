import type { Control } from "../../model/form";
import type { DiscardReason } from "../../model/reading";
import type { Found } from "../find/found";
import type { Placed } from "../refine/placed";
import type { Vocabulary } from "../refine/vocabulary";

/** Why a value of the control's own type does not answer it; undefined where it does. */
export function unfit(
  text: string,
  placed: Placed,
  control: Control,
  vocabulary: Vocabulary,
): DiscardReason | undefined {
  const { found, leading, labels } = placed;
  if (labels.some((label) => /設定例|参照値|記入例|^例$/.test(label.text))) return "referenceValue";
  const byRole = roleReason(found, control);
  if (byRole) return byRole;
  const after = text.slice(found.at.end, found.at.end + 24);
  if (SECONDARY.test(after)) return "supportingDetail";
  if (/うち(?:、|の)?[^、。\n]{0,12}$/.test(leading)) return "supportingDetail";
  const topic = found.origin === "tag" ? null : vocabulary.topicOf(leading);
  if (topic === "own") return undefined;
  if (topic === "other") return "otherMetric";
  const label = labelOf(placed, vocabulary);
  if (label === "own") return undefined;
  if (label === "other") return "otherMetric";
  return found.origin === null && vocabulary.isOtherAction(after) ? "otherMetric" : undefined;
}

/** A second notice, or how far a setting may be changed: 3日前に再通知, 最長10年まで変更可能. */
const SECONDARY =
  /^(?:に|にも|まで)?(?:再(?:度|通知|送|案内)|リマインド|も(?:表示|掲載|通知)|(?:に|まで|へ)?(?:変更|延長|拡張|短縮)(?:が|も|を)?(?:可能|でき|いただけ))/;

function labelOf({ labels }: Placed, vocabulary: Vocabulary): "own" | "other" | null {
  for (const label of [...labels].reverse()) {
    const named = vocabulary.labelOf(label.text);
    if (named) return named;
  }
  return null;
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
