import type { Control } from "../../model/form";
import type { DiscardReason } from "../../model/reading";
import type { Found } from "../find/found";
import { SCOPE_AT_END } from "../lexicon/topic-words";
import type { Placed } from "../refine/placed";
import type { Naming, Vocabulary } from "../refine/vocabulary";
import { isExcludedChoice } from "./excluded-choice";
import { isOwnAction } from "./kin";
import { isOutOfService } from "./out-of-service";
import { actionsAround } from "./phrase";

/** Why a value of the control's own type does not answer it; undefined where it does. */
export function unfit(
  text: string,
  placed: Placed,
  control: Control,
  vocabulary: Vocabulary,
): DiscardReason | undefined {
  const { found, leading, labels } = placed;
  if (labels.some((label) => /設定例|参照値|記入例|^例$/.test(label.text))) return "referenceValue";
  if (
    found.role === "notice" &&
    control.quantity !== "notice" &&
    /^前日/.test(text.slice(found.at.start, found.at.end))
  )
    return "otherMetric";
  // 停止は30分以内、性能低下は2時間以内に通知します tells when a stop is told, not how long it lasts.
  const isTold = found.role === "stop" && vocabulary.actions.has("notify") && actionsAround(text, placed).has("notify");
  const byRole = isTold ? undefined : roleReason(found, control, vocabulary);
  if (byRole) return byRole;
  if (found.value.type === "choice") return isExcludedChoice(text, found.at) ? "exclusion" : undefined;
  if (found.value.type === "schedule" && isOutOfService(text, placed, vocabulary)) return "exclusion";
  if (found.value.type === "percent" && isRefundTier(text, placed)) return "refundTier";
  const after = text.slice(found.at.end, found.at.end + 24);
  if (SECONDARY.test(after) || /うち(?:、|の)?[^、。\n]{0,12}$|of which[^,.]{0,12}$/i.test(leading))
    return "supportingDetail";
  if (
    control.quantity === "notice" &&
    found.role !== "notice" &&
    /^(?:最大|最長)/.test(text.slice(found.at.start, found.at.end))
  )
    return "supportingDetail";
  // 復元には5時間を要します tells no point in time to which data are restored.
  if (
    control.quantity === "limit" &&
    vocabulary.actions.has("backup") &&
    /^(?:程度|ほど)?(?:を|が)?(?:要し|かか)/.test(after)
  )
    return "otherMetric";
  // 常時2名が在席: people, not an interval.
  if (found.value.type === "frequency" && found.value.continuous && /^、? ?\d+ ?[名人]/.test(after))
    return "supportingDetail";
  if (found.value.type === "frequency" && /^ ?(?:×|なし|無し|[:=] ?(?:×|なし|無))/.test(after)) return "exclusion";
  if (found.value.type === "schedule") return isOtherDesk(placed, vocabulary) ? "otherMetric" : undefined;
  const naming = nameOf(placed, vocabulary);
  if (naming === "other") return "otherMetric";
  if (naming !== null) return undefined;
  if ((found.role === "notice" || found.role === "userDuty") && control.quantity === "notice") return undefined;
  const isLength = found.value.type === "duration" || found.value.type === "frequency";
  return isLength && found.origin === null && isOtherAction(text, placed, vocabulary) ? "otherMetric" : undefined;
}

/** True where the words around the figure name actions, and none that the control is about. */
function isOtherAction(text: string, placed: Placed, { actions }: Vocabulary): boolean {
  const named = actionsAround(text, placed);
  if (actions.has("erase") && placed.found.role === "retention") return false;
  // バックアップはさらに14日: one of the places that are erased.
  if (actions.has("erase") && named.size === 1 && named.has("backup")) return false;
  // What is kept for so long is erased then, and the other way round.
  if (actions.has("keep") !== actions.has("erase") && (named.has("keep") || named.has("erase"))) return false;
  const isChecked = placed.found.isApproximate && named.has("check") && actions.has("update");
  return actions.size > 0 && named.size > 0 && !isChecked && ![...named].some((action) => isOwnAction(action, actions));
}

/** 一般のお問い合わせは平日 does not say when faults are answered. */
function isOtherDesk({ labels, leading }: Placed, { own }: Vocabulary): boolean {
  const words = [...labels.map((label) => label.text), leading].join(" ");
  return (
    (/障害/.test(own) && /一般/.test(words) && !/障害/.test(words)) ||
    (/一般/.test(own) && /障害/.test(words) && !/一般/.test(words))
  );
}

/** What the topic of the sentence, else the label in force, says that the value is of. */
export function nameOf({ found, leading, labels }: Placed, vocabulary: Vocabulary): Naming | null {
  const topic = found.origin === "tag" ? null : vocabulary.topicOf(leading);
  if (topic) return topic;
  for (const label of [...labels].reverse()) {
    // 研修用環境 is an environment and no training.
    if (SCOPE_AT_END.test(label.text)) continue;
    const named = vocabulary.labelOf(label.text);
    if (named) return named;
  }
  return null;
}

const REFUND = /返金|減額|減免|返還|値引|クレジット|credit|refund/i;

/** In a sentence about refunds only what is called the uptime or a guarantee is the level, the other figures are its tiers. */
function isRefundTier(text: string, { found, clause, leading }: Placed): boolean {
  if (found.bound === "lessThan" || /未満[^。、\d]{0,6}$/.test(leading)) return true;
  if (!REFUND.test(text.slice(clause.start, clause.end))) return false;
  return !/SLA|稼[働動]率|保証|uptime|availability/i.test(leading + text.slice(found.at.end, found.at.end + 16));
}

/** A second notice, or how far a setting may be changed: 3日前に再通知, 最長10年まで変更可能. */
const SECONDARY =
  /^(?:に|にも|まで|と前日に?も?)?(?:再(?:度|通知|送|案内)|リマインド|[^。、\n\d]{0,8}(?:に|で|上で)も(?:表示|掲載|通知|告知|お知らせ)|(?:に|まで|へ)?(?:変更|延長|拡張|短縮)(?:が|も|を)?(?:可能|でき|いただけ))/;

function roleReason(
  { role, value }: Found,
  { quantity }: Control,
  { own, actions }: Vocabulary,
): DiscardReason | undefined {
  switch (role) {
    case "period":
      // 直近1年分: what is kept is always the latest.
      return quantity === "retention" ? undefined : "period";
    case "definition":
      return "definition";
    case "refund":
      return "refundTier";
    case "reference":
      return "referenceValue";
    case "userDuty":
      return /解約(?:の)?(?:申|受付|予告|事前)|申し?込|cancellation/i.test(own) ? undefined : "userDuty";
    case "trigger":
    case "share":
    case "stop":
      return "supportingDetail";
    case "notice":
      return value.type === "duration" && quantity === "retention" ? "otherMetric" : undefined;
    case "retention":
      return quantity === "notice" || (quantity === "limit" && !actions.has("erase")) ? "otherMetric" : undefined;
    case "interval":
    case "limit":
    case null:
      return undefined;
  }
}
